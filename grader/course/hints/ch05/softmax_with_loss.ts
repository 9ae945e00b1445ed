import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['forward gives the loss of softmax(x)'],
    en: 'Softmax and the cross-entropy error belong together: each alone has a clumsy derivative, both in a row have the simplest one there is, the error y - t. Forwards the layer only calls your two functions, one after the other, and remembers what it will need.',
    ko: '소프트맥스와 교차 엔트로피 오차는 함께 쓸 때 빛납니다. 따로 미분하면 복잡하지만, 이어서 미분하면 오차 y - t라는 가장 간단한 식이 됩니다. 순전파에서는 앞에서 작성한 두 함수를 차례로 호출하고 나중에 필요한 것을 기억하기만 하면 됩니다.',
  },
  {
    for: ['backward gives (y - t) / N'],
    en: 'dx = (y - t) / N, N being the number of rows: the loss is a mean over them. For y = [0.3, 0.2, 0.5] and t = [0, 1, 0], one row alone, dx = [0.3, -0.8, 0.5]; in a batch of two, half of that. Every row of dx adds up to 0.',
    ko: 'dx = (y - t) / N입니다. 손실이 행의 평균이므로 행의 수 N으로 나눕니다. y = [0.3, 0.2, 0.5], t = [0, 1, 0]이고 행이 하나뿐이면 dx = [0.3, -0.8, 0.5]이고, 두 행의 배치이면 그 절반입니다. dx의 각 행을 더하면 0입니다.',
  },
  {
    for: ['takes class numbers for t as well', 'backward gives (y - t) / N'],
    en: [
      'forward: y ← softmax of x; keep y and t; answer the cross-entropy error of y and t',
      'backward: N ← the rows of y; if t has as many elements as y it is one-hot already; else replace it by the rows of the identity matrix (as many classes as y has columns) that its numbers name',
      '  answer (y minus those rows) divided by N, in a new array, so that a second backward gives the same',
    ].join('\n'),
    ko: [
      'forward: y ← x의 소프트맥스. y와 t를 보관하고 y와 t의 교차 엔트로피 오차를 돌려줍니다',
      'backward: N ← y의 행의 수. t의 원소 수가 y와 같으면 이미 원-핫 인코딩입니다. 다르면 단위행렬(클래스 수는 y의 열의 수)에서 t의 번호가 가리키는 행들로 바꿉니다',
      '  (y에서 그 행들을 뺀 것)을 N으로 나누어 새 배열로 돌려줍니다. 그래야 backward를 다시 호출해도 결과가 같습니다',
    ].join('\n'),
  },
]
