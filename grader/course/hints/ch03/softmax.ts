import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['turns one sample into probabilities', 'leaves a and earlier results as they were'],
    en: 'Softmax turns scores into probabilities: exp makes every score positive, and dividing by the sum makes the total 1. Whoever had the highest score keeps the highest probability. Work with new arrays: a still belongs to the caller.',
    ko: '소프트맥스는 점수를 확률로 바꿉니다. exp가 모든 점수를 양수로 만들고, 그 합으로 나누면 전체의 합이 1이 됩니다. 점수가 가장 높던 자리가 확률도 가장 높습니다. a는 호출한 쪽의 것이므로 새 배열로 계산하십시오.',
  },
  {
    for: ['does not overflow at 1000'],
    en: 'y[k] = exp(a[k] - C) / Σ exp(a[i] - C). For a = [1, 2, 3], C is 3: exp gives 0.135, 0.368 and 1, their sum is 1.503, and y is [0.090, 0.245, 0.665]. After C is subtracted no exponent is above 0, so nothing overflows.',
    ko: 'y[k] = exp(a[k] - C) / Σ exp(a[i] - C)입니다. a = [1, 2, 3]이면 C는 3이고, exp의 값은 0.135, 0.368, 1, 그 합은 1.503이므로 y는 [0.090, 0.245, 0.665]입니다. C를 빼면 지수가 0을 넘지 않으므로 오버플로가 일어나지 않습니다.',
  },
  {
    for: ['treats each row of a batch by itself'],
    en: [
      '1. axis ← the last one: 0 for a 1-D a, 1 for a 2-D a',
      '2. C ← the largest along that axis, the axis kept with length 1, so that (100, 10) gives (100, 1)',
      '3. e ← exp of (a minus C)',
      '4. s ← the sum of e along the same axis, kept in the same way',
      '5. the result is e divided by s',
    ].join('\n'),
    ko: [
      '1. axis ← 마지막 축입니다. a가 1차원이면 0, 2차원이면 1입니다',
      '2. C ← 그 축의 최댓값입니다. 축을 길이 1로 남겨 (100, 10)에서 (100, 1)이 되게 합니다',
      '3. e ← (a에서 C를 뺀 것)의 exp',
      '4. s ← 같은 축을 따라 더한 e의 합입니다. 이때도 축을 남깁니다',
      '5. 결과는 e를 s로 나눈 것입니다',
    ].join('\n'),
  },
]
