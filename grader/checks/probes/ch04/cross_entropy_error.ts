import type { Probe } from '../ask-probes.ts'

type Numbers = number[] | number[][]

const lossOf =
  (y: Numbers, t: Numbers): Probe<'ch04/cross_entropy_error'> =>
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np, y, t) => crossEntropyError(np.array(y), np.array(t)), y, t)

const [FIRST, SECOND] = [
  [0.1, 0.2, 0.7],
  [0.45, 0.35, 0.2],
]
const SAMPLE = [0.13, 0.55, 0.32]
const NEAR_0 = [1e-7, 0.4, 0.6 - 1e-7]

/** One sample and batches, one-hot and class numbers, square and not, a probability of 0, and the arrays afterwards. */
export const probes: readonly Probe<'ch04/cross_entropy_error'>[] = [
  lossOf(SAMPLE, [0, 0, 1]),
  lossOf(SAMPLE, [1]),
  lossOf(
    [FIRST, SECOND],
    [
      [0, 1, 0],
      [1, 0, 0],
    ],
  ),
  lossOf([FIRST, SECOND, [0.31, 0.6, 0.09], [0.27, 0.62, 0.11]], [2, 0, 1, 2]),
  lossOf(
    [
      [0.15, 0.25, 0.6],
      [0.4, 0.37, 0.23],
      [0.3, 0.52, 0.18],
    ],
    [1, 1, 0],
  ),
  lossOf([[0.21, 0.17, 0.62]], [[0, 0, 1]]),
  lossOf(
    [
      [0, 1],
      [0.3, 0.7],
    ],
    [
      [1, 0],
      [0, 1],
    ],
  ),
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) => {
      const y = np.array([
        [0.2, 0.8],
        [0.66, 0.34],
        [0.5, 0.5],
      ])
      const t = np.array([1, 0, 0])
      const first = crossEntropyError(y, t)
      const second = crossEntropyError(y, np.eye(2).take(t))
      return { first, second, y, t }
    }),
  lossOf([0, 0.4, 0.6], [0]),
  lossOf(NEAR_0, [0]),
  lossOf(NEAR_0, [1, 0, 0]),
]
