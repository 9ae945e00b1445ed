import type { Localized } from '../model/localized.ts'
import { josa } from '../text/josa.ts'
import { LEFT_BEHIND } from './general-hints.ts'
import { demand } from './matchers.ts'
import { type Expected, findMismatch, type Tolerance } from './mismatch.ts'

/** Demands that a call neither depends on the calls before it nor changes what they gave: `expected` is what comes without them. */
export function demandNothingLeft(
  received: unknown,
  expected: Expected,
  says: Localized,
  tolerance: Tolerance = {},
): void {
  demand(!findMismatch(received, expected, tolerance), says, { expected, received, hint: LEFT_BEHIND })
}

/** What is said where a later call of a method changed an earlier result: an array, or an object that holds some. */
export const overwritten = (method: string, isObject = false): Localized => ({
  en: `A later call of ${method} changed what an earlier call had given: each result needs ${isObject ? 'an object and arrays' : 'an array'} of its own.`,
  ko: `${josa(method, '을/를')} 다시 호출했더니 앞서 돌려준 결과가 바뀌었습니다. 결과는 호출할 때마다 ${isObject ? '새 객체와 새 배열' : '새 배열'}이어야 합니다.`,
})
