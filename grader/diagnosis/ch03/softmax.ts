import { onlyWhere } from '../only-where.ts'
import type { WrongAnswer } from '../wrong-answer.ts'

const LARGEST = 'a.max(axis, { keepDims: true })'
const SUM = 'expA.sum(axis, { keepDims: true })'

const RETURN = `return expA.div(${SUM})`

// Adds a helper: the k-th exponential of each row, in the shape of the sum.
const elementOfEachRow = [
  '  return',
  '  const elementOfEachRow = (k: number): NdArray =>\n' +
    '    a.ndim === 1 ? np.array([expA.data[k]]) : expA.T.row(k).copy().reshape(-1, 1)\n  return',
] as const

// The right result, and what is done with it before it is returned.
const afterwards = (statements: string, end = '\n  return y'): string =>
  `const y = expA.div(${SUM})\n  ${statements}${end}`

const everywhere: readonly WrongAnswer[] = [
  {
    id: 'no-maximum',
    says: {
      en: 'All is right until elements are some 700 or more away from 0, where NaN comes out: exp seems to get large numbers, a as it is or less something other than its largest element. Print them, and see section 3.5.2.',
      ko: '원소가 0에서 700 남짓 떨어질 때까지는 맞지만 그보다 멀어지면 NaN이 됩니다. a를 그대로, 또는 최댓값이 아닌 것을 빼고 exp에 넣는 것 같습니다. exp에 들어가는 값을 출력해 보고 책 3.5.2절을 확인하십시오.',
    },
    change: [[`a.sub(${LARGEST})`, 'a']],
  },
  {
    id: 'whole-matrix',
    says: {
      en: 'A whole batch seems to share one distribution, as if the matrix were one long sample: rows with large elements take nearly everything. Each row is a sample of its own; print y.sum(1).',
      ko: '행렬을 긴 데이터 한 개로 다룬 것 같습니다. 배치 전체를 더해야 1이 되고, 원소가 큰 행이 확률을 거의 다 차지합니다. 행마다 데이터가 하나씩 있으니 y.sum(1)이 어떤 값이어야 하는지 생각해 보십시오.',
    },
    change: [
      [LARGEST, 'a.max()'],
      [SUM, 'expA.sum()'],
    ],
  },
  // Right until two rows lie so far apart that the smaller one is 0 / 0.
  {
    id: 'maximum-of-whole-matrix',
    says: {
      en: 'A row that lies far below another one becomes NaN: C seems to come from the other row (as the largest element of the whole matrix does), and every exp in the low row is then 0. Whose largest element does that row need?',
      ko: '다른 행보다 훨씬 작은 행이 NaN이 됩니다. 행렬 전체의 최댓값처럼 C가 다른 행에서 온 것이어서 작은 행에서는 exp가 모두 0이 되는 것 같습니다. 그 행에 필요한 것은 어디의 최댓값인지 생각해 보십시오.',
    },
    change: [[LARGEST, 'a.max()']],
  },
  {
    id: 'sum-of-whole-matrix',
    says: {
      en: 'The whole batch adds up to 1, and not each row: all rows seem to be divided by one sum, that of the whole matrix. For a batch, print what you divide by: how many numbers should there be?',
      ko: '행마다 더해서 1이 되는 것이 아니라 배치 전체를 더해야 1이 됩니다. 모든 행을 행렬 전체의 합 하나로 나눈 것 같습니다. 배치를 넣고 나누는 수를 출력하여, 원래 몇 개가 있어야 하는지 생각해 보십시오.',
    },
    change: [[SUM, 'expA.sum()']],
  },
  {
    id: 'by-columns',
    says: {
      en: 'The columns of the result seem to add up to 1 instead of the rows. One sample is one row of the batch: which axis runs along it (book, section 3.6.3)? Compare y.sum(0) with y.sum(1).',
      ko: '결과의 행이 아니라 열을 더했을 때 1이 되는 것 같습니다. 배치에서는 한 행이 데이터 한 개입니다. 행을 따라가는 축이 몇 번인지 책 3.6.3절에서 확인하고, y.sum(0)과 y.sum(1)을 비교해 보십시오.',
    },
    change: [['a.ndim - 1', '0']],
  },
  {
    id: 'changes-a',
    says: {
      en: 'The probabilities are right, but afterwards the largest element of a (of each of its rows, in a batch) is 0: C seems to be subtracted from a itself. Print a before and after the call.',
      ko: '확률은 맞지만 호출한 뒤에 a의 최댓값이(배치에서는 각 행의 최댓값이) 0이 되어 있습니다. a 자체에서 C를 뺀 것 같습니다. 호출 전후의 a를 출력해 보십시오.',
    },
    change: [['a.sub(a', 'a.subInPlace(a']],
  },
  {
    id: 'no-exp',
    says: {
      en: 'The elements of a seem to be divided by their own sum, without the exponential: a = [-1, 2] then gives a negative probability. What makes every term positive in section 3.5.1 of the book?',
      ko: '지수 함수를 거치지 않고 a의 원소를 그 합계로 나눈 것 같습니다. 그러면 a = [-1, 2]에서 음수인 확률이 나옵니다. 책 3.5.1절의 식에서 모든 항을 양수로 만드는 것이 무엇인지 확인하십시오.',
    },
    change: [['np.exp(a.sub(a.max(axis, { keepDims: true })))', 'a']],
  },
  {
    id: 'not-divided',
    says: {
      en: 'The largest result in each row is exactly 1, and the rest comes on top of it: this looks like the numerator alone. What does y.sum() give for one sample, and what should a sum of probabilities be?',
      ko: '각 행의 최댓값이 이미 1이고 나머지가 거기에 더해집니다. 분자만 구한 것으로 보입니다. 데이터 한 개를 넣고 y.sum()을 출력해 보고, 확률의 합계가 얼마여야 하는지 생각해 보십시오.',
    },
    change: [[`expA.div(${SUM})`, 'expA']],
  },
  {
    id: 'maximum-added',
    says: {
      en: 'NaN comes already at 600, where exp itself is still finite: C seems to push the elements further away from 0 instead of back. Print what exp is given: how large should its largest number be?',
      ko: 'exp가 아직 유한한 600에서 벌써 NaN이 됩니다. C 때문에 원소가 0에 가까워지지 않고 오히려 더 멀어지는 것 같습니다. exp에 들어가는 값을 출력해 보고 그 최댓값이 얼마여야 하는지 생각해 보십시오.',
    },
    change: [['a.sub(a', 'a.add(a']],
  },
  {
    id: 'divided-by-maximum',
    says: {
      en: 'a and a.mul(2) seem to give the same probabilities, as if a were scaled by C before exp. Which way of using C leaves the probabilities as they are (book, section 3.5.2)?',
      ko: 'a를 넣으나 a.mul(2)를 넣으나 확률이 같은 것으로 보입니다. exp를 취하기 전에 C로 a의 크기를 맞춘 것 같습니다. C를 어떻게 써야 확률이 달라지지 않는지 책 3.5.2절에서 확인하십시오.',
    },
    change: [['a.sub(a', 'a.div(a']],
  },
  // Loops: which rows and elements they reach, and what is carried from one to the next.
  {
    id: 'last-row-left-out',
    says: {
      en: 'In a batch of four rows and three columns the last row stays 0: the loop over the rows seems to end one row early, or at the number of columns. Print how far it goes beside a.shape.',
      ko: '행이 4개이고 열이 3개인 배치에서 마지막 행이 0으로 남습니다. 행을 도는 반복문이 한 행 일찍 끝나거나 열의 수에서 끝나는 것 같습니다. 반복문이 어디까지 가는지 a.shape와 나란히 출력해 보십시오.',
    },
    change: [[RETURN, afterwards('if (a.ndim === 2) y.row(-1).mulInPlace(0)')]],
  },
  {
    id: 'first-row-left-out',
    says: {
      en: 'In a batch the first row of the result is 0 and the others are right: the loop over the rows seems to begin one row late. Which index does the first row have?',
      ko: '배치에서 결과의 첫 번째 행이 0이고 나머지 행은 맞습니다. 행을 도는 반복문이 한 행 늦게 시작하는 것 같습니다. 첫 번째 행의 인덱스가 몇 번인지 확인하십시오.',
    },
    change: [[RETURN, afterwards('if (a.ndim === 2) y.row(0).mulInPlace(0)')]],
  },
  {
    id: 'first-row-only',
    says: {
      en: 'Of a batch only the first row is turned into probabilities, and the other rows are 0. Print the row index in each round of your loop: when does it come to the second row?',
      ko: '배치에서 첫 번째 행만 확률로 바뀌고 나머지 행은 0입니다. 반복할 때마다 행의 인덱스를 출력하여 두 번째 행에 언제 이르는지 확인하십시오.',
    },
    change: [[RETURN, afterwards('if (a.ndim === 2) y.data.fill(0, a.shape[1])')]],
  },
  {
    id: 'first-row-in-all-rows',
    says: {
      en: 'All rows of the result are equal: they are the probabilities of the first row of a. Change an element of the second row: does your result change?',
      ko: '결과의 모든 행이 a의 첫 번째 행에 대한 확률로 똑같습니다. 두 번째 행의 원소를 바꾸었을 때 결과가 달라지는지 확인하십시오.',
    },
    change: [[RETURN, afterwards('if (a.ndim === 2) for (const row of y.rows()) row.data.set(y.row(0).data)')]],
  },
  {
    id: 'last-element-left-out',
    says: {
      en: 'The last probability is 0 and the others are right: the loop that fills the result seems to end one element early. Print y.sum() for one sample: how much is missing?',
      ko: '마지막 확률만 0이고 나머지는 맞습니다. 결과를 채우는 반복문이 한 원소 일찍 끝나는 것 같습니다. 데이터 한 개를 넣고 y.sum()을 출력하여 얼마가 모자라는지 확인하십시오.',
    },
    change: [[RETURN, afterwards('for (let i = a.shape[axis] - 1; i < a.size; i += a.shape[axis]) y.data[i] = 0')]],
  },
  {
    id: 'first-element-left-out',
    says: {
      en: 'The first probability is 0 and the others are right: the loop that fills the result seems to begin one element late. Which index does the first class have?',
      ko: '첫 번째 확률만 0이고 나머지는 맞습니다. 결과를 채우는 반복문이 한 원소 늦게 시작하는 것 같습니다. 첫 번째 클래스의 인덱스가 몇 번인지 확인하십시오.',
    },
    change: [[RETURN, afterwards('for (let i = 0; i < a.size; i += a.shape[axis]) y.data[i] = 0')]],
  },
  {
    id: 'last-term-left-out-of-sum',
    says: {
      en: 'The probabilities add up to more than 1: the sum under the fraction line seems to lack its last term. Print what you divide by, and add up the exponentials by hand.',
      ko: '확률을 모두 더하면 1이 넘습니다. 분모의 합계에서 마지막 항이 빠진 것 같습니다. 나누는 수를 출력하고, 지수 함수의 값을 직접 더하여 비교해 보십시오.',
    },
    change: [[SUM, `${SUM}.sub(elementOfEachRow(a.shape[axis] - 1))`], elementOfEachRow],
  },
  {
    id: 'first-term-left-out-of-sum',
    says: {
      en: 'The probabilities add up to a little more than 1: the sum under the fraction line seems to begin at the second element. Print what you divide by, and add up the exponentials by hand.',
      ko: '확률을 모두 더하면 1을 조금 넘습니다. 분모의 합계가 두 번째 원소부터 시작하는 것 같습니다. 나누는 수를 출력하고, 지수 함수의 값을 직접 더하여 비교해 보십시오.',
    },
    change: [[SUM, `${SUM}.sub(elementOfEachRow(0))`], elementOfEachRow],
  },
  {
    id: 'divides-while-adding',
    says: {
      en: 'The first result of a row is always 1, and later ones come out too large: each seems to be divided by the sum as far as it had got. When is the sum complete, and when is the first division?',
      ko: '각 행의 첫 번째 결과가 언제나 1이고 그다음도 너무 큽니다. 그때까지 더한 합계로만 나눈 것 같습니다. 합계가 언제 완성되는지, 첫 번째 나눗셈은 언제 하는지 살펴보십시오.',
    },
    change: [
      [
        RETURN,
        'const y = np.zerosLike(a)\n  let sum = 0\n  for (let i = 0; i < a.size; i++) {\n' +
          '    sum = i % a.shape[axis] === 0 ? expA.data[i] : sum + expA.data[i]\n    y.data[i] = expA.data[i] / sum\n  }\n  return y',
      ],
    ],
  },
  {
    id: 'sum-not-reset',
    says: {
      en: 'The first row of a batch is right, and each later row adds up to less than the one before: the sum seems to go on from row to row. Where does it become 0 again?',
      ko: '배치의 첫 번째 행은 맞지만 그다음 행은 합이 점점 작아집니다. 합계가 앞 행에서 이어지는 것 같습니다. 합계를 어디에서 다시 0으로 만드는지 살펴보십시오.',
    },
    change: [
      [
        RETURN,
        'const y = np.zerosLike(a)\n  let sum = 0\n  for (let i = 0; i < a.size; i++) {\n' +
          '    const columns = a.shape[axis]\n' +
          '    if (i % columns === 0) for (let k = i; k < i + columns; k++) sum += expA.data[k]\n' +
          '    y.data[i] = expA.data[i] / sum\n  }\n  return y',
      ],
    ],
  },
  {
    id: 'largest-starts-at-zero',
    says: {
      en: 'NaN comes only where every element lies far below 0: the search for the largest element seems to start at 0, which is then larger than all of them. What is the largest of -1000 and -1000?',
      ko: '모든 원소가 0보다 훨씬 작을 때만 NaN이 됩니다. 최댓값을 찾을 때 0에서 시작하여 0이 가장 큰 값으로 남는 것 같습니다. -1000과 -1000 가운데 최댓값이 얼마여야 하는지 생각해 보십시오.',
    },
    change: [[LARGEST, `np.maximum(0, ${LARGEST})`]],
  },
  // Which number is taken for C, and what is done with it.
  {
    id: 'smallest-subtracted',
    says: {
      en: 'With [1000, 0, -1000] exp overflows twice, as if -1000 had been subtracted: C seems to be the smallest element, or the last one. What is the largest number that exp gets with the right C (section 3.5.2)?',
      ko: '[1000, 0, -1000]에서 -1000을 뺀 것처럼 exp가 두 번 오버플로합니다. C가 최솟값이거나 마지막 원소인 것 같습니다. C가 올바르면 exp에 들어가는 가장 큰 수가 얼마인지 책 3.5.2절에서 확인하십시오.',
    },
    change: [[LARGEST, 'a.neg().max(axis, { keepDims: true }).neg()']],
  },
  {
    id: 'mean-subtracted',
    says: {
      en: 'With [1000, 0, -1000] the first result is NaN, as if nothing or the mean, 0, had been subtracted, though [1010, 1000, 990] is right: C seems to be the mean. Which element of the row does the book take?',
      ko: '[1010, 1000, 990]에서는 맞지만 [1000, 0, -1000]에서는 평균인 0을 뺀 것처럼 첫 번째 결과가 NaN입니다. C가 평균인 것 같습니다. 책에서는 행의 어느 원소를 빼는지 확인하십시오.',
    },
    change: [[LARGEST, 'a.mean(axis, { keepDims: true })']],
  },
  {
    id: 'largest-absolute-value',
    says: {
      en: 'Rows that lie far below 0 become NaN, and all others are right: C seems to be the largest absolute value. Is 600 an element of a row that lies near -600?',
      ko: '0보다 훨씬 작은 행만 NaN이 되고 나머지는 맞습니다. C가 절댓값의 최댓값인 것 같습니다. -600 근처에 있는 행에 600이라는 원소가 있는지 생각해 보십시오.',
    },
    change: [[LARGEST, 'np.abs(a).max(axis, { keepDims: true })']],
  },
  {
    id: 'constant-subtracted',
    says: {
      en: 'Near 0 everything is NaN, but [1010, 1000, 990] is right: the same large number seems to be subtracted whatever a is. What does exp give for 3 - 1000, and where does the book get C from?',
      ko: '[1010, 1000, 990]에서는 맞지만 0 근처에서는 모두 NaN입니다. a가 무엇이든 같은 큰 수를 빼는 것 같습니다. exp(3 - 1000)이 얼마인지, 책에서는 C를 어디에서 얻는지 확인하십시오.',
    },
    change: [[LARGEST, '1000']],
  },
  {
    id: 'maximum-by-columns',
    says: {
      en: 'One sample is right and each row of a batch adds up to 1, but with wrong parts: C seems to be the largest element of each column. Within one row, may different elements lose different amounts?',
      ko: '데이터 한 개는 맞고 배치에서도 행의 합은 1이지만 값이 틀립니다. C가 열마다의 최댓값인 것 같습니다. 한 행 안에서 원소마다 다른 값을 빼도 되는지 생각해 보십시오.',
    },
    change: [[LARGEST, 'a.max(0, { keepDims: true })']],
  },
  {
    id: 'maximum-outside-exp',
    says: {
      en: 'The largest element seems to be subtracted after exp instead of before, so that negative numbers appear. In section 3.5.2 of the book, does C stand inside the exponent or behind it?',
      ko: '최댓값을 exp에 넣기 전이 아니라 exp를 취한 뒤에 뺀 것 같습니다. 그래서 음수가 나옵니다. 책 3.5.2절의 식에서 C가 지수 안에 있는지 밖에 있는지 확인하십시오.',
    },
    change: [[`np.exp(a.sub(${LARGEST}))`, `np.exp(a).sub(${LARGEST})`]],
  },
  {
    id: 'sign-of-exponent',
    says: {
      en: 'The smallest element gets the highest probability: the sign of the exponent seems to be turned. For a = [0, 1], which probability should be the higher one?',
      ko: '가장 작은 원소의 확률이 가장 높습니다. 지수의 부호가 뒤집힌 것 같습니다. a = [0, 1]이면 어느 쪽의 확률이 높아야 하는지 생각해 보십시오.',
    },
    change: [[`a.sub(${LARGEST})`, `np.sub(${LARGEST}, a)`]],
  },
  // What is divided by.
  {
    id: 'sum-by-columns',
    says: {
      en: 'One sample is right, but in a batch neither the rows nor the columns come out well: C seems to be taken along the rows and the sum along the columns. Print the shape of what you divide by.',
      ko: '데이터 한 개는 맞지만 배치에서는 행의 합이 1이 아닙니다. C는 행마다, 합계는 열마다 구한 것 같습니다. 나누는 수의 형상을 출력해 보십시오.',
    },
    change: [[SUM, 'expA.sum(0, { keepDims: true })']],
  },
  {
    id: 'sum-of-first-row',
    says: {
      en: 'The first row of a batch adds up to 1 and the others do not: all rows seem to be divided by the sum of the first. Print what the second row is divided by.',
      ko: '배치에서 첫 번째 행만 합이 1입니다. 모든 행을 첫 번째 행의 합계로 나눈 것 같습니다. 두 번째 행을 무엇으로 나누는지 출력해 보십시오.',
    },
    change: [[SUM, 'expA.data.subarray(0, a.shape[axis]).reduce((total, v) => total + v, 0)']],
  },
  {
    id: 'mean-for-sum',
    says: {
      en: 'With three elements the result adds up to 3, and so on: the exponentials seem to be divided by their mean. By which number does the equation of section 3.5.1 divide them?',
      ko: '원소가 세 개이면 결과의 합이 3이 되는 식입니다. 지수 함수의 값을 그 평균으로 나눈 것 같습니다. 책 3.5.1절의 식에서는 무엇으로 나누는지 확인하십시오.',
    },
    change: [[SUM, 'expA.mean(axis, { keepDims: true })']],
  },
  {
    id: 'sum-of-a',
    says: {
      en: 'The exponentials seem to be divided by the sum of a itself, in which exp does not occur. Of which numbers does the equation of section 3.5.1 take the sum?',
      ko: '지수 함수의 값을 exp를 취하지 않은 a 자체의 합계로 나눈 것 같습니다. 책 3.5.1절의 식에서는 무엇을 더하는지 확인하십시오.',
    },
    change: [[SUM, 'a.sum(axis, { keepDims: true })']],
  },
  {
    id: 'length-one',
    says: {
      en: 'The squares of the results add up to 1, as in a vector of length 1: a square root seems to be taken under the fraction line. What should add up to 1 here?',
      ko: '결과를 제곱하여 더하면 1이 됩니다. 길이가 1인 벡터처럼 분모에서 제곱근을 구한 것 같습니다. 여기에서는 무엇을 더했을 때 1이 되어야 하는지 생각해 보십시오.',
    },
    change: [[SUM, 'np.sqrt(np.square(expA).sum(axis, { keepDims: true }))']],
  },
  {
    id: 'epsilon-in-denominator',
    says: {
      en: 'Each result is too small by less than 1e-7 of itself: a small number like 1e-7 seems to be added to the sum. One of its terms is exp(0) = 1: can the sum be 0?',
      ko: '모든 결과가 1e-7이 안 되는 비율로 조금 작습니다. 합계에 1e-7 같은 작은 값을 더한 것 같습니다. 합계에는 exp(0) = 1이 들어 있습니다. 합계가 0이 될 수 있는지 생각해 보십시오.',
    },
    change: [[SUM, `${SUM}.add(1e-7)`]],
  },
  // Numbers.
  {
    id: 'power-of-two',
    says: {
      en: 'The order is right, but the large elements get too little: the power seems to be one of 2 instead of e. Print what you use in the place of exp(1), and Math.exp(1).',
      ko: '크기의 순서는 맞지만 큰 원소의 확률이 너무 작습니다. e가 아니라 2의 거듭제곱을 쓴 것 같습니다. exp(1)에 해당하는 값과 Math.exp(1)을 출력해 보십시오.',
    },
    change: [[`np.exp(a.sub(${LARGEST}))`, `a.sub(${LARGEST}).map((v) => 2 ** v)`]],
  },
  {
    id: 'rounded-e',
    says: {
      en: 'The results are right to three or four digits: e seems to be written out as 2.718. Print Math.E: how many digits does it have, and which function takes the power by itself?',
      ko: '결과가 서너 자리까지만 맞습니다. e를 2.718로 적은 것 같습니다. Math.E가 몇 자리까지 있는지 출력해 보고, e의 거듭제곱을 바로 구하는 함수가 있는지 찾아보십시오.',
    },
    change: [[`np.exp(a.sub(${LARGEST}))`, `a.sub(${LARGEST}).map((v) => 2.718 ** v)`]],
  },
  {
    id: 'caret-for-power',
    says: {
      en: 'Negative numbers appear, and the exponentials look like whole numbers. In JavaScript ^ is no power: it compares bits. Print Math.E ^ 2 and Math.exp(2).',
      ko: '음수가 나오고 지수 함수의 값이 정수로 보입니다. 자바스크립트의 ^는 거듭제곱이 아니라 비트를 비교하는 연산자입니다. Math.E ^ 2와 Math.exp(2)를 출력해 보십시오.',
    },
    change: [[`np.exp(a.sub(${LARGEST}))`, `a.sub(${LARGEST}).map((v) => Math.E ^ v)`]],
  },
  {
    id: 'rounded-result',
    says: {
      en: 'The results seem to be rounded to four decimals. The book prints few digits, but the function returns all of them: look for toFixed or Math.round, and round only what you print.',
      ko: '결과를 소수점 아래 네 자리로 반올림한 것 같습니다. 책에는 몇 자리만 인쇄되어 있지만 함수는 모든 자리를 돌려주어야 합니다. toFixed나 Math.round가 있는지 찾아보고, 출력할 때만 반올림하십시오.',
    },
    change: [[RETURN, afterwards('return y.map((v) => Number(v.toFixed(4)))', '')]],
  },
  {
    id: 'percent',
    says: {
      en: 'Each result is 100 times what it should be: it looks like a percentage. What do the probabilities of one sample add up to in section 3.5.3 of the book?',
      ko: '모든 결과가 맞는 값의 100배입니다. 백분율로 나타낸 것 같습니다. 책 3.5.3절에서 데이터 한 개의 확률을 모두 더하면 얼마가 되는지 확인하십시오.',
    },
    change: [[RETURN, afterwards('return y.mul(100)', '')]],
  },
  // Another function in its place.
  {
    id: 'sigmoid',
    says: {
      en: 'Each result depends on its own element alone: it is the sigmoid of a, and the results do not add up to 1. What connects the elements in the equation of section 3.5.1?',
      ko: '결과가 저마다 자기 원소에만 따라 정해지고 합이 1이 되지 않습니다. a의 시그모이드를 구한 것으로 보입니다. 책 3.5.1절의 식에서는 무엇이 원소들을 서로 잇는지 확인하십시오.',
    },
    change: [[RETURN, 'void expA\n  return np.div(1, np.exp(a.neg()).add(1))']],
  },
  {
    id: 'logarithm-of-result',
    says: {
      en: 'All results are negative or 0: they are the logarithms of the probabilities. The logarithm belongs to the loss (book, section 4.2.2). What does np.exp of your result add up to?',
      ko: '결과가 모두 0 이하입니다. 확률의 로그를 구한 것으로 보입니다. 로그는 손실 함수에서 취합니다(책 4.2.2절). 결과에 np.exp를 취하여 더하면 얼마가 되는지 확인하십시오.',
    },
    change: [[RETURN, afterwards('return np.log(y)', '')]],
  },
  {
    id: 'largest-only',
    says: {
      en: 'The largest element gets 1 and all others get 0: that is which class wins, not how probable each one is. What does section 3.5.3 of the book say of the outputs?',
      ko: '가장 큰 원소는 1, 나머지는 모두 0입니다. 어느 클래스가 뽑히는지는 알 수 있으나 저마다의 확률은 아닙니다. 소프트맥스의 출력이 무엇을 뜻하는지 책 3.5.3절에서 확인하십시오.',
    },
    change: [[`np.exp(a.sub(${LARGEST}))`, `a.sub(${LARGEST}).map((v) => (v === 0 ? 1 : 0))`]],
  },
  // Shapes.
  {
    id: 'axis-one-always',
    says: {
      en: 'A batch is right, but one sample ends in an error: it has no axis 1. Which axis runs along the classes of a 1-D a, and which along those of a batch? Print a.ndim for both.',
      ko: '배치는 맞지만 데이터 한 개를 넣으면 오류가 납니다. 1차원 배열에는 축 1이 없습니다. a가 1차원일 때와 배치일 때 클래스를 따라가는 축이 각각 몇 번인지 생각하고, 두 경우의 a.ndim을 출력해 보십시오.',
    },
    change: [['a.ndim - 1', '1']],
  },
  {
    id: 'no-keep-dims',
    says: {
      en: 'One sample is right, but a batch of shape (4, 3) ends in an error of shapes: the largest elements seem to come as shape (4,), which does not fit beside (4, 3). Print a.max(1).shape: what would (4, 1) need?',
      ko: '데이터 한 개는 맞지만 형상이 (4, 3)인 배치에서는 형상 오류가 납니다. 최댓값의 형상이 (4,)여서 (4, 3)과 맞지 않는 것 같습니다. a.max(1).shape를 출력해 보고, (4, 1)이 되려면 무엇이 필요한지 찾아보십시오.',
    },
    change: [[LARGEST, 'a.max(axis)']],
  },
  {
    id: 'sum-without-keep-dims',
    says: {
      en: 'One sample is right, but a batch of shape (4, 3) ends in an error at the division: the sums seem to come as shape (4,), which does not fit under (4, 3). What did you do about the shape of C?',
      ko: '데이터 한 개는 맞지만 형상이 (4, 3)인 배치에서는 나눗셈에서 오류가 납니다. 합계의 형상이 (4,)여서 (4, 3)과 맞지 않는 것 같습니다. C의 형상은 어떻게 맞추었는지 비교해 보십시오.',
    },
    change: [[SUM, 'expA.sum(axis)']],
  },
  {
    id: 'not-transposed-back',
    says: {
      en: 'The probabilities of a batch are right, but rows and columns are exchanged. The book works on x.T so that axis 0 serves (in its common/functions.py): what does it do with y at the end?',
      ko: '배치의 확률은 맞지만 행과 열이 바뀌어 있습니다. 책의 코드(common/functions.py)에서는 축 0을 쓰려고 x.T로 계산합니다. 마지막에 y를 어떻게 하는지 확인하십시오.',
    },
    change: [[RETURN, afterwards('return y.T', '')]],
  },
  {
    id: 'flattened',
    says: {
      en: 'The probabilities are right, but those of a batch come back as a 1-D array. Print a.shape and the shape of the result: where do the rows get lost?',
      ko: '확률은 맞지만 배치를 넣으면 결과가 1차원 배열로 나옵니다. a.shape와 결과의 형상을 출력해 보고 어디에서 행의 구분이 사라지는지 찾아보십시오.',
    },
    change: [[RETURN, afterwards('return y.reshape(-1)', '')]],
  },
  {
    id: 'row-of-a-matrix',
    says: {
      en: 'The probabilities are right, but one sample comes back as a batch of one row: its shape has become 2-D. If a is made 2-D at the beginning, what has to happen at the end?',
      ko: '확률은 맞지만 데이터 한 개를 넣어도 행이 하나인 배치로 나옵니다. 형상이 2차원이 되었습니다. 처음에 a를 2차원으로 바꾸었다면 마지막에 무엇을 해야 하는지 생각해 보십시오.',
    },
    change: [[RETURN, afterwards('return a.ndim === 1 ? y.reshape(1, -1) : y', '')]],
  },
  // State and aliasing.
  {
    id: 'kept-from-first-call',
    says: {
      en: 'The first call is right, and every later one gives the result of the first again, whatever a is. Look for a variable outside the function, and for what is written into it only once.',
      ko: '첫 번째 호출은 맞지만 그다음부터는 a가 무엇이든 첫 번째 결과가 다시 나옵니다. 함수 밖에 있는 변수를 찾아보고, 그 가운데 값을 한 번만 넣는 것이 있는지 확인하십시오.',
    },
    change: [
      [RETURN, afterwards('kept ??= y\n  return kept', '')],
      ["import type { NdArray } from '#np'\n", "import type { NdArray } from '#np'\n\nlet kept: NdArray | undefined\n"],
    ],
  },
  {
    id: 'result-written-into-a',
    says: {
      en: 'The result is right, but after the call a holds the probabilities as well: they seem to be written into a.data. Print a before and after. Where could they be stored instead?',
      ko: '결과는 맞지만 호출한 뒤에 a에도 확률이 들어 있습니다. a.data에 값을 쓴 것 같습니다. 호출 전후의 a를 출력해 보고, 결과를 어디에 담으면 될지 생각해 보십시오.',
    },
    change: [[RETURN, afterwards('a.data.set(y.data)')]],
  },
  {
    id: 'changes-rows-of-a',
    says: {
      en: 'One sample stays as it is, but after the call with a batch the largest element of each row of a is 0. A row of a is a view: what you subtract from it in place, you subtract from a.',
      ko: '데이터 한 개는 그대로이지만 배치를 넣고 호출하면 a의 각 행에서 최댓값이 0이 되어 있습니다. a의 행은 뷰이므로 행에서 직접 빼면 a에서 빼는 것과 같습니다.',
    },
    change: [['const expA', `if (a.ndim === 2) a.subInPlace(a.max(1, { keepDims: true }))\n  const expA`]],
  },
  // Brothers of C.
  {
    id: 'index-of-maximum-subtracted',
    says: {
      en: 'Near 0 all is right, but large scores give NaN: what is subtracted looks like the place of the largest element (argmax), not the element itself. Print what you subtract for [1010, 1000, 990].',
      ko: '0 근처에서는 맞지만 점수가 크면 NaN이 됩니다. 가장 큰 원소가 아니라 그 위치(argmax)를 뺀 것 같습니다. [1010, 1000, 990]에서 무엇을 빼는지 출력해 보십시오.',
    },
    change: [[LARGEST, '(a.ndim === 1 ? a.argmax() : a.argmax(1).reshape(-1, 1))']],
  },
  {
    id: 'maximum-not-reset',
    says: {
      en: 'A row far below an earlier row comes out as NaN: C seems to be the largest element of all rows so far, kept from row to row. Print C for each row of [[600, 601], [-600, -601]].',
      ko: '앞의 행보다 훨씬 작은 행이 NaN이 됩니다. C가 그때까지의 모든 행에서 가장 큰 원소로 남아 있는 것 같습니다. [[600, 601], [-600, -601]]에서 행마다 C를 출력해 보십시오.',
    },
    change: [
      [
        LARGEST,
        '(() => { let c = -Infinity; const rows = a.ndim === 1 ? [a] : [...a.rows()]; const all = np.array(rows.map((row) => [(c = Math.max(c, row.max()))])); return a.ndim === 1 ? c : all })()',
      ],
    ],
  },
  {
    id: 'maximum-of-first-row',
    says: {
      en: 'A row far below the first row comes out as NaN: C seems to be the largest element of the first row, for every row. Print C for each row of [[600, 601], [-600, -601]].',
      ko: '첫 번째 행보다 훨씬 작은 행이 NaN이 됩니다. 모든 행에서 C가 첫 번째 행의 최댓값인 것 같습니다. [[600, 601], [-600, -601]]에서 행마다 C를 출력해 보십시오.',
    },
    change: [[LARGEST, 'Math.max(...a.data.subarray(0, a.shape[axis]))']],
  },
  {
    id: 'first-element-subtracted',
    says: {
      en: 'Near 0 all is right, but NaN comes out where the first element is far below another: what is subtracted looks like the first element instead of the largest. Print C for [0, 1000].',
      ko: '0 근처에서는 맞지만 첫 번째 원소가 다른 원소보다 훨씬 작으면 NaN이 됩니다. 최댓값이 아니라 첫 번째 원소를 뺀 것 같습니다. [0, 1000]에서 C를 출력해 보십시오.',
    },
    change: [[LARGEST, '(a.ndim === 1 ? a.get(0) : a.T.row(0).copy().reshape(-1, 1))']],
  },
  {
    id: 'sum-subtracted',
    says: {
      en: 'Near 0 all is right, but large scores give NaN: what is subtracted looks like the sum of the elements instead of the largest. Print C and a - C for [1010, 1000, 990].',
      ko: '0 근처에서는 맞지만 점수가 크면 NaN이 됩니다. 최댓값이 아니라 원소의 합을 뺀 것 같습니다. [1010, 1000, 990]에서 C와 a - C를 출력해 보십시오.',
    },
    change: [[LARGEST, 'a.sum(axis, { keepDims: true })']],
  },
  {
    id: 'maximum-only-above',
    says: {
      en: 'The results do not add up to 1: C seems to be subtracted above the fraction line only. It cancels where both exp, the one above and those in the sum, are taken of a - C.',
      ko: '결과를 모두 더해도 1이 되지 않습니다. C를 분자에서만 뺀 것 같습니다. 분자의 exp와 합 안의 exp에 모두 a - C를 넣어야 C가 약분됩니다.',
    },
    change: [[SUM, 'np.exp(a).sum(axis, { keepDims: true })']],
  },
  {
    id: 'maximum-only-below',
    says: {
      en: 'The results do not add up to 1: C seems to be subtracted in the sum only, not above the fraction line. It cancels where both are taken of a - C.',
      ko: '결과를 모두 더해도 1이 되지 않습니다. C를 분모의 합에서만 빼고 분자에서는 빼지 않은 것 같습니다. 분자와 분모에서 모두 빼야 C가 약분됩니다.',
    },
    change: [['return expA.div', 'return np.exp(a).div']],
  },
  {
    id: 'clipped-at-700',
    says: {
      en: 'Large scores all give the same probability: the exponent seems to be cut off near 700 so that exp does not overflow. How does section 3.5.2 of the book avoid the overflow without losing the differences?',
      ko: '큰 점수들의 확률이 모두 같습니다. exp가 넘치지 않도록 지수를 700 근처에서 자른 것 같습니다. 책 3.5.2절에서는 점수의 차이를 잃지 않고 오버플로를 어떻게 막는지 확인하십시오.',
    },
    change: [[`a.sub(${LARGEST})`, 'a.map((v) => Math.min(v, 700))']],
  },
  {
    id: 'nan-replaced-by-zero',
    says: {
      en: 'Near 0 all is right, but large scores give 0: what would be NaN seems to be replaced afterwards. Section 3.5.2 of the book keeps exp from becoming Infinity in the first place.',
      ko: '0 근처에서는 맞지만 점수가 크면 0이 됩니다. NaN이 될 값을 나중에 0으로 바꾼 것 같습니다. 책 3.5.2절에서는 처음부터 exp가 Infinity가 되지 않게 합니다.',
    },
    change: [
      [`a.sub(${LARGEST})`, 'a'],
      [RETURN, afterwards('return y.map((v) => (Number.isNaN(v) ? 0 : v))', '')],
    ],
  },
  // Brothers of the sum.
  {
    id: 'sum-taken-anew-while-dividing',
    says: {
      en: 'The first element of a sample is right and those after it are not: the sum seems to be taken anew of elements that are divided already. Work it out once, before you divide, and print it each time.',
      ko: '첫 번째 원소는 맞지만 그다음부터는 다릅니다. 이미 나눈 원소가 섞인 합을 매번 새로 구하는 것 같습니다. 합이 나누는 동안 달라지는지 출력해 보십시오.',
    },
    change: [
      [
        RETURN,
        'for (const row of a.ndim === 1 ? [expA] : expA.rows()) for (let k = 0; k < row.size; k++) row.data[k] /= row.sum()\n  return expA',
      ],
    ],
  },
  {
    id: 'sum-as-far-as-rows',
    says: {
      en: 'Only a square batch is right: the sum of a row seems to run over as many elements as there are rows, even into the next row. Print how many elements are added for a of shape (3, 2).',
      ko: '정사각형 배치에서만 맞습니다. 한 행의 합을 구할 때 행의 수만큼 더해 다음 행까지 넘어가는 것 같습니다. a의 형상이 (3, 2)일 때 원소를 몇 개 더하는지 출력해 보십시오.',
    },
    change: [
      [
        SUM,
        '(a.ndim === 1 ? expA.sum() : np.array(Array.from({ length: a.shape[0] }, (_, n) => { let sum = 0; for (let k = 0; k < a.shape[0]; k++) sum += expA.data[n * a.shape[1] + k]; return [sum] })))',
      ],
    ],
  },
  {
    id: 'sum-of-square-only',
    says: {
      en: 'Batches with more columns than rows do not add up to 1 in each row: the sum seems to stop after as many columns as there are rows. Compare y.shape with how far your loop goes.',
      ko: '열이 행보다 많은 배치에서 각 행의 합이 1이 되지 않습니다. 합을 구할 때 행의 수만큼의 열에서 멈추는 것 같습니다. y.shape와 반복문이 가는 범위를 비교해 보십시오.',
    },
    change: [
      [
        SUM,
        '(a.ndim === 1 ? expA.sum() : np.array(Array.from({ length: a.shape[0] }, (_, n) => [expA.row(n).data.slice(0, a.shape[0]).reduce((sum, v) => sum + v, 0)])))',
      ],
    ],
  },
  {
    id: 'one-added-to-sum',
    says: {
      en: 'The results add up to less than 1: the sum in the denominator is larger by 1, as in the sigmoid. What does it begin with, and what does the formula of section 3.5.1 add up?',
      ko: '결과를 모두 더하면 1보다 작습니다. 시그모이드처럼 분모의 합이 1만큼 큽니다. 합이 어떤 값에서 시작하는지, 책 3.5.1절의 식에서는 무엇을 더하는지 확인하십시오.',
    },
    change: [[SUM, `${SUM}.add(1)`]],
  },
  {
    id: 'multiplied-by-sum',
    says: {
      en: 'The results are larger than 1 and do not add up to 1: each exp seems to be multiplied by the sum instead of being divided by it. What does y.sum() have to be?',
      ko: '결과가 1보다 크고 모두 더해도 1이 되지 않습니다. exp를 합으로 나누지 않고 곱한 것 같습니다. y.sum()이 얼마여야 하는지 생각해 보십시오.',
    },
    change: [[RETURN, `return expA.mul(${SUM})`]],
  },
  {
    id: 'each-by-the-others',
    says: {
      en: 'Each exp seems to be divided by the sum of the others, without itself, so that a result can be larger than 1. Which terms does the denominator of section 3.5.1 hold?',
      ko: '각 exp를 자기 자신을 뺀 나머지의 합으로 나눈 것 같습니다. 그래서 결과가 1보다 클 수도 있습니다. 책 3.5.1절의 분모에 어떤 항들이 있는지 확인하십시오.',
    },
    change: [[RETURN, `return expA.div(np.sub(${SUM}, expA))`]],
  },
  // Other functions.
  {
    id: 'applied-twice',
    says: {
      en: 'The results add up to 1 but are too even: they look like the softmax of the right probabilities. Is the function applied a second time somewhere?',
      ko: '결과를 모두 더하면 1이지만 값의 차이가 너무 작습니다. 맞는 확률에 소프트맥스를 다시 적용한 값으로 보입니다. 어디에서 두 번 적용하는지 찾아보십시오.',
    },
    change: [
      [RETURN, afterwards(`const again = np.exp(y)\n  return again.div(again.sum(axis, { keepDims: true }))`, '')],
    ],
  },
  {
    id: 'min-max',
    says: {
      en: 'The smallest element gives 0 and the largest gives 1: that is (a - min) / (max - min), a scaling without exp. Softmax gives every element a share, and the shares add up to 1.',
      ko: '가장 작은 원소는 0, 가장 큰 원소는 1이 됩니다. exp가 없는 (a - min) / (max - min)으로 보입니다. 소프트맥스에서는 모든 원소가 몫을 가지고, 그 합이 1이 됩니다.',
    },
    change: [
      [
        RETURN,
        'void expA\n  const least = a.neg().max(axis, { keepDims: true }).neg()\n  return a.sub(least).div(a.max(axis, { keepDims: true }).sub(least))',
      ],
    ],
  },
  {
    id: 'squares-for-exp',
    says: {
      en: 'The results add up to 1, but a and -a give the same: the shares seem to be made of squares instead of exp. Which function turns -2 and 2 into two different positive numbers?',
      ko: '결과를 모두 더하면 1이지만 a와 -a의 결과가 같습니다. exp가 아니라 제곱으로 몫을 구한 것 같습니다. -2와 2를 서로 다른 양수로 바꾸는 함수가 무엇인지 생각해 보십시오.',
    },
    change: [[`np.exp(a.sub(${LARGEST}))`, 'np.square(a)']],
  },
  {
    id: 'absolute-values-for-exp',
    says: {
      en: 'The results add up to 1, but a and -a give the same: the shares seem to be made of absolute values, without exp. What makes a negative score positive in section 3.5.1?',
      ko: '결과를 모두 더하면 1이지만 a와 -a의 결과가 같습니다. exp 없이 절댓값으로 몫을 구한 것 같습니다. 책 3.5.1절에서는 음수인 점수를 무엇으로 양수로 바꾸는지 확인하십시오.',
    },
    change: [[`np.exp(a.sub(${LARGEST}))`, 'np.abs(a)']],
  },
  {
    id: 'exponent-halved',
    says: {
      en: 'The results add up to 1 but are too even: they are those that belong to a / 2. Is a divided by something before exp, or a square root taken?',
      ko: '결과를 모두 더하면 1이지만 값의 차이가 너무 작습니다. a / 2에 대한 결과입니다. exp를 구하기 전에 a를 나누거나 제곱근을 구하지 않는지 살펴보십시오.',
    },
    change: [[`a.sub(${LARGEST})`, `a.sub(${LARGEST}).mul(0.5)`]],
  },
  {
    id: 'exponent-doubled',
    says: {
      en: 'The results add up to 1 but favour the largest too much: they are those that belong to 2a. Is exp squared, or a multiplied, before the sum?',
      ko: '결과를 모두 더하면 1이지만 가장 큰 원소의 몫이 너무 큽니다. 2a에 대한 결과입니다. 합을 구하기 전에 exp를 제곱하거나 a에 무엇을 곱하지 않는지 살펴보십시오.',
    },
    change: [[`a.sub(${LARGEST})`, `a.sub(${LARGEST}).mul(2)`]],
  },
  {
    id: 'largest-as-text',
    says: {
      en: 'Near 0 all is right, but NaN comes where the numbers have different lengths, as 1000 and 80 do: the largest seems to be found by sort(), which orders numbers as text, so that 80 stands behind 1000.',
      ko: '0 근처에서는 모두 맞지만 1000과 80처럼 자릿수가 다르면 NaN이 나옵니다. sort()로 최댓값을 찾은 것으로 보입니다. sort()는 수를 문자열로 비교하므로 80이 1000보다 뒤에 옵니다.',
    },
    change: [
      [
        LARGEST,
        '(a.ndim === 1 ? np.array([Array.from(a.data, Number).sort().at(-1)!]) : np.array([...a.rows()].map((row) => [[...row.data].sort().at(-1)!])))',
      ],
    ],
  },
  {
    id: 'scores-cut-at-100',
    says: {
      en: 'Scores above 100 all count alike: they seem to be cut to 100 so that exp does not overflow. How does section 3.5.2 of the book avoid the overflow without losing the differences?',
      ko: '100보다 큰 점수가 모두 같게 계산됩니다. exp가 오버플로하지 않도록 100에서 잘라 낸 것으로 보입니다. 책 3.5.2절에서는 차이를 잃지 않고 어떻게 오버플로를 막는지 확인하십시오.',
    },
    change: [
      [
        'a.sub(a.max(axis, { keepDims: true }))',
        'a.map((v) => Math.min(v, 100)).sub(0 * a.max(axis, { keepDims: true }).size)',
      ],
    ],
  },
  {
    id: 'at-most-700-subtracted',
    says: {
      en: 'Scores above about 1,400 still overflow: what is subtracted seems to be limited to 700. C is the largest element itself, however large it is.',
      ko: '1,400쯤보다 큰 점수에서는 여전히 오버플로가 일어납니다. 빼는 값을 700까지로 제한한 것으로 보입니다. C는 아무리 커도 가장 큰 원소 그 자체입니다.',
    },
    change: [[LARGEST, `np.maximum(${LARGEST}, -700).sub(np.maximum(${LARGEST}.sub(700), 0))`]],
  },
]

const OPENS = 'export function softmax(a: NdArray): NdArray {'
const RIGHT = `function right(a: NdArray): NdArray {
  const last = a.ndim - 1
  const e = np.exp(a.sub(a.max(last, { keepDims: true })))
  return e.div(e.sum(last, { keepDims: true }))
}`

// A student may write one sample and a batch apart, and be wrong in one of them.
const oneSample = {
  id: 'one-sample',
  rightWhere: 'if (a.ndim === 2) return right(a)',
  says: { en: 'So it was with one sample (a 1-D a).', ko: '데이터가 한 개(1차원 a)일 때 그랬습니다.' },
  opens: OPENS,
  right: RIGHT,
}
const batch = {
  id: 'batch',
  rightWhere: 'if (a.ndim === 1) return right(a)',
  says: { en: 'So it was with a batch (a 2-D a).', ko: '배치(2차원 a)일 때 그랬습니다.' },
  opens: OPENS,
  right: RIGHT,
}
const IN_EITHER = [
  'no-maximum',
  'maximum-added',
  'divided-by-maximum',
  'no-exp',
  'not-divided',
  'last-term-left-out-of-sum',
  'first-term-left-out-of-sum',
  'divides-while-adding',
  'sum-taken-anew-while-dividing',
  'largest-starts-at-zero',
  'smallest-subtracted',
  'mean-subtracted',
  'largest-absolute-value',
  'constant-subtracted',
  'maximum-outside-exp',
  'sign-of-exponent',
  'mean-for-sum',
  'sum-of-a',
  'length-one',
  'epsilon-in-denominator',
  'power-of-two',
  'rounded-e',
  'sigmoid',
  'index-of-maximum-subtracted',
  'first-element-subtracted',
  'sum-subtracted',
  'maximum-only-above',
  'maximum-only-below',
  'one-added-to-sum',
  'multiplied-by-sum',
  'clipped-at-700',
] as const

/** Wrong answers to softmax. */
export const wrongAnswers: readonly WrongAnswer[] = [
  ...everywhere,
  ...onlyWhere(oneSample, everywhere, IN_EITHER),
  ...onlyWhere(batch, everywhere, IN_EITHER),
]
