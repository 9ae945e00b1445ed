import type { Contracts } from '../../course/contracts/index.ts'
import type * as np from '#np'
import type { Subject } from '../subject.ts'
import type { Probe } from './ask-probes.ts'

/** Both networks have the same methods. */
type NetworkSubject = Subject<'ch04/two_layer_net'> | Subject<'ch05/two_layer_net'>

type Network = InstanceType<Contracts['ch04/two_layer_net']['TwoLayerNet']>

/** The probes of both networks: a new one, then all its methods on a batch, on a batch of one, and where the numerical gradient stands beside its own. */
export const networkProbes = (): ((subject: NetworkSubject) => Promise<unknown>)[] =>
  ASKED.map((probe) => (subject) => probe(subject as Subject<'ch04/two_layer_net'>))

// --- internal ---

const ASKED: readonly Probe<'ch04/two_layer_net'>[] = [
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

// What all methods of a network come to, for the guest: with activations of both signs, replaced and changed parameters, and its inputs.
function askNetwork(lib: typeof np, network: Network, x: np.NdArray, t: np.NdArray): unknown {
  const W1 = lib.array([
    [0.5, -1.2, 0.3, 0.8],
    [1.1, 0.4, -0.9, -0.2],
    [-0.6, 0.7, 0.25, 0.15],
  ])
  const W2 = lib.array([
    [0.3, -0.8],
    [1.2, 0.5],
    [-0.4, 0.9],
    [0.65, -0.15],
  ])
  network.params = { W1, b1: lib.array([0.1, -0.3, 0.2, 0]), W2, b2: lib.array([-0.2, 0.4]) }
  const y = network.predict(x)
  const before = { y, loss: network.loss(x, t), accuracy: network.accuracy(x, t), grad: network.gradient(x, t) }
  network.params.W1.mulInPlace(0.5)
  network.params.b2.addInPlace(0.3)
  return { before, after: network.predict(x), loss: network.loss(x, t), params: network.params, x, t }
}
