import * as np from '#np'
import type { NdArray } from '#np'
import type { Activation } from '../../model/plan.ts'
import { slopesOf } from '../../checks/network/mathematics.ts'
import type { NAMES, Params } from '../../checks/network/params.ts'

/** A network small enough to show every slope: 4 inputs, 3 hidden units, 3 classes, and 5 samples. */
export const tinyParams: Params = {
  W1: numbers(1, 4, 3),
  b1: numbers(2, 3),
  W2: numbers(3, 3, 3),
  b2: numbers(4, 3),
}
export const tinyX: NdArray = numbers(5, 5, 4)
export const tinyT: NdArray = np.eye(3).take([0, 1, 2, 1, 0])

/** Its slopes, parameter by parameter in the order of `NAMES`, computed from the mathematics. */
export const tinySlopes = (activation: Activation): Record<(typeof NAMES)[number], number[]> => ({
  W1: slopes(activation, 'W1'),
  b1: slopes(activation, 'b1'),
  W2: slopes(activation, 'W2'),
  b2: slopes(activation, 'b2'),
})

// --- internal ---

const slopes = (activation: Activation, name: keyof Params): number[] =>
  Array.from(slopesOf(activation, tinyParams, name, tinyX, tinyT).data)

// The generator of Numerical Recipes: the same numbers on every machine, between -1.5 and 1.5.
function numbers(seed: number, ...shape: readonly number[]): NdArray {
  let state = seed * 7919
  const next = (): number => (state = (Math.imul(1664525, state) + 1013904223) >>> 0) / 2 ** 32
  const size = shape.reduce((product, side) => product * side, 1)
  return np.fromBuffer(
    Float64Array.from({ length: size }, () => Math.round(3000 * next() - 1500) / 1000),
    ...shape,
  )
}
