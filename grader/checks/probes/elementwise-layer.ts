import type { LayerSubject } from '../ch05/layer-memory.ts'
import type { Subject } from '../subject.ts'
import type { Probe } from './ask-probes.ts'

/**
 * The probes of a layer that works on each element by itself: zeros and both signs, forward and back, two layers side by side, two batches one
 * after the other, and the arrays afterwards.
 */
export const elementwiseProbes = <Id extends 'ch05/relu' | 'ch05/sigmoid_layer'>(
  layered: (subject: Subject<Id>) => LayerSubject<Id>,
): readonly Probe<Id>[] => [
  (subject) =>
    layered(subject).evaluate((own, np) => {
      const layer = own.newLayer(own)
      const x = np.array([
        [1.5, -0.3, 0],
        [-2.4, 3.1, 0.01],
      ])
      const dout = np.array([
        [0.7, -1.1, 2.2],
        [0.4, 0.9, -0.6],
      ])
      const y = layer.forward(x).copy()
      return { y, dx: layer.backward(dout), again: layer.backward(dout), x, dout }
    }),
  (subject) =>
    layered(subject).evaluate((own, np) => {
      const [one, other] = [own.newLayer(own), own.newLayer(own)]
      // Copies: a layer may keep the array that it gave.
      const first = one.forward(np.array([1, -1, 2])).copy()
      const second = other.forward(np.array([-4, 5, -6])).copy()
      const dout = np.array([10, 20, 30])
      return { first, second, dx: one.backward(dout), other: other.backward(dout) }
    }),
  (subject) =>
    layered(subject).evaluate((own, np) => {
      const layer = own.newLayer(own)
      layer.forward(np.array([0.5, -0.5, 3]))
      layer.forward(np.array([-0.5, 2.5, 0]))
      return layer.backward(np.array([-1.5, -2.5, 4]))
    }),
]
