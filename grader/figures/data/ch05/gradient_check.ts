import type { Subject } from '../../../checks/subject.ts'
import { NAMES } from '../../../checks/network/params.ts'
import { parseEntry, parseNumbers } from '../parse.ts'

/** For each of `NETWORKS`, the mean differences that the student's gradient check finds, in the order of `NAMES`. */
export type GradientCheckData = readonly (readonly (number | null)[])[]

/** How far the two gradients of a parameter differ, with alternating sign: a right network, and one whose W1 is wrong. */
export const NETWORKS = [
  [4e-10, 2.4e-9, 5e-9, 1.4e-7],
  [3e-2, 2.4e-9, 5e-9, 1.4e-7],
] as const

/** Requests the differences of networks whose gradients are known. */
export async function collectGradientChecks(subject: Subject<'ch05/gradient_check'>): Promise<GradientCheckData> {
  const found: (number | null)[][] = []
  for (const apart of NETWORKS) {
    const differences = await subject.evaluate(
      ({ gradientCheck }, np, [W1, b1, W2, b2]) => {
        const sizes = { W1: [4, 6], b1: [1, 6], W2: [6, 2], b2: [1, 2] } as const
        const numeric = {
          W1: np.ones(...sizes.W1),
          b1: np.ones(...sizes.b1),
          W2: np.ones(...sizes.W2),
          b2: np.ones(...sizes.b2),
        }
        const moved = (array: typeof numeric.W1, by: number) => {
          const copy = array.copy()
          for (let i = 0; i < copy.size; i++) copy.data[i] += i % 2 === 0 ? by : -by
          return copy
        }
        const gradient = {
          W1: moved(numeric.W1, W1),
          b1: moved(numeric.b1, b1),
          W2: moved(numeric.W2, W2),
          b2: moved(numeric.b2, b2),
        }
        const network = {
          params: numeric,
          predict: (x: typeof numeric.W1) => x,
          loss: () => 1,
          accuracy: () => 0.5,
          gradient: () => gradient,
          numericalGradient: () => numeric,
        }
        const result = gradientCheck(network, np.ones(2, 4), np.eye(2))
        return { W1: result.W1, b1: result.b1, W2: result.W2, b2: result.b2 }
      },
      [...apart],
    )
    found.push(
      parseNumbers(
        NAMES.map((name) => parseEntry(differences, name)),
        NAMES.length,
      ),
    )
  }
  return found
}
