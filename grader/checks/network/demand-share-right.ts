import { expect } from 'vitest'
import type { Subject } from '../subject.ts'
import { setParams } from './set-params.ts'

/** Demands the accuracy of a network that takes `right` of `labels` for what they are, with one-hot labels or with class numbers. */
export async function demandShareRight(
  subject: Subject<'ch04/two_layer_net'> | Subject<'ch05/two_layer_net'>,
  labels: readonly number[],
  right: number,
  kind: 'one-hot' | 'numbers' = 'one-hot',
): Promise<void> {
  const at = subject as Subject<'ch04/two_layer_net'>
  // The largest input is the predicted class. What ranks the classes is negative (the scores) or below 1e-6 (probabilities): as text, as
  // sort() orders numbers, and beside 0, where a search may start, another one would come first.
  const share = await at.with({ given: { setParams } }).evaluate(
    ({ TwoLayerNet, setParams }, np, labels, right, kind) => {
      const network = new TwoLayerNet(3, 3, 3)
      setParams(network, { W1: np.eye(3), b1: np.zeros(3), W2: np.eye(3).mul(30), b2: np.zeros(3).sub(160) })
      const x = np.zeros(labels.length, 3)
      labels.forEach((label, i) => x.set(i, i < right ? label : (label + 1) % 3, 5))
      return network.accuracy(x, kind === 'one-hot' ? np.eye(3).take(labels) : np.array(labels))
    },
    [...labels],
    right,
    kind,
  )
  expect(share).toBeCloseToValue(right / labels.length, { atol: 1e-12 })
}

/** Whether predict gives a matrix for a batch of one: where it gives a vector, that has been told, and is not told again. */
export const predictsOneRow = (
  subject: Subject<'ch04/two_layer_net'> | Subject<'ch05/two_layer_net'>,
): Promise<boolean> =>
  (subject as Subject<'ch04/two_layer_net'>)
    .evaluate(({ TwoLayerNet }, np) => new TwoLayerNet(2, 3, 2).predict(np.ones(1, 2)).ndim === 2)
    .catch(() => true)
