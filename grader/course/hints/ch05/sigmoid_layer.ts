import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['forward gives the sigmoid of each element'],
    en: 'The layer does forwards what you wrote in chapter 3. On the way back it multiplies dout by the slope of the S-curve: steepest in the middle, almost flat at both ends. The nice thing about the sigmoid is that its slope can be told from its output alone.',
    ko: '순전파에서는 3장에서 작성한 것을 그대로 합니다. 역전파에서는 dout에 S자 곡선의 기울어진 정도를 곱합니다. 가운데에서 가장 가파르고 양쪽 끝에서는 거의 평평합니다. 시그모이드의 좋은 점은 그 정도를 출력만으로 알 수 있다는 것입니다.',
  },
  {
    for: ['backward gives dout · y · (1 - y)'],
    en: 'dx = dout · y · (1 - y), y being the output of forward, not its input. At x = 0, y is 0.5 and dx = 0.25 · dout, the largest there is; at x = 10 dx is nearly 0. Never negative for a positive dout.',
    ko: 'dx = dout · y · (1 - y)입니다. y는 forward의 입력이 아니라 출력입니다. x = 0이면 y = 0.5이고 dx = 0.25 · dout으로 가장 큽니다. x = 10이면 dx는 거의 0입니다. dout이 양수이면 dx가 음수가 되는 일은 없습니다.',
  },
  {
    for: ['forward gives the sigmoid of each element', 'backward gives dout · y · (1 - y)'],
    en: [
      'forward: y ← your sigmoid of x; keep y in a property of this layer (this.y); answer y',
      'backward: multiply dout by the kept y, and that by (1 minus y), all of it element by element and in new arrays. For 1 minus an array the number stands on the left: use the function of np.',
    ].join('\n'),
    ko: [
      'forward: y ← x에 앞에서 작성한 sigmoid를 적용한 결과입니다. y를 이 계층의 속성(this.y)에 보관하고 돌려줍니다',
      'backward: dout에 보관한 y를 곱하고, 다시 (1에서 y를 뺀 것)을 곱합니다. 모두 원소별이며 새 배열로 계산합니다. 1에서 배열을 뺄 때는 숫자가 왼쪽이므로 np의 함수를 씁니다',
    ].join('\n'),
  },
]
