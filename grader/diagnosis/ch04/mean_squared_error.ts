import type { WrongAnswers } from '../wrong-answer.ts'

const FORMULA = '0.5 * np.square(y.sub(t)).sum()'

/** Wrong answers to mean_squared_error. */
export const meanSquaredErrorWrong: WrongAnswers = {
  exercise: 'ch04/mean_squared_error',
  answers: [
    { id: 'no-half', change: [['0.5 * ', '']] },
    // What the name says, but not what the book's equation does.
    { id: 'mean', change: [[FORMULA, 'np.square(y.sub(t)).mean()']] },
    { id: 'half-of-the-mean', change: [['.sum()', '.mean()']] },
    { id: 'no-square', change: [['np.square(y.sub(t))', 'y.sub(t)']] },
    { id: 'absolute-values', change: [['np.square', 'np.abs']] },
    { id: 'square-of-the-sum', change: [[FORMULA, '0.5 * y.sub(t).sum() ** 2']] },
    { id: 'square-root', change: [[FORMULA, `Math.sqrt(np.square(y.sub(t)).sum())`]] },
    { id: 'differences-of-squares', change: [['np.square(y.sub(t))', 'np.square(y).sub(np.square(t))']] },
    { id: 'changes-y', change: [['y.sub(t)', 'y.subInPlace(t)']] },
  ],
}
