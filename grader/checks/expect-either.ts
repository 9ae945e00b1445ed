import { MismatchError } from './matchers.ts'
import { type Expected, findMismatch, type Tolerance } from './mismatch.ts'
import { noteRight } from './seen/judged-right.ts'
import { widened } from './widened.ts'

/** Passes where the received value is close to one of the expected ones; the first is what a message shows. */
export function expectEither(
  received: unknown,
  [first, second]: [Expected, () => Expected],
  tolerance: Tolerance,
  secondTolerance = tolerance,
): void {
  const wide = widened(tolerance)
  const mismatch = findMismatch(received, first, wide)
  if (mismatch && findMismatch(received, second(), widened(secondTolerance)))
    throw new MismatchError(mismatch, { received, expected: first, tolerance: wide })
  noteRight(received)
}
