import { expect } from 'vitest'
import type { Localized } from '../model/localized.ts'
import { type Mismatch, PLAIN_ARRAY } from '../model/check.ts'
import { type Expected, findMismatch, show, type Tolerance } from './mismatch.ts'
import { noteRight } from './seen/judged-right.ts'
import { widened } from './widened.ts'

/** Both sides of a failed comparison. */
export interface Sides {
  readonly received: unknown
  readonly expected: Expected
  readonly tolerance: Tolerance
}

/** Thrown by a matcher or by `demand`, with the difference as data. */
export class MismatchError extends Error {
  readonly mismatch: Mismatch
  /** What was compared, where it was a comparison: a failed check describes the difference. */
  readonly sides: Sides | undefined
  constructor(mismatch: Mismatch, sides?: Sides) {
    super(mismatch.kind)
    this.mismatch = mismatch
    this.sides = sides
  }
}

/**
 * Fails with a sentence of its own if the condition is false; `expected` and `received` are shown beside it, and a `hint` in the place of the
 * check's.
 */
export function demand(
  holds: boolean,
  says: Localized,
  { hint, ...sides }: { expected?: unknown; received?: unknown; hint?: Localized } = {},
): asserts holds {
  if (holds) return
  const shown = (value: unknown): string | undefined =>
    value === undefined ? undefined : typeof value === 'string' ? value : show(value)
  const [expected, received] = [shown(sides.expected), shown(sides.received)]
  throw new MismatchError({ kind: 'says', says, expected, received, ...(hint && { hint }) })
}

/** Fails if a plain array came where an `NdArray` was declared: a cast can hide that from the type checker. */
export function demandNdArray(received: unknown): void {
  if (Array.isArray(received)) throw new MismatchError({ kind: 'type', expected: 'array', received: PLAIN_ARRAY })
}

declare module 'vitest' {
  // eslint-disable-next-line typescript/no-explicit-any -- vitest's own declaration has this parameter.
  interface Matchers<T = any> {
    /** The received number or array lies within a tolerance of the expected one, and has its type and shape. */
    toBeCloseToValue(expected: Expected, tolerance: Tolerance): T
    /** The received number or array is exactly the expected one. */
    toBeValue(expected: Expected): T
  }
}

expect.extend({
  toBeCloseToValue: (received: unknown, expected: Expected, tolerance: Tolerance) =>
    judge(received, expected, widened(tolerance)),
  toBeValue: (received: unknown, expected: Expected) => judge(received, expected, {}),
})

// --- internal ---

function judge(received: unknown, expected: Expected, tolerance: Tolerance): { pass: true; message: () => string } {
  const mismatch = findMismatch(received, expected, tolerance)
  // Thrown rather than returned, so that the finding reaches the report as data and not as a sentence.
  if (mismatch) throw new MismatchError(mismatch, { received, expected, tolerance })
  noteRight(received)
  return { pass: true, message: () => 'the values agree; a check that needs them to differ says so with demand()' }
}
