import * as np from '#np'
import { expectEither } from '../expect-either.ts'
import { findMismatch } from '../mismatch.ts'
import { nearestLoss } from '../nearest-loss.ts'
import type { Subject } from '../subject.ts'
import { setParams } from './set-params.ts'

/** Demands the loss of a network that is sure of wrong classes: what keeps the logarithm finite may not make that cheaper. */
export async function demandConfidentLoss(
  subject: Subject<'ch04/two_layer_net'> | Subject<'ch05/two_layer_net'>,
): Promise<void> {
  const at = subject as Subject<'ch04/two_layer_net'>
  const scores = [-3, 12.5, 0]
  const after = await at.with({ given: { setParams } }).evaluate(({ TwoLayerNet, setParams }, np, scores) => {
    const network = new TwoLayerNet(2, 2, 3)
    // The scores are those of the bias.
    setParams(network, { W1: np.zeros(2, 2), b1: np.zeros(2), W2: np.zeros(2, 3), b2: np.array(scores) })
    return { loss: network.loss(np.ones(2, 2), np.eye(3).take([0, 2])), y: network.predict(np.ones(2, 2)) }
  }, scores)
  // A wrong predict has been told already, and no loss that comes of it is told again.
  const sums = scores.reduce((sum, score) => sum + Math.exp(score), 0)
  const right = [...scores, ...scores].map((score) => Math.exp(score) / sums)
  const numbers = np.isNdArray(after.y) ? [...after.y.data] : []
  const isRight = [right, [...scores, ...scores]].some((wanted) => !findMismatch(numbers, wanted, NEAR))
  if (!isRight) return
  const [withEpsilon, without] = [1e-7, 0].map(
    (epsilon) => -Math.log(right[0] + epsilon) / 2 - Math.log(right[2] + epsilon) / 2,
  )
  expectEither(after.loss, [withEpsilon, () => nearestLoss(after.loss, withEpsilon, without)], { rtol: 1e-9 })
}

// --- internal ---

const NEAR = { atol: 1e-9 }
