import type { Subject } from '../../../checks/subject.ts'
import { parseNumbers } from '../parse.ts'

/** The student's loss for each of `SHARES`. */
export type SquaredErrorData = readonly (number | null)[]

/** The probability that the network gives to the right one of ten classes; the others share the rest. */
export const SHARES: readonly number[] = Array.from({ length: 21 }, (_, i) => i / 20)

/** Requests a loss for each share. */
export async function collectSquaredErrors(subject: Subject<'ch04/mean_squared_error'>): Promise<SquaredErrorData> {
  const losses = await subject.evaluate(
    ({ meanSquaredError }, np, shares) =>
      shares.map((share) => {
        const y = np.zeros(10).add((1 - share) / 9)
        const t = np.zeros(10)
        y.set(2, share)
        t.set(2, 1)
        return meanSquaredError(y, t)
      }),
    [...SHARES],
  )
  return parseNumbers(losses, SHARES.length)
}
