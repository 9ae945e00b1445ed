import type { WrongAnswer } from '../wrong-answer.ts'

const DRAW = 'np.random.choice(rows, Math.min(batchSize, rows))'

const IMPORT = "import type { NdArray } from '#np'\n"

// A declaration outside the function, which lives from call to call.
const outside = (declaration: string) => [IMPORT, `${IMPORT}\n${declaration}\n`] as const

// Indices that are drawn one by one without np.random.
const byMathRandom = (index: string): string => `Array.from({ length: Math.min(batchSize, rows) }, () => ${index})`

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
  // How many rows.
  {
    id: 'one-too-many',
    says: {
      en: 'The batch has one row more than asked for: two where one is wanted. Print how many indices there are for batchSize = 1, and look for a <= or a + 1.',
      ko: '배치가 요청한 수보다 한 행 많습니다. 한 행을 요청하면 두 행이 나옵니다. batchSize = 1일 때 인덱스가 몇 개인지 출력해 보고, <=나 + 1이 있는지 찾아보십시오.',
    },
    change: [['Math.min(batchSize, rows))', 'Math.min(batchSize, rows) + 1)']],
  },
  {
    id: 'always-all-rows',
    says: {
      en: 'One row is asked for, and as many come as x has: batchSize seems to have no effect. Which argument of np.random.choice says how many to draw (book, section 4.2.3)?',
      ko: '한 행을 요청해도 x의 행 수만큼 나옵니다. batchSize가 아무 영향도 주지 않는 것 같습니다. np.random.choice의 어느 인수가 뽑는 개수인지 책 4.2.3절에서 확인하십시오.',
    },
    change: [['Math.min(batchSize, rows))', 'rows)']],
  },
  {
    id: 'larger-of-the-two',
    says: {
      en: 'One row is asked for and all rows come; where more are asked for than there are, that many come. The larger of batchSize and the number of rows seems to be taken: print what comes of Math.max for 1 and 60.',
      ko: '한 행을 요청하면 전체 행 수만큼 나오고, 행의 수보다 많이 요청하면 요청한 만큼 나옵니다. batchSize와 행의 수 가운데 큰 쪽을 쓰는 것 같습니다. 1과 60에 대한 Math.max의 결과를 출력해 보십시오.',
    },
    change: [['Math.min(batchSize, rows)', 'Math.max(batchSize, rows)']],
  },
  {
    id: 'always-one-row',
    says: {
      en: 'A batch of one is right, but where 40 rows are asked for one row comes as well: only one index seems to be drawn. Print the indices for batchSize = 40.',
      ko: '한 행을 요청하면 맞지만 40행을 요청해도 한 행만 나옵니다. 인덱스를 하나만 뽑는 것 같습니다. batchSize = 40일 때의 인덱스를 출력해 보십시오.',
    },
    change: [['Math.min(batchSize, rows))', '1)']],
  },
  {
    id: 'limited-by-columns',
    says: {
      en: 'For an x of 60 rows and 3 columns a batch never has more than 3 rows: the number of columns seems to set the limit. Print x.shape: which of the two numbers counts the rows?',
      ko: '행이 60개이고 열이 3개인 x에서 배치가 3행을 넘지 않습니다. 열의 수를 상한으로 쓴 것 같습니다. x.shape를 출력해 보고, 두 수 가운데 어느 것이 행의 수인지 확인하십시오.',
    },
    change: [['Math.min(batchSize, rows))', 'Math.min(batchSize, x.shape[1]))']],
  },
  {
    id: 'columns-for-rows',
    says: {
      en: 'For an x of 60 rows and 3 columns only the first 3 rows are drawn, and never more than 3: columns seem to be counted in the place of rows. Print x.shape, and the number you draw from.',
      ko: '행이 60개이고 열이 3개인 x에서 앞쪽 3개 행에서만, 많아야 3개를 뽑습니다. 행의 수 대신 열의 수를 쓴 것 같습니다. x.shape와, 몇 개 가운데에서 뽑는지를 출력해 보십시오.',
    },
    change: [['const rows = x.shape[0]', 'const rows = x.shape[1]']],
  },
  {
    id: 'drawn-from-as-many-as-columns',
    says: {
      en: 'The batches have the right size, but for an x of 2 columns only its first 2 rows ever come up: the first argument of np.random.choice seems to be the number of columns. What does x.shape hold?',
      ko: '배치의 크기는 맞지만, 열이 2개인 x에서는 앞쪽 2개 행만 뽑힙니다. np.random.choice의 첫 번째 인수가 열의 수인 것 같습니다. x.shape에 무엇이 들어 있는지 확인하십시오.',
    },
    change: [['choice(rows,', 'choice(x.shape[1],']],
  },
  {
    id: 'empty-when-too-large',
    says: {
      en: 'Where more rows are asked for than x has, the batch is empty. At most as many rows as there are should come: which number of rows would that be for 65 of 60?',
      ko: 'x의 행보다 많은 수를 요청하면 배치가 비어 있습니다. 이때는 있는 만큼까지만 돌려주어야 합니다. 행이 60개일 때 65개를 요청하면 몇 행이 나와야 하는지 생각해 보십시오.',
    },
    change: [['Math.min(batchSize, rows))', 'batchSize > rows ? 0 : batchSize)']],
  },
  {
    id: 'remainder-for-limit',
    says: {
      en: 'Where exactly as many rows are asked for as x has, the batch is empty: the size seems to be taken as a remainder. What is 60 % 60, and which function gives the smaller of two numbers?',
      ko: 'x의 행과 같은 수를 요청하면 배치가 비어 있습니다. 크기를 나머지로 정한 것 같습니다. 60 % 60이 얼마인지, 두 수 가운데 작은 쪽을 구하는 함수가 무엇인지 확인하십시오.',
    },
    change: [['Math.min(batchSize, rows))', 'batchSize % rows)']],
  },
  // Out of how many, and by which random number.
  {
    id: 'size-of-x-for-rows',
    says: {
      en: 'An index is drawn for which x has no row: x.size seems to be taken for the number of rows. What does x.size count, and what does x.shape hold?',
      ko: 'x에 없는 행의 인덱스를 뽑습니다. x.size를 행의 수로 여긴 것 같습니다. x.size가 무엇의 수인지, x.shape에는 무엇이 들어 있는지 확인하십시오.',
    },
    change: [['choice(rows,', 'choice(x.size,']],
  },
  {
    id: 'size-of-t-for-rows',
    says: {
      en: 'With class numbers all is right, but with one-hot labels indices are drawn for which there is no row: t.size seems to be taken for the number of rows. Print t.size for both kinds of t.',
      ko: '숫자 레이블일 때는 맞지만 원-핫 인코딩이면 없는 행의 인덱스를 뽑습니다. t.size를 행의 수로 여긴 것 같습니다. 두 종류의 t에서 t.size를 출력해 보십시오.',
    },
    change: [['choice(rows,', 'choice(t.size,']],
  },
  {
    id: 'last-rows',
    says: {
      en: 'The batch looks like the last rows of x in their order, the same at every call. Print the indices: where does chance come in (book, section 4.2.3)?',
      ko: '배치가 호출할 때마다 x의 뒤쪽 행을 순서대로 고른 것으로 보입니다. 인덱스를 출력해 보고, 무작위로 뽑는 부분이 어디인지 책 4.2.3절과 비교해 보십시오.',
    },
    change: [[DRAW, 'Array.from({ length: Math.min(batchSize, rows) }, (_, i) => Math.max(rows - batchSize, 0) + i)']],
  },
  {
    id: 'one-batch-after-another',
    says: {
      en: 'Each batch begins where the last one ended, and its rows follow each other: all rows come up, but not by chance. Which function draws the indices in section 4.2.3 of the book?',
      ko: '배치마다 앞의 배치가 끝난 곳에서 시작하여 행이 차례로 이어집니다. 모든 행이 나오기는 하지만 무작위가 아닙니다. 책 4.2.3절에서 어떤 함수로 인덱스를 뽑는지 확인하십시오.',
    },
    change: [[DRAW, 'Array.from({ length: Math.min(batchSize, rows) }, () => next++ % rows)'], outside('let next = 0')],
  },
  {
    id: 'rounded-random-index',
    says: {
      en: 'Now and then an index is drawn for which x has no row, so that the call ends in an error: a random number seems to be rounded. Between what does Math.round(Math.random() * 3) lie, and is 3 an index of three rows?',
      ko: '가끔 x에 없는 행의 인덱스를 뽑아 오류가 납니다. 난수를 반올림한 것 같습니다. Math.round(Math.random() * 3)이 어떤 값들이 되는지, 행이 세 개일 때 3이 인덱스인지 확인하십시오.',
    },
    change: [[DRAW, byMathRandom('Math.round(Math.random() * rows)')]],
  },
  {
    id: 'random-index-from-one',
    says: {
      en: 'Indices seem to run from 1 to the number of rows, so that the last one has no row and ends in an error. Which values can Math.ceil(Math.random() * 3) have, and which indices do three rows have?',
      ko: '인덱스가 1부터 행의 수까지인 것 같습니다. 그래서 마지막 인덱스에는 행이 없어 오류가 납니다. Math.ceil(Math.random() * 3)이 어떤 값이 되는지, 행이 세 개일 때 인덱스가 무엇인지 확인하십시오.',
    },
    change: [[DRAW, byMathRandom('Math.ceil(Math.random() * rows)')]],
  },
  {
    id: 'random-index-never-the-last',
    says: {
      en: 'The last row of x never comes up: the random number seems to be multiplied by one less than the number of rows. Which is the largest value of Math.floor(Math.random() * 3)?',
      ko: 'x의 마지막 행이 한 번도 뽑히지 않습니다. 난수에 행의 수보다 하나 작은 수를 곱한 것 같습니다. Math.floor(Math.random() * 3)의 가장 큰 값이 얼마인지 확인하십시오.',
    },
    change: [[DRAW, byMathRandom('Math.floor(Math.random() * (rows - 1))')]],
  },
  // Rows and labels.
  {
    id: 'labels-one-row-on',
    says: {
      en: 'Each label is the one of the row after the drawn row. Print an index, and which row and which label you take with it: is 1 added in one of the two places?',
      ko: '정답 레이블이 모두 뽑은 행의 바로 다음 행의 것입니다. 인덱스와, 그 인덱스로 고르는 행과 레이블을 출력해 보고, 둘 가운데 한쪽에서만 1을 더하지 않는지 확인하십시오.',
    },
    change: [['t.take(indices)', 't.take(indices.map((i) => (i + 1) % rows))']],
  },
  {
    id: 'labels-reversed',
    says: {
      en: 'The labels belong to the drawn rows, but stand in the opposite order: the indices seem to be turned round between x and t. Does anything change them after the first take, as reverse does?',
      ko: '정답 레이블이 뽑은 행의 것이기는 하지만 순서가 거꾸로입니다. x와 t 사이에서 인덱스의 순서가 뒤집힌 것 같습니다. 첫 번째 take 뒤에 reverse처럼 인덱스를 바꾸는 것이 있는지 찾아보십시오.',
    },
    change: [['t.take(indices)', 't.take(indices.reverse())']],
  },
  {
    id: 'sorted-on-one-side',
    says: {
      en: 'Rows and labels are the right ones, but the rows of x stand in ascending order and the labels do not: only the indices for x seem to be sorted. Print the indices that you use for each of the two.',
      ko: '행과 레이블은 맞지만, x의 행은 인덱스가 작은 것부터 놓이고 레이블은 그렇지 않습니다. x에 쓰는 인덱스만 정렬한 것 같습니다. 양쪽에 쓰는 인덱스를 각각 출력해 보십시오.',
    },
    change: [['x: x.take(indices)', 'x: x.take([...indices].sort((a, b) => a - b))']],
  },
  {
    id: 'labels-plus-one',
    says: {
      en: 'Each label is larger by 1 than that of its row: the numbers themselves seem to be changed. Classes are counted from 0, and miniBatch only copies them.',
      ko: '레이블이 모두 그 행의 레이블보다 1만큼 큽니다. 값 자체를 바꾼 것 같습니다. 클래스는 0부터 세며, miniBatch는 레이블을 그대로 복사하기만 합니다.',
    },
    change: [['t.take(indices)', 't.take(indices).add(1)']],
  },
  {
    id: 'one-hot-turned-into-numbers',
    says: {
      en: 'Class numbers are right, but one-hot labels come back as class numbers: argmax seems to be taken of them. The labels of a batch have the form that t has: print both shapes.',
      ko: '숫자 레이블일 때는 맞지만 원-핫 인코딩이면 클래스 번호로 바뀌어 나옵니다. argmax를 취한 것 같습니다. 배치의 레이블은 t와 같은 형식이어야 합니다. 두 형상을 출력해 보십시오.',
    },
    change: [['t.take(indices)', '(t.ndim === 2 ? t.argmax(1) : t).take(indices)']],
  },
  {
    id: 'labels-as-column',
    says: {
      en: 'Class numbers come back as a matrix of one column, though t is 1-D. Print t.shape and the shape of the labels in the batch: which line adds a dimension?',
      ko: 't는 1차원인데 클래스 번호가 열이 하나인 행렬로 나옵니다. t.shape와 배치에 든 레이블의 형상을 출력하여, 어느 줄에서 차원이 늘어나는지 찾아보십시오.',
    },
    change: [['t.take(indices)', 't.take(indices).reshape(indices.length, -1)']],
  },
  {
    id: 'labels-flattened',
    says: {
      en: 'Class numbers are right, but the one-hot rows come back strung together as a 1-D array. Print the shape of the labels in the batch for a t of shape (60, 60).',
      ko: '숫자 레이블일 때는 맞지만 원-핫 인코딩이면 행들이 한 줄로 이어진 1차원 배열로 나옵니다. t의 형상이 (60, 60)일 때 배치에 든 레이블의 형상을 출력해 보십시오.',
    },
    change: [['t.take(indices)', 't.take(indices).reshape(-1)']],
  },
  {
    id: 'rows-flattened',
    says: {
      en: 'The rows of the batch come back strung together as a 1-D array. A batch of shape (10, 784) has one sample in each row (book, section 4.2.3): print the shape of yours.',
      ko: '배치의 행들이 한 줄로 이어진 1차원 배열로 나옵니다. 책 4.2.3절의 배치는 형상이 (10, 784)로, 행마다 데이터가 하나씩 있습니다. 구한 배치의 형상을 출력해 보십시오.',
    },
    change: [['x: x.take(indices)', 'x: x.take(indices).reshape(-1)']],
  },
  {
    id: 'one-row-without-batch',
    says: {
      en: 'A batch of one comes back as a 1-D array, without its row. Also a single row is a batch, of shape (1, 3): print the shape of yours for batchSize = 1.',
      ko: '한 행을 요청하면 행렬이 아니라 1차원 배열로 나옵니다. 행이 하나여도 배치이므로 형상이 (1, 3)이어야 합니다. batchSize = 1일 때 구한 배치의 형상을 출력해 보십시오.',
    },
    change: [['x: x.take(indices)', 'x: (indices.length === 1 ? x.row(indices[0]).copy() : x.take(indices))']],
  },
  {
    id: 'transposed',
    says: {
      en: 'The batch has its samples in the columns: rows and columns are exchanged. Print the shapes of x and of the batch, and look for a .T.',
      ko: '배치에서 데이터가 열에 들어 있습니다. 행과 열이 바뀌었습니다. x와 배치의 형상을 출력해 보고 .T를 쓴 곳이 있는지 찾아보십시오.',
    },
    change: [['x: x.take(indices)', 'x: x.take(indices).T']],
  },
  {
    id: 'x-and-t-exchanged',
    says: {
      en: 'x of the result holds the labels, and t the rows: the two are exchanged. Look at the object that you return: which name stands before which array?',
      ko: '결과의 x에 레이블이, t에 데이터의 행이 들어 있습니다. 둘이 바뀌었습니다. 돌려주는 객체에서 어느 이름에 어느 배열을 넣는지 살펴보십시오.',
    },
    change: [['{ x: x.take(indices), t: t.take(indices) }', '{ x: t.take(indices), t: x.take(indices) }']],
  },
  {
    id: 'scaled',
    says: {
      en: 'The rows of the batch are those of x divided by 255, as when pixels are normalized. miniBatch only draws and copies: loadMnist does that with its normalize (section 3.6.1).',
      ko: '배치의 행이 x의 행을 255로 나눈 값입니다. 픽셀을 정규화할 때와 같습니다. miniBatch는 뽑아서 복사하기만 합니다. 정규화는 loadMnist의 normalize가 맡습니다(책 3.6.1절).',
    },
    change: [['x: x.take(indices)', 'x: x.take(indices).div(255)']],
  },
  // State and aliasing.
  {
    id: 'scales-x-itself',
    says: {
      en: 'The rows are those of x divided by 255, and x itself holds the smaller numbers after the call. miniBatch leaves x as it is: look for a method that writes into x.',
      ko: '배치의 행이 x의 행을 255로 나눈 값이며, 호출한 뒤에는 x 자체도 그만큼 작아져 있습니다. miniBatch는 x를 그대로 두어야 합니다. x를 직접 고치는 메서드가 있는지 찾아보십시오.',
    },
    change: [['x: x.take(indices)', 'x: x.divInPlace(255).take(indices)']],
  },
  {
    id: 'indices-kept-from-first-call',
    says: {
      en: 'Every call gives the rows that the first call drew, also where more are asked for: the indices seem to be drawn once and kept outside the function. When are they drawn anew?',
      ko: '더 많은 행을 요청해도 호출할 때마다 첫 번째 호출에서 뽑은 행이 나옵니다. 인덱스를 한 번만 뽑아 함수 밖에 보관하는 것 같습니다. 언제 새로 뽑는지 확인하십시오.',
    },
    change: [['const indices = ', 'const indices = kept ??= '], outside('let kept: number[] | undefined')],
  },
  {
    id: 'indices-remembered-by-size',
    says: {
      en: 'A hundred batches of the same size are one and the same: the indices seem to be remembered for each batchSize, or the chance to be set back. Call miniBatch twice, and look for what lives outside of it.',
      ko: '크기가 같은 배치 100개가 모두 똑같습니다. 인덱스를 batchSize마다 기억해 두거나 난수를 되돌리는 것 같습니다. miniBatch를 두 번 호출해 보고, 함수 밖에 남아 있는 것을 찾아보십시오.',
    },
    change: [
      [`const indices = ${DRAW}`, `const indices = known.get(batchSize) ?? ${DRAW}\n  known.set(batchSize, indices)`],
      outside('const known = new Map<number, number[]>()'),
    ],
  },
  {
    id: 'shared-buffer',
    says: {
      en: 'One batch is right, but of many all are equal to the last: each call seems to write into the same array, and so changes the batches that were handed out before. Where is that array made?',
      ko: '배치 하나는 맞지만 여러 번 호출하면 모든 배치가 마지막 배치와 같아집니다. 호출할 때마다 같은 배열에 써서 앞에서 돌려준 배치까지 바꾸는 것 같습니다. 그 배열을 어디에서 만드는지 찾아보십시오.',
    },
    change: [
      [
        'return { x: x.take(indices), t: t.take(indices) }',
        'const rowsDrawn = x.take(indices)\n' +
          '  if (String(buffer?.shape) !== String(rowsDrawn.shape)) buffer = undefined\n' +
          '  buffer ??= rowsDrawn.copy()\n  buffer.data.set(rowsDrawn.data)\n  return { x: buffer, t: t.take(indices) }',
      ],
      outside('let buffer: NdArray | undefined'),
    ],
  },
  {
    id: 'the-data-themselves-when-too-large',
    says: {
      en: 'Up to the number of rows the batch is a copy, but where more are asked for x and t themselves seem to come back. Change the batch and print x: does this case need to be treated apart?',
      ko: '행의 수까지는 배치가 복사본이지만 그보다 많이 요청하면 x와 t 자체를 돌려주는 것 같습니다. 배치를 바꾼 다음 x를 출력해 보고, 이 경우를 따로 다루어야 하는지 생각해 보십시오.',
    },
    change: [['  const indices', '  if (batchSize > rows) return { x, t }\n  const indices']],
  },
  // Brothers: what is kept, dropped or left out.
  {
    id: 'rows-counted-once',
    says: {
      en: 'The first data are right, but with fewer rows later an index is out of range: the number of rows seems to be kept from the first call. Look for a variable outside the function, and count anew in each call.',
      ko: '처음 데이터에서는 맞지만 나중에 행이 더 적은 데이터를 넣으면 인덱스가 범위를 벗어납니다. 행의 수를 첫 호출에서 기억한 것 같습니다. 함수 밖에 있는 변수를 찾아보십시오.',
    },
    change: [
      ['const rows = x.shape[0]', 'kept ??= x.shape[0]\n  const rows = kept'],
      outside('let kept: number | undefined'),
    ],
  },
  {
    id: 'duplicates-dropped',
    says: {
      en: 'The batch is smaller than asked for, and no row comes twice: rows that were drawn twice seem to be dropped, as a Set does. Print how many indices are drawn and how many are left.',
      ko: '배치가 요청한 수보다 작고 같은 행이 두 번 나오지 않습니다. Set처럼 두 번 뽑힌 행을 버린 것 같습니다. 뽑은 인덱스와 남은 인덱스가 몇 개인지 출력해 보십시오.',
    },
    change: [[DRAW, `[...new Set(${DRAW})]`]],
  },
  {
    id: 'labels-sorted',
    says: {
      en: 'The labels are those of the drawn rows but in the order of the data: the indices seem to be sorted between x and t. sort() changes the array itself; print the indices before each take.',
      ko: '레이블은 뽑은 행의 것이지만 원래 데이터의 순서로 들어 있습니다. x와 t를 고르는 사이에 인덱스를 정렬한 것 같습니다. sort()는 배열 자체를 바꿉니다. take를 부르기 전마다 인덱스를 출력해 보십시오.',
    },
    change: [['t.take(indices)', 't.take([...indices].sort((a, b) => a - b))']],
  },
  {
    id: 'last-column-left-out',
    says: {
      en: 'The last column of the batch is 0: the loop over the columns of x seems to end one too early. Print which columns are copied, beside x.shape[1].',
      ko: '배치의 마지막 열이 0입니다. x의 열을 도는 반복문이 하나 일찍 끝나는 것 같습니다. 복사하는 열을 x.shape[1]과 나란히 출력해 보십시오.',
    },
    change: [
      [
        'return {',
        'const picked = x.take(indices)\n  for (const row of picked.rows()) row.data[row.size - 1] = 0\n  return {',
      ],
      ['x: x.take(indices)', 'x: picked'],
    ],
  },
  {
    id: 'first-column-left-out',
    says: {
      en: 'The first column of the batch is 0: the loop over the columns of x seems to begin one too late. Print which columns are copied, beside x.shape[1].',
      ko: '배치의 첫 번째 열이 0입니다. x의 열을 도는 반복문이 하나 늦게 시작하는 것 같습니다. 복사하는 열을 x.shape[1]과 나란히 출력해 보십시오.',
    },
    change: [
      ['return {', 'const picked = x.take(indices)\n  for (const row of picked.rows()) row.data[0] = 0\n  return {'],
      ['x: x.take(indices)', 'x: picked'],
    ],
  },
  {
    id: 'last-row-of-batch-left-out',
    says: {
      en: 'The last row of the batch is 0 throughout: the loop that copies the rows seems to end one too early. Print for which i a row is copied, for batchSize = 3.',
      ko: '배치의 마지막 행이 모두 0입니다. 행을 복사하는 반복문이 하나 일찍 끝나는 것 같습니다. batchSize = 3일 때 어떤 i에서 행을 복사하는지 출력해 보십시오.',
    },
    change: [
      ['return {', 'const picked = x.take(indices)\n  picked.row(-1).data.fill(0)\n  return {'],
      ['x: x.take(indices)', 'x: picked'],
    ],
  },
  {
    id: 'one-object-for-all-batches',
    says: {
      en: 'The batch that was returned before holds the rows of the next one after the next call: one and the same object seems to be filled anew. Look for an object outside the function.',
      ko: '다음 호출을 하고 나면 앞에서 돌려준 배치에 새로 뽑은 행이 들어 있습니다. 같은 객체를 다시 채우는 것 같습니다. 함수 밖에 있는 객체를 찾아보십시오.',
    },
    change: [
      [
        'return { x: x.take(indices), t: t.take(indices) }',
        'batch.x = x.take(indices)\n  batch.t = t.take(indices)\n  return batch',
      ],
      outside('const batch = {} as { x: NdArray; t: NdArray }'),
    ],
  },
  {
    id: 'view-of-one-row',
    says: {
      en: 'With batchSize 1 the batch is no copy: what is written into it arrives in the data. row, and reshape of a row, look at the same numbers as x itself; take copies them.',
      ko: 'batchSize가 1이면 배치가 복사본이 아닙니다. 배치에 쓴 값이 원래 데이터에 나타납니다. row와 그 reshape는 x와 같은 값을 함께 보는 뷰이고, take는 값을 복사합니다.',
    },
    change: [
      [
        'return { x: x.take(indices), t: t.take(indices) }',
        'return { x: indices.length === 1 ? x.row(indices[0]).reshape(1, -1) : x.take(indices), t: t.take(indices) }',
      ],
    ],
  },
  {
    id: 'view-of-one-label',
    says: {
      en: 'With batchSize 1 the labels are no copy: what is written into t of the batch arrives in the data. row and reshape look at the same numbers as t itself; take copies them.',
      ko: 'batchSize가 1이면 레이블이 복사본이 아닙니다. 배치의 t에 쓴 값이 원래 데이터에 나타납니다. row와 reshape는 t와 같은 값을 함께 보는 뷰이고, take는 값을 복사합니다.',
    },
    change: [
      [
        'return { x: x.take(indices), t: t.take(indices) }',
        'return { x: x.take(indices), t: indices.length === 1 && t.ndim === 2 ? t.row(indices[0]).reshape(1, -1) : t.take(indices) }',
      ],
    ],
  },
  {
    id: 'choice-arguments-swapped',
    says: {
      en: 'The batch has as many rows as x, and its indices lie below batchSize: the two arguments of np.random.choice seem to be swapped. The first says out of how many, the second how many.',
      ko: '배치의 행 수가 x와 같고 인덱스가 모두 batchSize보다 작습니다. np.random.choice의 두 인수가 바뀐 것으로 보입니다. 첫 번째는 몇 개 가운데서, 두 번째는 몇 개를 뽑는지입니다.',
    },
    change: [[DRAW, 'np.random.choice(Math.min(batchSize, rows), rows)']],
  },
  {
    id: 'always-ten',
    says: {
      en: 'The batch has 10 rows, whatever batchSize is: the number of the book’s example seems to stand where the argument belongs. Where does your function use batchSize?',
      ko: 'batchSize가 얼마이든 배치의 행이 10개입니다. 인수를 쓸 자리에 책의 예에 나오는 수를 그대로 쓴 것으로 보입니다. 함수에서 batchSize를 어디에 쓰는지 확인하십시오.',
    },
    change: [[DRAW, 'np.random.choice(rows, Math.min(10, rows))']],
  },
  {
    id: 'neighbours-from-a-random-start',
    says: {
      en: 'The rows of a batch are neighbours in x: one start seems to be drawn, and the rows that follow it are taken. Each row has to be drawn by itself (book, section 4.2.3).',
      ko: '배치의 행들이 x에서 서로 이웃해 있습니다. 시작 위치 하나만 뽑고 그 뒤의 행을 차례로 가져온 것으로 보입니다. 행은 하나하나 따로 뽑아야 합니다(책 4.2.3절).',
    },
    change: [
      [
        `const indices = ${DRAW}`,
        'const size = Math.min(batchSize, rows)\n  const [start] = np.random.choice(rows - size + 1, 1)\n  const indices = Array.from({ length: size }, (_, i) => start + i)',
      ],
    ],
  },
]
