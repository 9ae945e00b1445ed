import type { Contracts } from '../../course/contracts/index.ts'
import type * as np from '#np'

type Network = InstanceType<Contracts['ch04/two_layer_net']['TwoLayerNet']>

/** What all methods of a network come to, for the guest: with activations of both signs, replaced and changed parameters, and its inputs. */
export function askNetwork(lib: typeof np, network: Network, x: np.NdArray, t: np.NdArray): unknown {
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
