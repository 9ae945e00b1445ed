import { expect } from 'vitest'
import type { Subject } from '../subject.ts'

/** Demands the accuracy of a network that takes `right` of seven samples for what they are. */
export async function demandShareRight(subject: Subject<'ch04/two_layer_net'>, right: number): Promise<void> {
  // The second layer passes its input on: the largest input is the predicted class.
  const share = await subject.evaluate(({ TwoLayerNet }, np, right) => {
    const network = new TwoLayerNet(3, 3, 3)
    network.params = { W1: np.eye(3), b1: np.zeros(3), W2: np.eye(3), b2: np.zeros(3) }
    const labels = [0, 1, 2, 0, 1, 2, 0]
    const x = np.zeros(7, 3)
    const t = np.zeros(7, 3)
    labels.forEach((label, i) => {
      x.set(i, i < right ? label : (label + 1) % 3, 5)
      t.set(i, label, 1)
    })
    return network.accuracy(x, t)
  }, right)
  expect(share).toBeCloseToValue(right / 7, { atol: 1e-12 })
}
