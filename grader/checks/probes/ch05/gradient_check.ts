import { fakeNetwork } from '../../network/fake-network.ts'
import type { Probe } from '../ask-probes.ts'

/** Two gradients that are known, differing in both directions, with arrays of other sizes, and what the network was asked. */
export const probes: readonly Probe<'ch05/gradient_check'>[] = [
  (subject) =>
    subject.with({ given: { fakeNetwork } }).evaluate(({ gradientCheck, fakeNetwork }, np) => {
      const W1 = np.array([
        [1, -2, 0.5],
        [3, 0.25, -1],
      ])
      const grad = { W1, b1: np.array([1, 2, -4]), W2: np.array([[2], [-3], [0.5]]), b2: np.array([-6]) }
      const num = { W1: W1.mul(-0.5), b1: np.array([2, -1, 0]), W2: np.array([[1], [1], [1]]), b2: np.array([-6.75]) }
      // What each method was asked last: how often is nobody's mistake.
      const asked = { gradient: 0, numerical: 0 }
      const network = fakeNetwork(grad, {
        gradient: (x, t) => {
          asked.gradient = 1 + 5 * x.sum() + 3 * t.sum()
          return grad
        },
        numericalGradient: (x, t) => {
          asked.numerical = 2 + 7 * x.sum() + 11 * t.sum()
          return num
        },
      })
      const x = np.array([
        [0.5, 1.5],
        [2.5, -3.5],
      ])
      const differences = gradientCheck(network, x, np.array([[1], [0]]))
      return { differences, grad, num, x, asked }
    }),
  // Small differences with many digits: what is rounded, or taken for 0, is seen.
  (subject) =>
    subject.with({ given: { fakeNetwork } }).evaluate(({ gradientCheck, fakeNetwork }, np) => {
      const grad = { W1: np.zeros(1, 2), b1: np.zeros(2), W2: np.zeros(2, 1), b2: np.zeros(1) }
      const num = {
        W1: np.array([[0.012_345_678_912, 0.023_456_789_123]]),
        b1: np.array([0.034_567_891_234, -0.045_678_912_345]),
        W2: np.array([[0.056_789_123_456], [-0.067_891_234_567]]),
        b2: np.array([0.078_912_345_678]),
      }
      const network = fakeNetwork(grad, { gradient: () => grad, numericalGradient: () => num })
      return gradientCheck(network, np.ones(1, 1), np.ones(1, 1))
    }),
]
