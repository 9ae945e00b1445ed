import * as np from '#np'
import type { NdArray } from '#np'
import { golden } from '../golden/golden.ts'
import { findMismatch } from '../mismatch.ts'
import type { Mismatch } from '../../model/check.ts'
import type { Subject } from '../subject.ts'
import type { Activation } from '../../model/plan.ts'
import { costOfImage } from './cost-of-image.ts'
import { triedSteps } from './tried.ts'

/** The exercises in whose guests there is a `TwoLayerNet`. */
export type NetworkSubject =
  | Subject<'ch04/two_layer_net'>
  | Subject<'ch04/train_neuralnet'>
  | Subject<'ch05/two_layer_net'>

// The plain permutation: each class keeps its number.
const AS_THEY_ARE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

// Any order of summation stays within 1e-14 of NumPy over these steps, relatively; a W2 that is updated before it is used departs by
// 1.6e-6, float32 arithmetic by 1.5e-7.
const TOLERANCE = { rtol: 1e-9 }

/**
 * Trains the student's `TwoLayerNet` on real MNIST with given weights and given batches, and compares the losses with
 * those of the book's code: where the first one departs, or undefined. The strictest test of a network's gradients.
 */
export async function trajectoryDeparture(
  subject: NetworkSubject,
  activation: Activation,
  steps: number,
): Promise<{ step: number; mismatch: Mismatch } | undefined> {
  const at = subject as Subject<'ch04/two_layer_net'>
  // An unwritten network is reported before any images are sent.
  await at.with({ tried: TRIED }).evaluate(({ TwoLayerNet }, np) => {
    new TwoLayerNet(2, 2, 2).gradient(np.ones(1, 2), np.eye(2).row(0).reshape(1, 2))
  })
  const known = Object.entries(golden.trajectory(GOLDEN[activation]))
    .map(([step, loss]) => ({ step: Number(step), loss }))
    .filter(({ step }) => step < steps)
  const losses = await lossesOf(
    at,
    activation,
    known.map(({ step }) => step),
  )
  for (const [n, { step, loss }] of known.entries()) {
    const mismatch = findMismatch(losses[n], loss, TOLERANCE)
    if (mismatch) return { step, mismatch }
  }
  return undefined
}

// --- internal ---

const GOLDEN = { sigmoid: 'train_ch04/random/000', relu: 'train_ch05/random/000' } as const

const BATCH = 100
const [SEED_PARAMS, SEED_BATCHES] = [12345, 67890]

/** The losses before those updates: what an image costs is asked for nothing else, because it takes longer than to learn from it. */
function lossesOf(
  subject: Subject<'ch04/two_layer_net'>,
  activation: Activation,
  steps: readonly number[],
): Promise<readonly number[]> {
  const rows = drawnRows((Math.max(...steps) + 1) * BATCH)
  const draw = generator(SEED_PARAMS)
  const [W1, W2] = [weights(784, 50, draw), weights(50, 10, draw)]
  const mnist = { permutation: AS_THEY_ARE, rows }
  return subject.with({ timeoutMs: 110_000, mnist, tried: TRIED, given: { costOfImage } }).evaluate(
    ({ TwoLayerNet, mnist, costOfImage }, np, activation, steps, batch, W1, W2) => {
      const network = new TwoLayerNet(784, 50, 10)
      // Into the arrays that are there: whether a network follows new ones is asked elsewhere.
      network.params.W1.data.set(W1.data)
      network.params.W2.data.set(W2.data)
      network.params.b1.mulInPlace(0)
      network.params.b2.mulInPlace(0)
      const names = ['W1', 'b1', 'W2', 'b2'] as const
      const batchAt = (i: number) => {
        const rows = np.arange(i * batch, (i + 1) * batch)
        return [mnist.xTrain.take(rows), mnist.tTrain.take(rows)] as const
      }
      let done = 0
      return steps.map((step) => {
        for (; done < step; done++) {
          const gradient = network.gradient(...batchAt(done))
          for (const name of names) network.params[name].subInPlace(gradient[name].mul(0.1))
        }
        // The network as it stands: what is asked about here are the gradients, not the network's own loss.
        const [x, t] = batchAt(step)
        const products = x.dot(network.params.W1)
        let loss = 0
        for (let n = 0; n < batch; n++)
          loss += costOfImage(activation, products.row(n).data, network.params, t.row(n).data) / batch
        return loss
      })
    },
    activation,
    steps,
    BATCH,
    W1,
    W2,
  )
}

// The generator of Numerical Recipes: any language can repeat it.
function generator(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(1664525, state) + 1013904223) >>> 0) / 2 ** 32
}

function weights(rows: number, columns: number, draw: () => number): NdArray {
  const values = Float64Array.from({ length: rows * columns }, () => (2 * draw() - 1) * 0.02)
  return np.fromBuffer(values, rows, columns)
}

// The rows of the training data that the golden trajectory draws, one batch after the other.
function drawnRows(count: number): number[] {
  const draw = generator(SEED_BATCHES)
  return Array.from({ length: count }, () => Math.floor(draw() * 60_000))
}

const TRIED = triedSteps('784, 50, 10', BATCH)
