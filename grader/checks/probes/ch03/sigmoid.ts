import type { Probe } from '../ask-probes.ts'

/** Zeros, both signs, what is far from 0, two dimensions, one element, and two calls whose results are both looked at. */
export const probes: readonly Probe<'ch03/sigmoid'>[] = [
  (subject) => subject.evaluate(({ sigmoid }, np) => sigmoid(np.array([-1.37, -0.21, 0.73, 2.19]))),
  (subject) => subject.evaluate(({ sigmoid }, np) => sigmoid(np.array([0, 1.5, 0]))),
  (subject) =>
    subject.evaluate(({ sigmoid }, np) =>
      sigmoid(
        np.array([
          [0.43, -0.92, 1.61],
          [-2.24, 0.05, 3.33],
        ]),
      ),
    ),
  (subject) => subject.evaluate(({ sigmoid }, np) => sigmoid(np.array([[-0.52]]))),
  (subject) => subject.evaluate(({ sigmoid }, np) => sigmoid(np.array([800, 40, -36.5, -750]))),
  (subject) =>
    subject.evaluate(({ sigmoid }, np) => {
      const x = np.array([0.31, -0.47])
      const first = sigmoid(x)
      const second = sigmoid(np.array([1.27, 2.6]))
      return { first, second, x }
    }),
]
