import * as np from '#np'
import type { NdArray } from '#np'

/** The names of a two-layer network's parameters. */
export const NAMES = ['W1', 'b1', 'W2', 'b2'] as const

/** The parameters, or their gradients, as they come back from the guest. */
export type Params = Readonly<Record<(typeof NAMES)[number], NdArray>>

/** The same as nested lists. */
export type ParamLists = Record<'W1' | 'W2', number[][]> & Record<'b1' | 'b2', number[]>

/** From golden lists to what is sent to the guest. */
export function arraysOf(lists: ParamLists): Record<(typeof NAMES)[number], NdArray> {
  return { W1: np.array(lists.W1), b1: np.array(lists.b1), W2: np.array(lists.W2), b2: np.array(lists.b2) }
}
