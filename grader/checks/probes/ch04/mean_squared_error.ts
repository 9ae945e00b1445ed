import type { Probe } from '../ask-probes.ts'

/** One and several elements, both signs of the difference, a t that is not one-hot, and the arrays afterwards. */
export const probes: readonly Probe<'ch04/mean_squared_error'>[] = [
  (subject) =>
    subject.evaluate(({ meanSquaredError }, np) => meanSquaredError(np.array([0.1, 0.65, 0.25]), np.array([0, 0, 1]))),
  (subject) => subject.evaluate(({ meanSquaredError }, np) => meanSquaredError(np.array([1.7]), np.array([-0.6]))),
  (subject) =>
    subject.evaluate(({ meanSquaredError }, np) =>
      meanSquaredError(np.array([3.1, -2.4, 0.5, 0.9, 1.3]), np.array([1.1, 2.2, -0.7, 0.9, 4])),
    ),
  (subject) =>
    subject.evaluate(({ meanSquaredError }, np) => meanSquaredError(np.array([20.5, 1]), np.array([-30, 2]))),
  (subject) =>
    subject.evaluate(({ meanSquaredError }, np) => {
      const [y, t] = [np.array([0.2, 0.8]), np.array([0, 1])]
      const first = meanSquaredError(y, t)
      const second = meanSquaredError(np.array([0.9, 0.4]), np.array([1, 0]))
      return { first, second, y, t }
    }),
]
