import * as np from '#np'
import type { NdArray } from '#np'
import { sizesOf } from './plan.ts'

/** The parameters of a network of any depth: W1, b1, W2, b2, … */
export type NetworkParams = Readonly<Record<string, NdArray>>

/** A parameter that is not the expected array. */
export interface ShapeError {
  readonly name: string
  readonly expected: readonly number[]
  /** Its shape; undefined if it is not an array. */
  readonly received?: readonly number[]
}

/** The parameter shapes of a network with these hidden layers, by name. */
export function shapesOf(hidden: readonly number[]): Readonly<Record<string, readonly number[]>> {
  const sizes = sizesOf(hidden)
  const layer = (outputs: number, i: number): [string, number[]][] => [
    [`W${i + 1}`, [sizes[i], outputs]],
    [`b${i + 1}`, [outputs]],
  ]
  return Object.fromEntries(sizes.slice(1).flatMap(layer))
}

/** Validates parameters from the guest; returns them, or the first one with a wrong shape. */
export function checkParams(
  value: unknown,
  hidden: readonly number[],
): { params: NetworkParams } | { misshapen: ShapeError } {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const params: Record<string, NdArray> = {}
  for (const [name, expected] of Object.entries(shapesOf(hidden))) {
    const array = given[name]
    if (!np.isNdArray(array)) return { misshapen: { name, expected } }
    if (String(array.shape) !== String(expected)) return { misshapen: { name, expected, received: array.shape } }
    params[name] = array
  }
  return { params }
}
