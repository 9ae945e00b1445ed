import type { WrongAnswers } from '../wrong-answer.ts'

/** Wrong answers to numerical_gradient. */
export const numericalGradientWrong: WrongAnswers = {
  exercise: 'ch04/numerical_gradient',
  answers: [
    {
      id: 'forward-difference',
      change: [
        ['    x.data[i] = value - h\n    const below', '    x.data[i] = value\n    const below'],
        ['(2 * h)', 'h'],
      ],
    },
    { id: 'half-the-distance', change: [['(2 * h)', 'h']] },
    { id: 'step-too-large', change: [['const h = 1e-4', 'const h = 1e-2']] },
    // The book's bad example: x + 1e-50 is x.
    { id: 'step-too-small', change: [['const h = 1e-4', 'const h = 1e-50']] },
    { id: 'sign-reversed', change: [['(above - below)', '(below - above)']] },
    {
      id: 'changes-a-copy',
      change: [['  const grad = np.zerosLike(x)', '  x = x.copy()\n  const grad = np.zerosLike(x)']],
    },
    { id: 'not-put-back', change: [['    x.data[i] = value\n', '']] },
    { id: 'put-back-by-adding', change: [['    x.data[i] = value\n', '    x.data[i] += h\n']] },
    { id: 'first-axis-only', change: [['i < x.size', 'i < x.shape[0]']] },
    {
      id: 'moves-all-elements',
      change: [
        ['    x.data[i] = value + h\n', '    const start = x.copy()\n    x.addInPlace(h)\n'],
        ['    x.data[i] = value - h\n', '    x.subInPlace(2 * h)\n'],
        ['    x.data[i] = value\n', '    x.data.set(start.data)\n'],
        ['    const value = x.data[i]\n', ''],
      ],
    },
    // gradient_2d.py of the book treats each row as a point of its own.
    {
      id: 'row-by-row',
      change: [
        [
          '    const above = f(x)',
          '    const row = x.ndim === 2 ? x.row(Math.floor(i / x.shape[1])) : x\n    const above = f(row)',
        ],
        ['    const below = f(x)', '    const below = f(row)'],
      ],
    },
    { id: 'flat-result', change: [['np.zerosLike(x)', 'np.zeros(x.size)']] },
  ],
}
