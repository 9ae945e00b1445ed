import { MismatchError } from './matchers.ts'
import { type Expected, findMismatch, type Tolerance } from './mismatch.ts'
import { noteRight } from './seen/judged-right.ts'

/** Passes where the received value is close to one of the expected ones; the first is what a message shows. */
export function expectEither(
  received: unknown,
  [first, second]: [Expected, () => Expected],
  tolerance: Tolerance,
  secondTolerance = tolerance,
): void {
  const mismatch = findMismatch(received, first, tolerance)
  if (mismatch && findMismatch(received, second(), secondTolerance))
    throw new MismatchError(mismatch, { received, expected: first, tolerance })
  noteRight(received)
}
