import type { WrongAnswer } from '../wrong-answer.ts'

const DRAW = 'np.random.choice(rows, Math.min(batchSize, rows))'

/** Wrong answers to mini_batch. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'first-rows',
    says: {
      en: 'The batch looks like the first rows of x in their order, the same at every call. Print the indices: where does chance come in (book, section 4.2.3)?',
      ko: '배치가 호출할 때마다 x의 앞쪽 행을 순서대로 고른 것으로 보입니다. 인덱스를 출력해 보고, 무작위로 뽑는 부분이 어디인지 책 4.2.3절과 비교해 보십시오.',
    },
    change: [[DRAW, 'Array.from({ length: Math.min(batchSize, rows) }, (_, i) => i)']],
  },
  {
    id: 'drawn-apart',
    says: {
      en: 'Rows and labels do not belong together: the labels look drawn at random too, but apart from the rows. Call np.random.choice(10, 3) twice and compare what you get.',
      ko: '행과 정답 레이블이 짝이 맞지 않습니다. t에서도 무작위로 뽑기는 했으나 x와 따로 뽑은 것 같습니다. np.random.choice(10, 3)을 두 번 호출하여 결과를 비교해 보십시오.',
    },
    change: [['t.take(indices)', `t.take(${DRAW})`]],
  },
  {
    id: 'labels-of-first-rows',
    says: {
      en: 'The rows of x are drawn, but the labels look like the first ones of t in their order. For the first row of the batch, ask which row of x it was: where is its label in t?',
      ko: 'x의 행은 무작위로 뽑았지만 정답 레이블은 t의 앞쪽에서 순서대로 가져온 것으로 보입니다. 배치의 첫 번째 행이 x의 몇 번째 행이었는지, 그 정답이 t의 어디에 있는지 생각해 보십시오.',
    },
    change: [['t.take(indices)', 't.take(indices.map((_, i) => i))']],
  },
  {
    id: 'more-than-there-are',
    says: {
      en: 'When more rows are asked for than x has, that many seem to be drawn all the same. Ask for 65 of 60 rows and print the shape of the batch: what should be its largest size?',
      ko: 'x의 행보다 많은 수를 요청해도 그 수만큼 그대로 뽑는 것 같습니다. 행이 60개일 때 65개를 요청하여 배치의 형상을 출력해 보고, 배치가 최대 몇 행까지 될 수 있는지 생각해 보십시오.',
    },
    change: [['Math.min(batchSize, rows)', 'batchSize']],
  },
  {
    id: 'one-too-few',
    says: {
      en: 'The batch seems to be one row short, and is empty where one row is asked for. Print how many indices there are for batchSize = 1, and look for a 1 that is taken away.',
      ko: '배치가 요청한 수보다 한 행 적고, 한 행만 요청하면 비어 있는 것 같습니다. batchSize = 1일 때 인덱스가 몇 개인지 출력해 보고, 어디에서 하나가 줄어드는지 찾아보십시오.',
    },
    change: [['Math.min(batchSize, rows))', 'Math.min(batchSize, rows) - 1)']],
  },
  {
    id: 'never-the-last-row',
    says: {
      en: 'The last row of x seems never to be drawn. Print np.random.choice(3, 20): which is the largest number that comes up, and which is the last index of three rows?',
      ko: 'x의 마지막 행이 한 번도 뽑히지 않는 것 같습니다. np.random.choice(3, 20)을 출력해 보십시오. 나오는 수 가운데 가장 큰 것과, 행이 세 개일 때의 마지막 인덱스를 비교해 보십시오.',
    },
    change: [['choice(rows,', 'choice(Math.max(rows - 1, 1),']],
  },
  {
    id: 'never-the-first-row',
    says: {
      en: 'Row 0 of x seems never to be drawn, as if the rows were counted from 1. Draw from an x of three rows many times, and print the smallest index.',
      ko: 'x의 0번째 행이 한 번도 뽑히지 않습니다. 행의 번호를 1부터 센 것 같습니다. 행이 세 개인 x에서 여러 번 뽑아 가장 작은 인덱스를 출력해 보십시오.',
    },
    change: [[DRAW, `${DRAW}.map((i) => Math.max(i, 1))`]],
  },
  {
    id: 'choice-from-batch-size',
    says: {
      en: 'The draw is random, but seems to reach only as far as the first batchSize rows of x. Which argument of np.random.choice says how many to draw, and which says out of how many?',
      ko: '무작위로 뽑기는 하지만 x의 앞쪽 batchSize개 행에서만 뽑는 것 같습니다. np.random.choice의 두 인수 가운데 어느 것이 뽑는 개수이고 어느 것이 전체 개수인지 확인하십시오.',
    },
    change: [['choice(rows,', 'choice(Math.min(batchSize, rows),']],
  },
  {
    id: 'fixed-seed',
    says: {
      en: 'The rows look random, but they are the same ones at every call, as if the random numbers began anew each time. Call miniBatch twice in a row, and look for what sets them back.',
      ko: '뽑힌 행이 무작위로 보이지만 호출할 때마다 같습니다. 난수가 매번 처음부터 다시 시작되는 것 같습니다. miniBatch를 두 번 이어서 호출해 보고, 무엇이 난수를 되돌리는지 찾아보십시오.',
    },
    change: [['  const indices', '  np.random.seed(0)\n  const indices']],
  },
  {
    id: 'neighbouring-rows',
    says: {
      en: 'The start looks random, but the other rows follow it one after the other, and row 0 comes after the last. How many random numbers does a batch of three rows need?',
      ko: '시작하는 행은 무작위이지만 나머지는 그 뒤로 차례로 이어지고, 마지막 행 다음에는 0번째 행이 오는 것으로 보입니다. 행이 세 개인 배치를 만들려면 난수가 몇 개 필요한지 생각해 보십시오.',
    },
    change: [
      ['  const indices', '  const start = np.random.choice(rows, 1)[0]\n  const indices'],
      [DRAW, 'Array.from({ length: Math.min(batchSize, rows) }, (_, i) => (start + i) % rows)'],
    ],
  },
  {
    id: 'one-row-repeated',
    says: {
      en: 'All rows of a batch look like one and the same row of x: one index seems to be drawn and used for every place. Print the indices of a batch of five.',
      ko: '배치의 모든 행이 x의 같은 행으로 보입니다. 인덱스를 하나만 뽑아 모든 자리에 쓴 것 같습니다. 행이 다섯 개인 배치의 인덱스를 출력해 보십시오.',
    },
    change: [[DRAW, 'Array.from<number>({ length: Math.min(batchSize, rows) }).fill(np.random.choice(rows, 1)[0])']],
  },
  // Where the whole data fit, they are handed out themselves.
  {
    id: 'the-data-themselves',
    says: {
      en: 'A small batch is a copy, but where batchSize reaches the number of rows, x and t themselves seem to come back. Change the batch and print x: does this case need to be treated apart?',
      ko: '작은 배치는 복사본이지만 batchSize가 행의 수 이상이면 x와 t 자체를 돌려주는 것 같습니다. 배치를 바꾼 다음 x를 출력해 보고, 이 경우를 따로 다루어야 하는지 생각해 보십시오.',
    },
    change: [['  const indices', '  if (batchSize >= rows) return { x, t }\n  const indices']],
  },
  {
    id: 'shuffles-in-place',
    says: {
      en: 'After the call the rows of x and t seem to stand in another order: the data themselves were shuffled. What could be put in random order instead, so that x and t stay as they are?',
      ko: '호출한 뒤에 x와 t의 행 순서가 달라져 있습니다. 데이터 자체를 섞은 것 같습니다. x와 t를 그대로 두려면 그 대신 무엇을 무작위로 섞으면 될지 생각해 보십시오.',
    },
    change: [
      [
        '  const indices',
        '  const order = Array.from({ length: rows }, (_, i) => i).sort(() => Math.random() - 0.5)\n' +
          '  x.data.set(x.take(order).data)\n  t.data.set(t.take(order).data)\n  const indices',
      ],
    ],
  },
  // A view of the data, with a random start.
  {
    id: 'view',
    says: {
      en: 'The batch looks like a piece cut out of the data in one stretch, and it still shares its numbers with them: changing it changes x. Which ways of taking rows copy, and which only show the same numbers?',
      ko: '배치가 데이터의 한 구간을 잘라 낸 것으로 보이며 값을 여전히 데이터와 함께 씁니다. 그래서 배치를 바꾸면 x도 바뀝니다. 행을 꺼내는 방법 가운데 복사하는 것과 같은 값을 보여 주기만 하는 것을 구별해 보십시오.',
    },
    change: [
      [
        '  return { x: x.take(indices), t: t.take(indices) }',
        '  const start = np.random.choice(rows - indices.length + 1, 1)[0]\n' +
          '  const cut = (a: NdArray): NdArray => {\n' +
          '    const width = a.size / rows\n' +
          '    const part = a.data.subarray(start * width, (start + indices.length) * width)\n' +
          '    return np.fromBuffer(part, indices.length, ...a.shape.slice(1))\n' +
          '  }\n' +
          '  return { x: cut(x), t: cut(t) }',
      ],
    ],
  },
]
