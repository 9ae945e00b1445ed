import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['gives a straight line with the slope of f at x'],
    en: 'A tangent touches the curve at one point and is exactly as steep as the curve there. A straight line is known once its slope and one of its points are known, and here both belong to x. The answer is a function: it is made once, and asked for heights afterwards.',
    ko: '접선은 한 점에서 곡선에 닿고, 그 점에서의 곡선과 똑같은 정도로 기울어진 직선입니다. 직선은 기울기와 한 점을 알면 정해지며, 여기서는 둘 다 x에서 구합니다. 결과는 함수입니다. 한 번 만들어 두고 나중에 높이를 묻습니다.',
  },
  {
    for: ['gives a line that touches f at x'],
    en: 'line(t) = d · t + b, and at t = x it must be as high as f: d · x + b = f(x), so b = f(x) - d · x. For f(x) = x² at x = 1: d = 2, b = -1. Check your line: line(1) is 1, line(0) is -1.',
    ko: 'line(t) = d · t + b이고, t = x일 때 높이가 f(x)와 같아야 합니다. d · x + b = f(x)이므로 b = f(x) - d · x입니다. f(x) = x²이고 x = 1이면 d = 2, b = -1입니다. line(1)은 1, line(0)은 -1인지 확인하십시오.',
  },
  {
    for: ['gives a straight line with the slope of f at x', 'gives a line that touches f at x'],
    en: [
      '1. d ← the derivative of f at x, from your function of the exercise before; once, outside the inner function',
      '2. b ← the height of f at x, minus d times x',
      '3. give back a function that takes t and answers d times t plus b; neither f nor x is asked again in it',
    ].join('\n'),
    ko: [
      '1. d ← x에서 f의 미분입니다. 앞 문제에서 작성한 함수로, 안쪽 함수 밖에서 한 번만 구합니다',
      '2. b ← x에서 f의 높이에서 d와 x의 곱을 뺀 것',
      '3. t를 받아 d와 t의 곱에 b를 더한 값을 돌려주는 함수를 결과로 합니다. 그 안에서는 f나 x를 다시 쓰지 않습니다',
    ].join('\n'),
  },
]
