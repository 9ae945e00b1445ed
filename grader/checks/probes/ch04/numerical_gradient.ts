import type { Probe } from '../ask-probes.ts'

/** Vectors and matrices, a point at 0, a function that looks at the array itself, where f was called, and x afterwards. */
export const probes: readonly Probe<'ch04/numerical_gradient'>[] = [
  (subject) =>
    subject.evaluate(({ numericalGradient }, np) =>
      numericalGradient((x) => x.get(0) * x.get(1) + 2 * x.get(1) ** 2 + 3, np.array([0.7, -1.9])),
    ),
  (subject) =>
    subject.evaluate(({ numericalGradient }, np) =>
      numericalGradient((x) => x.get(0) + 5 * x.get(1) + x.get(0) * x.get(2), np.zeros(3)),
    ),
  (subject) =>
    subject.evaluate(({ numericalGradient }, np) =>
      numericalGradient(
        (x) => np.square(x).sum() + x.get(0, 0) * x.get(1, 2),
        np.array([
          [0.5, 1.5, -2],
          [3, 0.25, 1],
        ]),
      ),
    ),
  (subject) =>
    subject.evaluate(({ numericalGradient }, np) => {
      const w = np.array([
        [0.6, -1.2],
        [2.5, 0.8],
      ])
      return numericalGradient(() => np.square(w).sum() + 3 * w.get(1, 0), w)
    }),
  (subject) =>
    subject.evaluate(({ numericalGradient }, np) => {
      const x = np.array([1e-5, 2.5])
      const at: number[][] = []
      const grad = numericalGradient((x) => {
        at.push([x.get(0), x.get(1)])
        return Math.exp(x.get(0)) + x.get(1) ** 3
      }, x)
      return { grad, x, at: at.toSorted(([a, b], [c, d]) => a - c || b - d) }
    }),
  (subject) =>
    subject.evaluate(({ numericalGradient }, np) => {
      // Smaller than what adding and subtracting h leaves of it.
      const x = np.array([3e-21, -2e-21])
      numericalGradient((x) => x.get(0) + x.get(1), x)
      return x
    }),
  (subject) =>
    subject.evaluate(({ numericalGradient }, np) => {
      const first = numericalGradient((x) => 2 * x.get(0), np.array([1.5]))
      const second = numericalGradient((x) => -3 * x.get(0) ** 2, np.array([1.5]))
      return [first, second]
    }),
]
