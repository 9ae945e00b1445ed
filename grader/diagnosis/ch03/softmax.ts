import type { WrongAnswers } from '../wrong-answer.ts'

const LARGEST = 'a.max(axis, { keepDims: true })'
const SUM = 'expA.sum(axis, { keepDims: true })'

/** Wrong answers to softmax. */
export const softmaxWrong: WrongAnswers = {
  exercise: 'ch03/softmax',
  answers: [
    { id: 'no-maximum', change: [[`a.sub(${LARGEST})`, 'a']] },
    {
      id: 'whole-matrix',
      change: [
        [LARGEST, 'a.max()'],
        [SUM, 'expA.sum()'],
      ],
    },
    // Right until two rows lie so far apart that the smaller one is 0 / 0.
    { id: 'maximum-of-whole-matrix', change: [[LARGEST, 'a.max()']] },
    { id: 'sum-of-whole-matrix', change: [[SUM, 'expA.sum()']] },
    { id: 'by-columns', change: [['a.ndim - 1', '0']] },
    { id: 'changes-a', change: [['a.sub(a', 'a.subInPlace(a']] },
    { id: 'no-exp', change: [['np.exp(a.sub(a.max(axis, { keepDims: true })))', 'a']] },
    { id: 'not-divided', change: [[`expA.div(${SUM})`, 'expA']] },
    { id: 'maximum-added', change: [['a.sub(a', 'a.add(a']] },
    { id: 'divided-by-maximum', change: [['a.sub(a', 'a.div(a']] },
  ],
}
