import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['approximates the derivative'],
    en: "The derivative is a slope: how much f changes when x moves a little, divided by how far x moved. A computer cannot move by 'infinitely little', so it takes a small step, but not too small: next to x, 1e-50 is rounded away.",
    ko: "미분은 그래프가 기울어진 정도입니다. x를 조금 움직였을 때 f가 변한 양을 x가 움직인 거리로 나눈 것입니다. 컴퓨터는 '무한히 작은' 거리를 움직일 수 없으므로 작은 간격을 씁니다. 그러나 너무 작으면 안 됩니다. 1e-50은 반올림 오차로 사라집니다.",
  },
  {
    for: ['is a central difference: looks as far to the left of x as to the right'],
    en: '(f(x + h) - f(x - h)) / 2h: one point h to the right of x, one h to the left, and they are 2h apart. For f(x) = x² at 3: (9.00060001 - 8.99940001) / 0.0002 = 6.',
    ko: '(f(x + h) - f(x - h)) / 2h입니다. 한 점은 x에서 오른쪽으로 h, 다른 점은 왼쪽으로 h만큼 떨어져 있으므로 두 점 사이의 거리는 2h입니다. f(x) = x²이고 x = 3이면 (9.00060001 - 8.99940001) / 0.0002 = 6입니다.',
  },
  {
    for: ['uses h = 1e-4, and takes the difference anew at each call', 'approximates the derivative'],
    en: [
      '1. h ← 0.0001 (that is 1e-4; 10e-4 is ten times as much)',
      '2. rise ← f to the right of x, minus f to the left of x',
      '3. the result is rise divided by two h: put the two h in brackets, because a / b * c is worked out from the left',
    ].join('\n'),
    ko: [
      '1. h ← 0.0001입니다(1e-4입니다. 10e-4는 그 열 배입니다)',
      '2. 변화량 ← x의 오른쪽에서 구한 f에서 왼쪽에서 구한 f를 뺀 것',
      '3. 결과는 변화량을 h의 두 배로 나눈 것입니다. a / b * c는 왼쪽부터 계산되므로 h의 두 배를 괄호로 묶습니다',
    ].join('\n'),
  },
]
