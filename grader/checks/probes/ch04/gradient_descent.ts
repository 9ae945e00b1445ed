import type { Probe } from '../ask-probes.ts'

/** Functions that are not separable, other numbers of steps and rates, the defaults, no step at all, and the point afterwards. */
export const probes: readonly Probe<'ch04/gradient_descent'>[] = [
  (subject) =>
    subject.evaluate(({ gradientDescent }, np) =>
      gradientDescent((x) => x.get(0) ** 2 + x.get(0) * x.get(1) + 2 * x.get(1) ** 2, np.array([1.5, -0.8]), 0.05, 7),
    ),
  (subject) =>
    subject.evaluate(({ gradientDescent }, np) => gradientDescent((x) => (x.get(0) - 3) ** 2, np.array([0]), 0.3, 1)),
  (subject) =>
    subject.evaluate(
      ({ gradientDescent }, np) => gradientDescent((x) => (x.get(0) - 3) ** 2, np.array([-1.5]), 0.2, 0).x,
    ),
  (subject) =>
    subject.evaluate(({ gradientDescent }, np) => {
      const { x, history } = gradientDescent((x) => 0.5 * x.get(0) ** 2 + x.get(0), np.array([2]))
      return { x, length: history.shape[0] }
    }),
  (subject) =>
    subject.evaluate(({ gradientDescent }, np) => {
      const { x, history } = gradientDescent((x) => (x.get(0) + 1) ** 2, np.array([0.5]), 0, 3)
      return { x, history }
    }),
  (subject) =>
    subject.evaluate(({ gradientDescent }, np) => {
      const start = np.array([
        [0.4, -1],
        [2, 0.3],
      ])
      const { x, history } = gradientDescent((x) => np.square(x).sum() + x.get(0, 0) * x.get(1, 1), start, 0.1, 3)
      return { x, history, start }
    }),
]
