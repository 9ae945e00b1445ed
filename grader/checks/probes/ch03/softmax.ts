import type { Probe } from '../ask-probes.ts'

/** One row and several, square and not, far apart, with ties, and two calls whose results are both looked at. */
export const probes: readonly Probe<'ch03/softmax'>[] = [
  (subject) => subject.evaluate(({ softmax }, np) => softmax(np.array([0.23, 1.94, -0.71, 0.52]))),
  (subject) =>
    subject.evaluate(({ softmax }, np) =>
      softmax(
        np.array([
          [0.3, -1.2, 0.8],
          [2.1, 0.4, -0.6],
        ]),
      ),
    ),
  (subject) =>
    subject.evaluate(({ softmax }, np) =>
      softmax(
        np.array([
          [1.5, 0.2],
          [-3.1, 0.7],
        ]),
      ),
    ),
  (subject) => subject.evaluate(({ softmax }, np) => softmax(np.array([[0.9, -0.4, 1.1]]))),
  (subject) => subject.evaluate(({ softmax }, np) => softmax(np.array([900, 901, 899.5]))),
  (subject) =>
    subject.evaluate(({ softmax }, np) =>
      softmax(
        np.array([
          [-900, 1, 2],
          [3, 4, 5.5],
        ]),
      ),
    ),
  (subject) =>
    subject.evaluate(({ softmax }, np) =>
      softmax(
        np.array([
          [-900, -901],
          [800, 801.5],
          [0, 1],
        ]),
      ),
    ),
  (subject) => subject.evaluate(({ softmax }, np) => softmax(np.array([-2, -3, -2.5]))),
  (subject) =>
    subject.evaluate(({ softmax }, np) => {
      const a = np.array([0.6, 1.1, 1.1])
      const first = softmax(a)
      const second = softmax(np.array([2.2, -0.3, 0]))
      return { first, second, a }
    }),
  // What is subtracted instead of the largest: each of these is NaN for some candidates and right for the others.
  ...[
    [3, 710.2],
    [300, 301, 299.5, 300.2],
    [-400.5, -401],
    [-400, 400, 401.5],
    [900, -900, -901],
    [360, -360, -361.5],
    [9, 1000, 80],
    [-30, -900, -45],
    [-900.5, -901],
    [2900, 2901.5, 2900.2],
  ].flatMap((row): Probe<'ch03/softmax'>[] => [
    (subject) => subject.evaluate(({ softmax }, np, row) => softmax(np.array(row)), row),
    (subject) => subject.evaluate(({ softmax }, np, row) => softmax(np.array([row, row])), row),
  ]),
]
