import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['gives all partial derivatives of a function of a vector', 'changes x itself for each call of f'],
    en: 'The gradient holds one slope for each element of x: how f changes when only that element moves and all others stand still. So move one element, ask f, put it back, go on. Move it in x itself: an f that looks at the array from outside must see the change.',
    ko: '기울기는 x의 원소마다 하나씩, 그 원소만 움직이고 나머지는 그대로 둘 때 f가 어떻게 변하는지를 담습니다. 원소 하나를 움직이고, f를 호출하고, 되돌리고, 다음으로 넘어갑니다. 움직이는 것은 x 자체입니다. 배열을 밖에서 보는 f도 그 변화를 볼 수 있어야 하기 때문입니다.',
  },
  {
    for: ['takes central differences with h = 1e-4'],
    en: 'grad[i] = (f(x with x[i] + h) - f(x with x[i] - h)) / 2h, h = 1e-4: two calls of f for each element, always with the whole x. For f(x) = x[0]² + x[1]² at (3, 4) the gradient is (6, 8).',
    ko: 'grad[i] = (f(x[i]에 h를 더한 x) - f(x[i]에서 h를 뺀 x)) / 2h, h = 1e-4입니다. 원소마다 f를 두 번 호출하며 언제나 x 전체를 넘깁니다. f(x) = x[0]² + x[1]²이고 x = (3, 4)이면 기울기는 (6, 8)입니다.',
  },
  {
    for: [
      'takes arrays of two and three dimensions',
      'puts every element back exactly as it was, and leaves earlier results alone',
    ],
    en: [
      '1. grad ← zeros in the shape of x',
      '2. for every place i among all x.size places of x.data:',
      '   a. v ← the element there',
      '   b. put v + h there; up ← f of x',
      '   c. put v - h there; down ← f of x',
      '   d. put v itself back: (v - h) + h may differ from it in the last digit',
      '   e. place i of grad.data ← (up minus down) over two h',
    ].join('\n'),
    ko: [
      '1. grad ← x와 형상이 같은, 0으로 채운 배열',
      '2. x.data의 자리 i 모두(x.size개)에 대하여:',
      '   a. v ← 그 자리의 원소',
      '   b. 그 자리에 v + h를 넣습니다. up ← x에서의 f',
      '   c. 그 자리에 v - h를 넣습니다. down ← x에서의 f',
      '   d. v를 그대로 다시 넣습니다. (v - h) + h는 v와 끝자리가 다를 수 있습니다',
      '   e. grad.data의 i번째 자리 ← (up - down)을 h의 두 배로 나눈 것',
    ].join('\n'),
  },
]
