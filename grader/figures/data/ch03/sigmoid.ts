import type { Subject } from '../../../checks/subject.ts'
import { parseNumbers } from '../parse.ts'

/** The student's sigmoid at the points of `AT`. */
export type SigmoidData = readonly (number | null)[]

/** From -6 to 6. */
export const AT: readonly number[] = Array.from({ length: 49 }, (_, i) => i / 4 - 6)

/** Requests the whole curve in one call. */
export async function collectSigmoid(subject: Subject<'ch03/sigmoid'>): Promise<SigmoidData> {
  const values = await subject.evaluate(({ sigmoid }, np, at) => sigmoid(np.array(at)), [...AT])
  return parseNumbers(values, AT.length)
}
