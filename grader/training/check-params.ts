import * as np from '#np'
import { NAMES, type Params } from '../checks/network/params.ts'
import { CLASSES, PIXELS } from './plan.ts'

/** A parameter that is not the expected array. */
export interface ShapeError {
  readonly name: keyof Params
  readonly expected: readonly number[]
  /** Its shape; undefined if it is not an array. */
  readonly received?: readonly number[]
}

/** The parameter shapes of a network with that many hidden units. */
export const shapesOf = (hiddenSize: number): Readonly<Record<keyof Params, readonly number[]>> => ({
  W1: [PIXELS, hiddenSize],
  b1: [hiddenSize],
  W2: [hiddenSize, CLASSES],
  b2: [CLASSES],
})

/** Validates parameters from the guest; returns them, or the first one with a wrong shape. */
export function checkParams(value: unknown, hiddenSize: number): { params: Params } | { misshapen: ShapeError } {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const shapes = shapesOf(hiddenSize)
  for (const name of NAMES) {
    const [array, expected] = [given[name], shapes[name]]
    if (!np.isNdArray(array)) return { misshapen: { name, expected } }
    if (String(array.shape) !== String(expected)) return { misshapen: { name, expected, received: array.shape } }
  }
  const { W1, b1, W2, b2 } = given as unknown as Params
  return { params: { W1, b1, W2, b2 } }
}
