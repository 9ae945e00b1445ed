import * as np from '#np'
import type { NdArray } from '#np'
import { golden } from '../golden/golden.ts'
import type { Tolerance } from '../mismatch.ts'
import { nearestToKink, slopesOf } from '../network/mathematics.ts'
import { arraysOf, NAMES, type Params } from '../network/params.ts'
import type { Random } from '../random.ts'

// Measured over instruction sets and libraries: 1e-13 + 1e-11 · |value| bounds every order of summation; typical mistakes are 1e-3 away.
export const FORWARD = { atol: 1e-13, rtol: 1e-11 }

/** The cases that the checks share; the first is a network of zeros, where ReLU gives nothing on. */
export const CASES = [
  'TwoLayerNet/edge/000',
  'TwoLayerNet/edge/001',
  'TwoLayerNet/edge/002',
  'TwoLayerNet/random/002',
  'TwoLayerNet/random/005',
]

/** Parameters and a batch, and the gradients that belong to them. */
export interface GradientCase {
  readonly params: Params
  readonly x: NdArray
  /** The labels, in one form or in both. */
  readonly targets: readonly NdArray[]
  readonly grad: Params
  readonly num: Params
  readonly tolerance: Tolerance
  readonly numTolerance: Tolerance
}

/** Those of the book's code. */
export const goldenCases = (): GradientCase[] =>
  golden.layeredNetworks(...CASES).map(({ in: given, out, num_atol }) => ({
    params: arraysOf(given.params),
    x: np.array(given.x),
    targets: [np.array(given.t)],
    grad: arraysOf(out.grad),
    num: arraysOf(out.num),
    tolerance: FORWARD,
    // Rounding noise of the loss over 2h.
    numTolerance: { atol: 10 * num_atol },
  }))

/** A random network, with the gradients of the mathematics. */
export function unseen(random: Random): GradientCase {
  const params = { W1: random.normal(5, 4), b1: random.normal(4), W2: random.normal(4, 3), b2: random.normal(3) }
  const x = random.normal(6, 5)
  // Where ReLU bends there is no slope to speak of.
  if (nearestToKink(params, x) < 0.01) return unseen(random)
  const t = random.oneHot(6, 3)
  const slopes = (name: keyof Params): NdArray => slopesOf('relu', params, name, x, t)
  const grad = { W1: slopes('W1'), b1: slopes('b1'), W2: slopes('W2'), b2: slopes('b2') }
  // Good to h², here about 1e-8; typical mistakes are 1e-2 away.
  const tolerance = { atol: 1e-6 }
  return { params, x, targets: [t, t.argmax(1)], grad, num: grad, tolerance, numTolerance: tolerance }
}

/** Whether a loss has no slope at all, as one that is always the same. */
export const isFlat = (slopes: Params): boolean => NAMES.every((name) => np.abs(slopes[name]).max() < 1e-3)
