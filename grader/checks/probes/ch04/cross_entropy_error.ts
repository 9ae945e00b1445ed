import type { Probe } from '../ask-probes.ts'

/** One sample and batches, one-hot and class numbers, square and not, a probability of 0, and the arrays afterwards. */
export const probes: readonly Probe<'ch04/cross_entropy_error'>[] = [
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) =>
      crossEntropyError(np.array([0.13, 0.55, 0.32]), np.array([0, 0, 1])),
    ),
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) => crossEntropyError(np.array([0.13, 0.55, 0.32]), np.array([1]))),
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) =>
      crossEntropyError(
        np.array([
          [0.1, 0.2, 0.7],
          [0.45, 0.35, 0.2],
        ]),
        np.array([
          [0, 1, 0],
          [1, 0, 0],
        ]),
      ),
    ),
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) =>
      crossEntropyError(
        np.array([
          [0.1, 0.2, 0.7],
          [0.45, 0.35, 0.2],
          [0.31, 0.6, 0.09],
          [0.27, 0.62, 0.11],
        ]),
        np.array([2, 0, 1, 2]),
      ),
    ),
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) =>
      crossEntropyError(
        np.array([
          [0.15, 0.25, 0.6],
          [0.4, 0.37, 0.23],
          [0.3, 0.52, 0.18],
        ]),
        np.array([1, 1, 0]),
      ),
    ),
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) =>
      crossEntropyError(np.array([[0.21, 0.17, 0.62]]), np.array([[0, 0, 1]])),
    ),
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) =>
      crossEntropyError(
        np.array([
          [0, 1],
          [0.3, 0.7],
        ]),
        np.eye(2),
      ),
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
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) => crossEntropyError(np.array([0, 0.4, 0.6]), np.array([0]))),
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) =>
      crossEntropyError(np.array([1e-7, 0.4, 0.6 - 1e-7]), np.array([0])),
    ),
  (subject) =>
    subject.evaluate(({ crossEntropyError }, np) =>
      crossEntropyError(np.array([1e-7, 0.4, 0.6 - 1e-7]), np.array([1, 0, 0])),
    ),
]
