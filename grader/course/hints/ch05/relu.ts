import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['forward keeps what is greater than 0', 'backward lets dout through where x was above 0'],
    en: 'ReLU is a switch at every element: on where x > 0, off elsewhere, and 0 itself is off. Forwards a switch that is on lets x pass; backwards it lets dout pass. The switches are set by the last forward, so the layer has to remember them.',
    ko: 'ReLU는 원소마다 있는 스위치입니다. x > 0인 자리는 켜지고 나머지는 꺼지며, 0인 자리도 꺼집니다. 켜진 스위치는 순전파에서 x를, 역전파에서 dout을 흘려보냅니다. 스위치는 마지막 forward에서 정해지므로 계층이 기억해야 합니다.',
  },
  {
    for: ['backward lets dout through where x was above 0'],
    en: 'y = x where x > 0, else 0; dx = dout where x > 0, else 0. For x = [1, -0.5, 0] and dout = [10, 20, 30]: y = [1, 0, 0] and dx = [10, 0, 0]. The sign of dout plays no part.',
    ko: 'x > 0이면 y = x, 아니면 0입니다. x > 0이던 자리의 dx는 dout, 나머지는 0입니다. x = [1, -0.5, 0], dout = [10, 20, 30]이면 y = [1, 0, 0], dx = [10, 0, 0]입니다. dout의 부호는 상관없습니다.',
  },
  {
    for: ['forward keeps what is greater than 0', 'backward lets dout through where x was above 0'],
    en: [
      'forward: mask ← a new array of the shape of x, 1 where x is greater than 0, else 0 (map does that); keep mask in a property of the layer (this.mask); answer a new array with the greater of x and 0 at each element of x',
      'backward: answer dout times mask, element by element, in a new array; neither dout nor mask changes',
    ].join('\n'),
    ko: [
      'forward: mask ← x와 형상이 같은 새 배열입니다. x가 0보다 큰 자리는 1, 나머지는 0입니다(map으로 만들 수 있습니다). mask는 이 계층의 속성(this.mask)에 보관합니다. 돌려주는 것은 x의 원소마다 x와 0 중 큰 값을 담은 새 배열입니다',
      'backward: dout과 mask를 원소별로 곱한 새 배열을 돌려줍니다. dout도 mask도 바꾸지 않습니다',
    ].join('\n'),
  },
]
