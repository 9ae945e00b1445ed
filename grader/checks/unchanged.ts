import * as np from '#np'
import type { NdArray } from '#np'
import { demand } from './matchers.ts'

/** Demands that arrays that were handed in came back as they were. */
export function demandUnchanged(
  before: Readonly<Record<string, NdArray>>,
  after: Readonly<Record<string, unknown>>,
): void {
  for (const [name, array] of Object.entries(before)) {
    const now = after[name]
    const same =
      np.isNdArray(now) &&
      String(now.shape) === String(array.shape) &&
      array.data.every((value, i) => Object.is(value, now.data[i]))
    const says = {
      en: `The call changed ${name}, which belongs to the caller.`,
      ko: `호출한 쪽의 배열 ${name}의 값이 바뀌었습니다.`,
    }
    demand(same, says, { expected: array, received: now })
  }
}
