import type { Probe } from '../ask-probes.ts'

/** Functions that are neither even nor 0 at the origin, at 0, near it and far from it; where f was called; two functions at one x. */
export const probes: readonly Probe<'ch04/numerical_diff'>[] = [
  (subject) => subject.evaluate(({ numericalDiff }) => numericalDiff((x) => 2.3 + 1.7 * x - 0.6 * x ** 3, 1.25)),
  (subject) => subject.evaluate(({ numericalDiff }) => numericalDiff((x) => Math.exp(1.4 * x) + 3 * x, 0)),
  (subject) => subject.evaluate(({ numericalDiff }) => numericalDiff((x) => x ** 3 - 4 * x + 1, -2.5)),
  (subject) => subject.evaluate(({ numericalDiff }) => numericalDiff((x) => 0.5 * x * x + x, 1e-5)),
  (subject) =>
    subject.evaluate(({ numericalDiff }) => {
      const at: number[] = []
      numericalDiff((x) => {
        at.push(x)
        return x * x + x
      }, 0.75)
      return at.toSorted((a, b) => a - b)
    }),
  (subject) =>
    subject.evaluate(({ numericalDiff }) => [
      numericalDiff((x) => 3 * x + 1, 0.5),
      numericalDiff((x) => Math.sin(x) + 2, 0.5),
      numericalDiff((x) => -7 * x, 4),
    ]),
]
