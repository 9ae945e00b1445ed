import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['MulLayer multiplies, forward and back'],
    en: 'Each node does one small thing forwards, and on the way back answers one question: if the result matters this much (dout), how much does each input matter? A product grows by y when x grows by 1, so the node has to remember both inputs.',
    ko: '각 노드는 순전파에서 작은 계산 하나를 하고, 역전파에서는 한 가지 물음에 답합니다. 결과의 영향이 dout이라면 각 입력의 영향은 얼마입니까? x가 1 커지면 곱은 y만큼 커지므로, 곱셈 노드는 두 입력을 기억해야 합니다.',
  },
  {
    for: ['MulLayer multiplies, forward and back', 'AddLayer adds, forward and back'],
    en: 'Product: dx = dout · y and dy = dout · x, the inputs exchanged. Sum: dx = dy = dout, as it came. In the book, 100 won times 2 apples with dout = 1.1 gives dx = 2.2 and dy = 110.',
    ko: '곱셈: dx = dout · y, dy = dout · x로 입력이 서로 바뀝니다. 덧셈: dx = dy = dout으로 그대로 흘려보냅니다. 책의 예에서 100원짜리 사과 2개, dout = 1.1이면 dx = 2.2, dy = 110입니다.',
  },
  {
    for: ['MulLayer multiplies, forward and back', 'AddLayer adds, forward and back'],
    en: [
      'MulLayer: two properties, one for each input (not static, not outside the class: two layers must not share them)',
      '  forward: keep both inputs, answer their product',
      '  backward: a pair: dout times the kept second input, then dout times the kept first one; keep what is kept',
      'AddLayer: no properties',
      '  forward: the sum; backward: a pair with dout in both places',
    ].join('\n'),
    ko: [
      'MulLayer: 입력마다 하나씩 속성 두 개를 둡니다(static이나 클래스 밖의 변수는 안 됩니다. 두 계층이 값을 공유하게 됩니다)',
      '  forward: 두 입력을 보관하고 곱을 돌려줍니다',
      '  backward: 두 수의 쌍입니다. dout과 보관한 두 번째 입력의 곱, dout과 보관한 첫 번째 입력의 곱의 순서입니다. 보관한 값은 지우지 않습니다',
      'AddLayer: 속성이 없습니다',
      '  forward: 합을 돌려줍니다. backward: 양쪽에 dout을 둔 쌍입니다',
    ].join('\n'),
  },
]
