import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: [
      'starts with small random weights and biases of 0',
      'learns whether its parameters are changed in place or replaced',
      'accuracy is the share of right answers',
    ],
    en: 'Four arrays, in this.params, are all that the network knows; every method reads them anew when it is called. Weights start small and random, so that the neurons differ; biases start at 0. A sample is a row, so its class is the place of the largest number along its row, for y as for t.',
    ko: '신경망이 아는 것은 this.params의 배열 네 개가 전부이고, 모든 메서드는 호출될 때마다 그것을 새로 읽습니다. 가중치는 뉴런마다 달라지도록 작은 난수로, 편향은 0으로 시작합니다. 데이터 하나가 행 하나이므로, 클래스는 y에서도 t에서도 그 행에서 가장 큰 수의 자리입니다.',
  },
  {
    for: ['predicts probabilities: softmax(sigmoid(x·W1 + b1)·W2 + b2)', 'loss is the cross-entropy error of predict'],
    en: 'For N samples: x (N, in) · W1 (in, hidden) + b1 → a1 (N, hidden) → sigmoid → z1; z1 · W2 (hidden, out) + b2 → a2 (N, out) → softmax → y. The loss is the cross-entropy error of y and t, already a mean over the N rows. Write the shape beside every line: most mistakes show there.',
    ko: '데이터가 N개이면 x (N, 입력) · W1 (입력, 은닉) + b1 → a1 (N, 은닉) → sigmoid → z1, z1 · W2 (은닉, 출력) + b2 → a2 (N, 출력) → softmax → y입니다. 손실은 y와 t의 교차 엔트로피 오차이며 이미 N개의 평균입니다. 줄마다 형상을 적어 보면 실수가 대부분 드러납니다.',
  },
  {
    for: [
      'numericalGradient differentiates the loss numerically',
      'gradient computes the same by backpropagation',
      'follows the book step by step on MNIST',
    ],
    en: [
      'numericalGradient: f ← a function that ignores its argument and gives the loss of x and t; apply the function numericalGradient to f and each of the four arrays, under its own name.',
      'gradient: go forward and keep z1 and y; then work off the five lines above the method from top to bottom. Only dy is divided by N, and biases are sums over the rows (axis 0).',
      'Then compare: both must agree to about 1e-6.',
    ].join('\n'),
    ko: [
      'numericalGradient: f ← 인수를 쓰지 않고 x와 t의 손실을 돌려주는 함수. 함수 numericalGradient를 f와 네 배열 각각에 적용하여 그 배열의 이름 아래에 담습니다.',
      'gradient: 순전파를 하면서 z1과 y를 남겨 둔 다음, 메서드 위에 있는 식 다섯 줄을 위에서부터 차례로 계산합니다. N으로 나누는 것은 dy뿐이고, 편향은 행끼리 더한 합(축 0)입니다.',
      '마지막으로 두 결과를 비교하십시오. 약 1e-6까지 같아야 합니다.',
    ].join('\n'),
  },
]
