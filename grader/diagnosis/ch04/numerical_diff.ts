import type { WrongAnswers } from '../wrong-answer.ts'

const QUOTIENT = '(f(x + h) - f(x - h)) / (2 * h)'

/** Wrong answers to numerical_diff. */
export const numericalDiffWrong: WrongAnswers = {
  exercise: 'ch04/numerical_diff',
  answers: [
    { id: 'forward-difference', change: [[QUOTIENT, '(f(x + h) - f(x)) / h']] },
    { id: 'backward-difference', change: [[QUOTIENT, '(f(x) - f(x - h)) / h']] },
    // The book's first, bad example.
    {
      id: 'forward-difference-tiny-h',
      change: [
        ['h = 1e-4\n  r', 'h = 1e-50\n  r'],
        [QUOTIENT, '(f(x + h) - f(x)) / h'],
      ],
    },
    { id: 'tiny-h', change: [['h = 1e-4\n  r', 'h = 1e-50\n  r']] },
    { id: 'small-h', change: [['h = 1e-4\n  r', 'h = 1e-5\n  r']] },
    { id: 'ten-times-h', change: [['h = 1e-4\n  r', 'h = 10e-4\n  r']] },
    { id: 'large-h', change: [['h = 1e-4\n  r', 'h = 1e-2\n  r']] },
    { id: 'divided-by-h', change: [['/ (2 * h)', '/ h']] },
    { id: 'no-parentheses', change: [['/ (2 * h)', '/ 2 * h']] },
    { id: 'sum-of-heights', change: [[QUOTIENT, '(f(x + h) + f(x - h)) / (2 * h)']] },
    { id: 'sides-exchanged', change: [[QUOTIENT, '(f(x - h) - f(x + h)) / (2 * h)']] },
    { id: 'half-h', change: [[QUOTIENT, '(f(x + h / 2) - f(x - h / 2)) / h']] },
    {
      id: 'five-points',
      change: [[QUOTIENT, '(8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h)']],
    },
    { id: 'relative-h', change: [['h = 1e-4\n  r', 'h = 1e-4 * x\n  r']] },
  ],
}
