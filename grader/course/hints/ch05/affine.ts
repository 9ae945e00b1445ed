import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['forward gives x · W + b, with the W and b of now', 'backward gives dX = dout · Wᵀ'],
    en: 'Forwards a matrix product and a bias for every row. Backwards the shapes show the way: a gradient always has the shape of what it belongs to, dX that of x, dW that of W, db that of b. Write down the shapes of dout, x and W, and ask which product can give each.',
    ko: '순전파는 행렬의 곱과, 모든 행에 더하는 편향입니다. 역전파에서는 형상이 길잡이입니다. 기울기의 형상은 언제나 그 대상의 형상과 같습니다. dX는 x, dW는 W, db는 b의 형상입니다. dout, x, W의 형상을 적어 놓고 어떤 곱으로 얻을 수 있는지 생각해 보십시오.',
  },
  {
    for: [
      'backward gives dX = dout · Wᵀ',
      'backward sets dW = Xᵀ · dout',
      'backward sets db, the sum of dout over the rows',
    ],
    en: 'dX (N, in) = dout (N, out) · Wᵀ (out, in). dW (in, out) = Xᵀ (in, N) · dout (N, out). db (out,) = the sum of dout down its columns, over axis 0: b was added to every row, so it collects from every row. Nothing is divided by N here.',
    ko: 'dX (N, 입력) = dout (N, 출력) · Wᵀ (출력, 입력)입니다. dW (입력, 출력) = Xᵀ (입력, N) · dout (N, 출력)입니다. db (출력,)는 dout을 축 0을 따라 더한 합입니다. b는 모든 행에 더해졌으므로 모든 행에서 모읍니다. 여기서는 N으로 나누지 않습니다.',
  },
  {
    for: ['takes one sample: a vector in, a vector out', 'backward sets dW = Xᵀ · dout'],
    en: [
      "forward: keep x; answer x times W plus b, with this layer's W and b of now",
      'backward: view the kept x as a matrix with as many columns as W has rows, and dout as one with as many columns as W has (for one sample that makes one row of each)',
      '  dW ← the transpose of that x, times that dout',
      '  db ← the sum of that dout over its rows',
      '  answer dout, as it came, times the transpose of W: a vector gives a vector again',
    ].join('\n'),
    ko: [
      'forward: x를 보관하고, 지금의 W와 b로 x와 W의 곱에 b를 더해 돌려줍니다',
      'backward: 보관한 x는 열 수가 W의 행 수와 같은 행렬로, dout은 열 수가 W의 열 수와 같은 행렬로 다룹니다. 데이터가 하나이면 둘 다 행이 하나뿐인 행렬입니다',
      '  dW ← 그 x의 전치와 그 dout의 곱',
      '  db ← 그 dout을 행끼리 더한 합',
      '  받은 그대로의 dout과 W의 전치를 곱해 돌려줍니다. 벡터이면 결과도 벡터입니다',
    ].join('\n'),
  },
]
