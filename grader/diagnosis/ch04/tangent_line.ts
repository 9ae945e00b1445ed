import type { WrongAnswers } from '../wrong-answer.ts'

/** Wrong answers to tangent_line. */
export const tangentLineWrong: WrongAnswers = {
  exercise: 'ch04/tangent_line',
  answers: [
    { id: 'through-the-origin', change: [['d * t + intercept', 'd * t']] },
    { id: 'intercept-is-the-height', change: [['f(x) - d * x', 'f(x)']] },
    { id: 'sign-of-intercept', change: [['f(x) - d * x', 'd * x - f(x)']] },
    { id: 'plus-d-times-x', change: [['f(x) - d * x', 'f(x) + d * x']] },
    { id: 'no-height', change: [['f(x) - d * x', '-d * x']] },
    { id: 'the-function-itself', change: [['(t) => d * t + intercept', '(t) => f(t)']] },
    {
      id: 'slope-at-t',
      change: [['(t) => d * t + intercept', '(t) => numericalDiff(f, t) * (t - x) + f(x) + 0 * intercept']],
    },
    { id: 'constant', change: [['d * t + intercept', 'd * x + intercept + 0 * t']] },
    {
      id: 'slope-is-the-height',
      change: [['const d = numericalDiff(f, x)', 'const d = 0 * numericalDiff(f, x) + f(x)']],
    },
    { id: 'normal', change: [['const d = numericalDiff(f, x)', 'const d = -1 / numericalDiff(f, x)']] },
    {
      id: 'slope-in-a-shared-variable',
      change: [
        ['  const d = numericalDiff(f, x)\n  const intercept = f(x)', '  d = numericalDiff(f, x)\n  intercept = f(x)'],
        ['export function', 'let d = 0\nlet intercept = 0\n\nexport function'],
      ],
    },
  ],
}
