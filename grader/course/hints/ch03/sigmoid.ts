import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['gives h(x) of each element, in a new array of the shape of x'],
    en: 'The sigmoid bends the whole number line into a smooth S between 0 and 1: far to the left it is almost 0, at 0 exactly 0.5, far to the right almost 1. Every element goes through it alone, so nothing about the shape of x changes.',
    ko: '시그모이드는 모든 실수를 0과 1 사이의 매끄러운 S자 곡선으로 바꿉니다. 왼쪽 끝에서는 거의 0, x = 0에서는 정확히 0.5, 오른쪽 끝에서는 거의 1입니다. 원소마다 따로 계산하므로 x의 형상은 바뀌지 않습니다.',
  },
  {
    for: ['gives 0 and 1, never NaN, far from 0'],
    en: 'h(x) = 1 / (1 + exp(-x)): 1 on top, and exp below the line only. The other way of writing it, exp(x) / (1 + exp(x)), is Infinity / Infinity for a large x, and that is NaN. In ours a huge exp is harmless: 1 / Infinity is 0.',
    ko: 'h(x) = 1 / (1 + exp(-x))입니다. 분자는 1이고 exp는 분모에만 있습니다. exp(x) / (1 + exp(x))로 쓰면 x가 클 때 Infinity / Infinity, 즉 NaN이 됩니다. 위의 식에서는 exp가 아무리 커져도 1 / Infinity = 0이므로 문제가 없습니다.',
  },
  {
    for: ['gives h(x) of each element, in a new array of the shape of x'],
    en: [
      '1. turn the sign of every element of x (in a new array)',
      '2. take exp of each',
      '3. add 1 to each',
      '4. divide the number 1 by each: here a number stands on the left, so use the function of np, not a method',
      'No loop is needed: every step works on the whole array.',
    ].join('\n'),
    ko: [
      '1. x의 모든 원소의 부호를 바꿉니다(새 배열을 만듭니다)',
      '2. 원소마다 exp를 구합니다',
      '3. 원소마다 1을 더합니다',
      '4. 숫자 1을 각 원소로 나눕니다. 왼쪽이 숫자이므로 배열의 메서드가 아니라 np의 함수를 씁니다',
      '모든 단계가 배열 전체에 적용되므로 반복문은 필요 없습니다.',
    ].join('\n'),
  },
]
