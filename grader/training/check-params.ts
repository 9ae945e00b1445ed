import * as np from '#np'
import { NAMES, type Params } from '../checks/network/params.ts'
import { CLASSES, PIXELS } from './plan.ts'

/** A parameter that is not the array it should be. */
export interface Misshapen {
  readonly name: keyof Params
  readonly expected: readonly number[]
  /** Its shape; undefined where it is no array at all. */
  readonly received?: readonly number[]
}

/** The shapes of the parameters of a network with so many hidden units. */
export const shapesOf = (hiddenSize: number): Readonly<Record<keyof Params, readonly number[]>> => ({
  W1: [PIXELS, hiddenSize],
  b1: [hiddenSize],
  W2: [hiddenSize, CLASSES],
  b2: [CLASSES],
})

/** What came from the guest as parameters, or the first that has another shape. */
export function checkParams(value: unknown, hiddenSize: number): { params: Params } | { misshapen: Misshapen } {
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
