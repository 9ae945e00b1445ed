import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['adds up the squares of the errors, and leaves y and t as they were'],
    en: 'A loss function says in one number how wrong the network is. Here every output contributes its error squared, so that errors of both signs count, and large ones count much more than small ones. Nothing is averaged.',
    ko: '손실 함수는 신경망이 얼마나 틀렸는지를 숫자 하나로 나타냅니다. 여기서는 출력마다 오차를 제곱하여 더합니다. 그래서 부호와 상관없이 모든 오차가 더해지고, 큰 오차는 훨씬 크게 반영됩니다. 평균은 구하지 않습니다.',
  },
  {
    for: ['gives half the sum of the squared errors'],
    en: 'E = ½ Σ (y[k] - t[k])². For y = [0.1, 0.7, 0.2] and t = [0, 1, 0] the errors are 0.1, -0.3 and 0.2, their squares 0.01, 0.09 and 0.04, and E = ½ · 0.14 = 0.07.',
    ko: 'E = ½ Σ (y[k] - t[k])²입니다. y = [0.1, 0.7, 0.2], t = [0, 1, 0]이면 오차는 0.1, -0.3, 0.2, 그 제곱은 0.01, 0.09, 0.04이므로 E = ½ · 0.14 = 0.07입니다.',
  },
  {
    for: ['adds up the squares of the errors, and leaves y and t as they were'],
    en: [
      '1. d ← y minus t, in a new array (not a method whose name ends in InPlace)',
      '2. square every element of d',
      '3. add all of them up: a sum without an axis is a number',
      '4. the result is half of that number',
    ].join('\n'),
    ko: [
      '1. d ← y에서 t를 뺀 새 배열입니다(이름이 InPlace로 끝나는 메서드는 쓰지 않습니다)',
      '2. d의 모든 원소를 제곱합니다',
      '3. 모두 더합니다. 축을 정하지 않은 합은 숫자 하나입니다',
      '4. 결과는 그 수의 절반입니다',
    ].join('\n'),
  },
]
