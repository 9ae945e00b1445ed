import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: [
      'draws a new mini-batch from the training data in each iteration',
      'moves every parameter against its gradient',
    ],
    en: 'Learning is one small movement, many times over: draw a few samples, ask which way the loss goes up, move all parameters a little the other way. The test data is only for looking: the network never learns from it.',
    ko: '학습은 작은 동작 하나를 여러 번 되풀이하는 것입니다. 데이터를 조금 뽑고, 손실이 커지는 방향을 구하고, 모든 매개변수를 그 반대로 조금 움직입니다. 시험 데이터는 확인하는 데만 쓰며, 신경망이 시험 데이터로 학습해서는 안 됩니다.',
  },
  {
    for: [
      'measures both accuracies after updates 0, E, 2E, …',
      'trains 10,000 iterations of 100 at a rate of 0.1 where nothing else is said',
    ],
    en: 'p ← p - learningRate · gradient, for W1, b1, W2 and b2, in each of the 10,000 iterations. E = max(⌊N / batchSize⌋, 1) of them make an epoch: 60,000 rows in batches of 100 give E = 600, so the accuracies are measured after i = 0, 600, 1200, …, 17 times in all.',
    ko: '10,000회의 반복마다 W1, b1, W2, b2 모두를 p ← p - learningRate · 기울기로 갱신합니다. E = max(⌊N / batchSize⌋, 1)회가 1에폭입니다. 60,000행을 100개씩 쓰면 E = 600이므로 i = 0, 600, 1200, …의 갱신 뒤에, 모두 17번 정확도를 잽니다.',
  },
  {
    for: ['records the loss of the same batch after each update', 'measures both accuracies after updates 0, E, 2E, …'],
    en: [
      'options first, each with its default; three empty lists. Then for i from 0, as often as there are iterations:',
      '1. draw a batch',
      "2. its gradients ← the network's gradient",
      '3. for each of the four names: subtract rate times gradient from the array in params, in place',
      '4. append the loss of this same batch',
      '5. if i is a multiple of E: both accuracies, over all rows, into their lists; then tell onEpoch, if there is one, with epoch = i / E',
    ].join('\n'),
    ko: [
      '먼저 options의 값을 기본값과 함께 읽고 빈 목록 세 개를 준비합니다. 그다음 0부터 반복 횟수만큼 i마다:',
      '1. 미니배치를 뽑습니다',
      '2. 그 기울기 ← 신경망의 gradient',
      '3. 네 이름마다 params의 배열 자체에서 학습률과 기울기의 곱을 뺍니다',
      '4. 같은 미니배치의 손실을 추가합니다',
      '5. i가 E의 배수이면 모든 행에 대한 두 정확도를 각 목록에 추가하고, onEpoch이 있으면 epoch = i / E와 함께 호출합니다',
    ].join('\n'),
  },
]
