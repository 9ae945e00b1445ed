import type { Mistake } from './mistake.ts'

const MEAN = 'np.abs(backprop[name].sub(numerical[name])).mean()'

/** Small mistakes in the gradient check. */
export const inGradientCheck: readonly Mistake[] = [
  {
    name: 'a difference of 0 taken for none',
    change: [[MEAN, `${MEAN} || 1e-7`]],
    fails: ['gives the mean'],
  },
  {
    name: 'the mean of the absolute values, subtracted',
    change: [[MEAN, 'Math.abs(np.abs(backprop[name]).mean() - np.abs(numerical[name]).mean())']],
    fails: ['gives the mean'],
  },
  {
    name: 'the first row only',
    change: [
      [
        MEAN,
        '(backprop[name].ndim === 2 ? np.abs(backprop[name].row(0).sub(numerical[name].row(0))) : np.abs(backprop[name].sub(numerical[name]))).mean()',
      ],
    ],
    fails: ['gives the mean'],
  },
  {
    name: 'rounded to seven digits',
    change: [[MEAN, `Number(${MEAN}.toFixed(7))`]],
    fails: ['gives the mean'],
  },
  {
    name: 'the first three samples only',
    change: [['network.numericalGradient(x, t)', 'network.numericalGradient(x.take([0, 1, 2]), t.take([0, 1, 2]))']],
    fails: ['hands on'],
  },
  {
    name: 'class numbers made one-hot',
    change: [['network.gradient(x, t)', 'network.gradient(x, t.ndim === 1 ? np.eye(3).take(t) : t)']],
    fails: ['hands on'],
  },
  {
    name: 'x scaled in place between the two',
    change: [['  const numerical =', '  x.mulInPlace(0.5)\n  const numerical =']],
    fails: ['hands on'],
  },
]
