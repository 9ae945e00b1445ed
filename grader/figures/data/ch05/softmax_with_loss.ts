import type { Subject } from '../../../checks/subject.ts'
import { parseNumbers } from '../parse.ts'

/** What the student's layer returns backward for the first sample of a batch of two. */
export type SoftmaxWithLossData = readonly (number | null)[]

/** Scores of two samples for four classes, and their classes. */
export const SCORES = [
  [1, 3, 0.5, 2],
  [0, 1, 2, 0],
] as const
export const CLASSES = [3, 2] as const

/** Requests the first row of dx. */
export async function collectSoftmaxWithLoss(subject: Subject<'ch05/softmax_with_loss'>): Promise<SoftmaxWithLossData> {
  const row = await subject.evaluate(
    ({ SoftmaxWithLoss }, np, scores, classes) => {
      const layer = new SoftmaxWithLoss()
      layer.forward(np.array(scores), np.eye(4).take(classes))
      return Array.from(layer.backward(1).row(0).data)
    },
    SCORES.map((row) => [...row]),
    [...CLASSES],
  )
  return parseNumbers(row, 4)
}
