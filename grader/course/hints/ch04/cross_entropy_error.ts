import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['gives the loss of one sample with a one-hot label', 'leaves y and t as they were'],
    en: 'Only one number of each row matters: the probability that the network gives to the right class. If it is 1 the loss is 0, and the closer it comes to 0 the larger the loss grows. Make a single sample look like a batch of one row first, and one piece of code serves both.',
    ko: '행마다 중요한 수는 하나, 즉 신경망이 정답 클래스에 매긴 확률뿐입니다. 그 값이 1이면 손실은 0이고, 0에 가까워질수록 손실이 커집니다. 데이터 하나를 먼저 행이 하나인 배치로 바꾸면 같은 코드로 두 경우를 모두 다룰 수 있습니다.',
  },
  {
    for: ['averages over the batch', 'stays finite where the right class has probability 0'],
    en: 'E = -1/N Σ log(y[n, c] + 1e-7), c being the right class of row n and N the number of rows. Probability 0.5 costs 0.693. The 1e-7 goes inside log; so probability 0 costs about 16.1 instead of Infinity.',
    ko: 'E = -1/N Σ log(y[n, c] + 1e-7)입니다. c는 n번째 행의 정답 클래스이고 N은 행의 수입니다. 확률이 0.5이면 손실은 0.693입니다. 1e-7은 log 안에서 더하므로, 확률이 0이어도 손실은 Infinity가 아니라 약 16.1입니다.',
  },
  {
    for: ['gives the same for class numbers as labels'],
    en: [
      '1. if y is 1-D, view it as one row, and a one-hot t with it; N ← the number of rows',
      '2. the classes: where t has as many elements as y it is one-hot, so take the place of the 1 in each row; else t already is the list of N class numbers, a vector of one for a single sample: t.reshape(-1)',
      '3. for each row n: add log(the probability at its class + 1e-7) to a sum',
      '4. the result is minus that sum, divided by N',
    ].join('\n'),
    ko: [
      '1. y가 1차원이면 행 하나로 봅니다. t가 원-핫이면 t도 함께 바꿉니다. N ← 행의 수',
      '2. 클래스: t의 원소 수가 y와 같으면 원-핫 인코딩이므로 행마다 1이 있는 자리를 구합니다. 다르면 t가 이미 클래스 번호 N개이며, 데이터가 하나여도 원소가 하나인 벡터입니다: t.reshape(-1)',
      '3. 행 n마다 log(그 클래스의 확률 + 1e-7)을 합에 더합니다',
      '4. 결과는 그 합의 부호를 바꾸어 N으로 나눈 것입니다',
    ].join('\n'),
  },
]
