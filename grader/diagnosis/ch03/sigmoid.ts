import type { WrongAnswers } from '../wrong-answer.ts'

const FORMULA = 'np.div(1, np.exp(x.neg()).add(1))'

/** Wrong answers to sigmoid. */
export const sigmoidWrong: WrongAnswers = {
  exercise: 'ch03/sigmoid',
  answers: [
    { id: 'sign-of-exponent', change: [['x.neg()', 'x']] },
    { id: 'no-one-added', change: [[FORMULA, 'np.div(1, np.exp(x.neg()))']] },
    { id: 'minus-one', change: [['.add(1)', '.sub(1)']] },
    // The same function in mathematics, but Infinity / Infinity where x is large.
    { id: 'nan-at-large-x', change: [[FORMULA, 'np.exp(x).div(np.exp(x).add(1))']] },
    { id: 'changes-x', change: [['x.neg()', 'x.mulInPlace(-1)']] },
    { id: 'flattened', change: [[FORMULA, `${FORMULA}.reshape(-1)`]] },
    { id: 'derivative', change: [[`return ${FORMULA}`, `const y = ${FORMULA}\n  return y.mul(np.sub(1, y))`]] },
    { id: 'tanh', change: [[FORMULA, 'np.div(2, np.exp(x.mul(-2)).add(1)).sub(1)']] },
    { id: 'step-function', change: [[FORMULA, 'x.map((value) => (value > 0 ? 1 : 0))']] },
  ],
}
