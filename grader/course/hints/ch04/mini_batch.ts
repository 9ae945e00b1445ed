import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['draws at random, anew at each call, from all rows'],
    en: "A mini-batch is a small random sample that stands for all the data, as in an opinion poll. Every row must have a chance to be drawn, and the next call must draw anew, so the seed is none of this function's business.",
    ko: '미니배치는 전체 데이터를 대신하는 작은 무작위 표본입니다. 여론 조사와 같습니다. 모든 행이 뽑힐 수 있어야 하고 호출할 때마다 새로 뽑아야 합니다. 따라서 이 함수 안에서 시드를 정하지 않습니다.',
  },
  {
    for: ['draws as many rows as asked for, each with its label'],
    en: 'Row i of the batch is row k[i] of x, and its label is row k[i] of t: one list k for both. It has min(batchSize, rows) numbers, each from 0 to rows - 1. Print k: two draws would be two different lists, and the labels would no longer fit.',
    ko: '배치의 i번째 행은 x의 k[i]번째 행이고, 그 정답은 t의 k[i]번째 행입니다. 목록 k 하나를 양쪽에 씁니다. k에는 0부터 rows - 1까지의 수가 min(batchSize, rows)개 있습니다. 두 번 뽑으면 서로 다른 목록이 되어 정답이 어긋납니다.',
  },
  {
    for: ['copies the rows, and leaves x and t as they were'],
    en: [
      '1. rows ← the length of the first axis of x',
      '2. n ← batchSize, but no more than rows',
      '3. k ← n indices, drawn with np.random out of rows (mind the order of the two arguments)',
      '4. take the rows k of x, and the rows k of t: that copies',
      '5. give back both, under the names x and t; a batch of all rows needs no case of its own',
    ].join('\n'),
    ko: [
      '1. rows ← x의 첫 번째 축의 길이',
      '2. n ← batchSize, 단 rows보다 크지 않게 합니다',
      '3. k ← np.random으로 rows 중에서 뽑은 인덱스 n개입니다(두 인수의 순서에 주의합니다)',
      '4. x에서 k의 행들을, t에서도 k의 행들을 가져옵니다. 이때 복사됩니다',
      '5. 둘을 x와 t라는 이름으로 돌려줍니다. 모든 행을 뽑는 경우도 따로 다루지 않습니다',
    ].join('\n'),
  },
]
