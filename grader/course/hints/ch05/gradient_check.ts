import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['hands on the whole batch, and changes nothing'],
    en: 'Numerical differentiation is slow but hard to get wrong; backpropagation is fast but easy to get wrong. Where both agree, both are right. So ask the network for both, with the same whole batch, and say for each parameter how far apart they are.',
    ko: '수치 미분은 느리지만 틀리기 어렵고, 오차역전파법은 빠르지만 틀리기 쉽습니다. 두 결과가 일치하면 둘 다 올바르다고 볼 수 있습니다. 같은 배치 전체로 두 기울기를 모두 구하고, 매개변수마다 얼마나 다른지 알려 주면 됩니다.',
  },
  {
    for: ['gives the mean absolute difference for each parameter'],
    en: 'mean of |gradient - numericalGradient| over all elements, in this order: difference, absolute value, mean. The differences 1 and -1 give 1; if the mean came first they would cancel to 0 and hide the mistake.',
    ko: '모든 원소에 걸친 |gradient - numericalGradient|의 평균입니다. 차이, 절댓값, 평균의 순서입니다. 차이가 1과 -1이면 결과는 1입니다. 평균을 먼저 구하면 서로 상쇄되어 0이 되고 실수가 가려집니다.',
  },
  {
    for: ['gives the mean absolute difference for each parameter', 'hands on the whole batch, and changes nothing'],
    en: [
      "1. a ← the network's gradient of x and t",
      "2. b ← the network's numericalGradient of the same x and t",
      '3. for each of the names W1, b1, W2, b2: the array in a minus the array in b, then the absolute value of each element, then the mean without an axis, which is a number',
      '4. give back the four numbers under the four names',
    ].join('\n'),
    ko: [
      '1. a ← x와 t에 대한 신경망의 gradient',
      '2. b ← 같은 x와 t에 대한 신경망의 numericalGradient',
      '3. W1, b1, W2, b2라는 이름마다: a의 배열에서 b의 배열을 빼고, 원소마다 절댓값을 구하고, 축 없이 평균을 구합니다. 결과는 숫자입니다',
      '4. 네 수를 네 이름 아래에 담아 돌려줍니다',
    ].join('\n'),
  },
]
