import type { WrongAnswers } from '../wrong-answer.ts'

/** Wrong answers to gradient_descent. */
export const gradientDescentWrong: WrongAnswers = {
  exercise: 'ch04/gradient_descent',
  answers: [
    // The book's own line.
    { id: 'changes-init-x', change: [['const x = initX.copy()', 'const x = initX']] },
    {
      id: 'history-after-the-step',
      change: [
        ['    history.data.set(x.data, i * x.size)\n', ''],
        [
          '    x.subInPlace(grad.mul(lr))\n',
          '    x.subInPlace(grad.mul(lr))\n    history.data.set(x.data, i * x.size)\n',
        ],
      ],
    },
    {
      id: 'history-of-one-array',
      change: [
        ['const history = np.zeros(stepNum, ...x.shape)', 'const visited: NdArray[] = []'],
        ['history.data.set(x.data, i * x.size)', 'visited.push(x)'],
        [
          '  return { x, history }',
          '  const history = np.zeros(stepNum, ...x.shape)\n' +
            '  visited.forEach((one, i) => history.data.set(one.data, i * x.size))\n' +
            '  return { x, history }',
        ],
      ],
    },
    {
      id: 'history-with-the-end',
      change: [
        ['np.zeros(stepNum, ...x.shape)', 'np.zeros(stepNum + 1, ...x.shape)'],
        ['  return { x, history }', '  history.data.set(x.data, stepNum * x.size)\n  return { x, history }'],
      ],
    },
    {
      id: 'history-flattened',
      change: [['np.zeros(stepNum, ...x.shape)', 'np.zeros(stepNum, x.size)']],
    },
    {
      id: 'climbs',
      change: [['x.subInPlace(', 'x.addInPlace(']],
    },
    { id: 'rate-ignored', change: [['grad.mul(lr)', 'grad.mul(0.1)']] },
    { id: 'no-rate', change: [['grad.mul(lr)', 'grad']] },
    { id: 'zero-means-default', change: [['  const x = initX', '  stepNum = stepNum || 100\n  const x = initX']] },
    { id: 'other-defaults', change: [['  lr = 0.01,', '  lr = 0.1,']] },
    {
      id: 'gradient-taken-once',
      change: [
        ['    const grad = numericalGradient(f, x)\n', ''],
        ['  for (let i', '  const grad = numericalGradient(f, x)\n  for (let i'],
      ],
    },
    {
      id: 'one-step-short',
      change: [['x.subInPlace(grad.mul(lr))', 'if (i < stepNum - 1) x.subInPlace(grad.mul(lr))']],
    },
  ],
}
