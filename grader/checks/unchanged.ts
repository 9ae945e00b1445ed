import * as np from '#np'
import type { NdArray } from '#np'
import { inBoth } from '../text/texts.ts'
import { IN_PLACE } from './general-hints.ts'
import { demand } from './matchers.ts'

/** Fails if a function changed the arrays that it was given. */
export function demandUnchanged(
  before: Readonly<Record<string, NdArray>>,
  after: Readonly<Record<string, unknown>>,
): void {
  for (const [name, array] of Object.entries(before)) {
    const now = after[name]
    const same =
      np.isNdArray(now) &&
      String(now.shape) === String(array.shape) &&
      array.data.every((value, i) => Object.is(value + 0, now.data[i] + 0))
    const says = inBoth((words) => words.changed(name))
    demand(same, says, { expected: array, received: now, hint: IN_PLACE })
  }
}
