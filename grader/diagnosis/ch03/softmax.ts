import type { WrongAnswer } from '../wrong-answer.ts'

const LARGEST = 'a.max(axis, { keepDims: true })'
const SUM = 'expA.sum(axis, { keepDims: true })'

/** Wrong answers to softmax. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'no-maximum',
    says: {
      en: 'Everything is right until the elements are some 700 or more away from 0, where NaN comes out: exp seems to be given a as it is. Print np.exp(np.array([700, 1000])) and see section 3.5.2 of the book.',
      ko: '원소가 0에서 700 남짓 떨어질 때까지는 맞지만 그보다 멀어지면 NaN이 됩니다. a를 그대로 exp에 넣는 것 같습니다. np.exp(np.array([700, 1000]))을 출력해 보고 책 3.5.2절을 확인하십시오.',
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
      en: 'A row that lies far below the others becomes NaN: C seems to be the largest element of the whole matrix, and every exp in the low row is then 0. Whose largest element does that row need?',
      ko: '다른 행보다 훨씬 작은 행이 NaN이 됩니다. C가 행렬 전체의 최댓값이어서 작은 행에서는 exp가 모두 0이 되는 것 같습니다. 그 행에 필요한 것은 어디의 최댓값인지 생각해 보십시오.',
    },
    change: [[LARGEST, 'a.max()']],
  },
  {
    id: 'sum-of-whole-matrix',
    says: {
      en: 'The largest element of the result is the same in every row, and no row adds up to 1: C seems to be taken row by row, but the sum is not. For a batch, print what you divide by: how many numbers should there be?',
      ko: '결과의 최댓값이 모든 행에서 같고, 어느 행도 더해서 1이 되지 않습니다. C는 행마다 구했으나 나누는 수는 그렇지 않은 것 같습니다. 배치를 넣고 나누는 수를 출력하여, 원래 몇 개가 있어야 하는지 생각해 보십시오.',
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
]
