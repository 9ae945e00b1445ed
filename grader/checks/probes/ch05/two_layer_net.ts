import type { Probe } from '../ask-probes.ts'
import { askNetwork } from '../network.ts'

/** A new network, then all its methods on a batch, on a batch of one, and where the numerical gradient stands beside its own. */
export const probes: readonly Probe<'ch05/two_layer_net'>[] = [
  (subject) => subject.evaluate(({ TwoLayerNet }) => new TwoLayerNet(3, 4, 2).params),
  (subject) => subject.evaluate(({ TwoLayerNet }) => new TwoLayerNet(2, 3, 4, 0.5).params),
  (subject) =>
    subject.with({ given: { askNetwork } }).evaluate(({ TwoLayerNet, askNetwork }, np) => {
      const x = np.array([
        [0.9, -1.4, 0.2],
        [-0.5, 0.3, 1.8],
        [1.2, 0.7, -0.6],
      ])
      return askNetwork(np, new TwoLayerNet(3, 4, 2), x, np.eye(2).take([1, 0, 1]))
    }),
  (subject) =>
    subject
      .with({ given: { askNetwork } })
      .evaluate(({ TwoLayerNet, askNetwork }, np) =>
        askNetwork(np, new TwoLayerNet(3, 4, 2), np.array([[0.3, 0.8, -1.1]]), np.array([[1, 0]])),
      ),
  (subject) =>
    subject.evaluate(({ TwoLayerNet }, np) => {
      const network = new TwoLayerNet(2, 2, 2, 0.5)
      const x = np.array([
        [0.4, -0.9],
        [1.3, 0.2],
      ])
      const keys = Object.keys(network.numericalGradient(x, np.eye(2)))
      const { W1, b1, W2, b2 } = network.numericalGradient(x, np.eye(2))
      // To six digits: what is left is the rounding of the loss.
      const rounded = [W1, b1, W2, b2].map((grad) => grad?.map((value) => Math.round(value * 1e6) / 1e6))
      return { keys: keys.toSorted(), rounded }
    }),
]
