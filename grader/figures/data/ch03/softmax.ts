import type { Subject } from '../../../checks/subject.ts'
import { parseNumbers } from '../parse.ts'

/** The student's softmax of each of `SCORES`. */
export type SoftmaxData = readonly (readonly (number | null)[])[]

/** The book's two examples: the second overflows unless the maximum is subtracted. */
export const SCORES = [
  [0.3, 2.9, 4],
  [1010, 1000, 990],
] as const

/** Requests both. */
export async function collectSoftmax(subject: Subject<'ch03/softmax'>): Promise<SoftmaxData> {
  const found: (number | null)[][] = []
  for (const scores of SCORES) {
    const values = await subject.evaluate(({ softmax }, np, scores) => softmax(np.array(scores)), [...scores])
    found.push(parseNumbers(values, scores.length))
  }
  return found
}
