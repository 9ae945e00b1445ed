import type { Subject } from '../../../checks/subject.ts'
import { parseNumbers } from '../parse.ts'

/** The student's scores for the book's weights, and the loss while the weight from x0 to class 2 varies over `WEIGHTS`. */
export interface SimpleNetData {
  readonly scores: readonly (number | null)[]
  readonly losses: readonly (number | null)[]
}

/** The book's example. */
export const W = [
  [0.47355232, 0.9977393, 0.84668094],
  [0.85557411, 0.03563661, 0.69422093],
] as const
export const X = [0.6, 0.9] as const
export const WEIGHTS: readonly number[] = Array.from({ length: 33 }, (_, i) => i / 4 - 4)

/** Requests scores and losses in one call. */
export async function collectSimpleNet(subject: Subject<'ch04/simple_net'>): Promise<SimpleNetData> {
  const found = await subject.evaluate(
    ({ SimpleNet }, np, w, x, weights) => {
      const net = new SimpleNet()
      net.W = np.array(w)
      const scores = net.predict(np.array(x))
      const losses = weights.map((weight) => {
        const moved = np.array(w)
        moved.set(0, 2, weight)
        net.W = moved
        return net.loss(np.array(x), np.array([0, 0, 1]))
      })
      return { scores, losses }
    },
    W.map((row) => [...row]),
    [...X],
    [...WEIGHTS],
  )
  return { scores: parseNumbers(found.scores, 3), losses: parseNumbers(found.losses, WEIGHTS.length) }
}
