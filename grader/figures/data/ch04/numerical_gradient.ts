import type { Subject } from '../../../checks/subject.ts'
import { parseRows } from '../parse.ts'

/** The student's gradient of x0² + x1² at each of `GRID`. */
export type GradientData = readonly (readonly (number | null)[])[]

const SIDE = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]

/** The points of the field of gradients. */
export const FIELD: readonly (readonly [number, number])[] = SIDE.flatMap((x0) => SIDE.map((x1) => [x0, x1] as const))

/** All points at which the gradient is requested: the field, and those of the book and its notes, outside the picture. */
export const GRID: readonly (readonly [number, number])[] = [...FIELD, [3, 4], [3, 0], [0, 100]]

/** Requests the gradient at each point of the grid. */
export async function collectGradients(subject: Subject<'ch04/numerical_gradient'>): Promise<GradientData> {
  const gradients = await subject.evaluate(
    ({ numericalGradient }, np, grid) =>
      grid.map((point) => numericalGradient((x) => x.get(0) ** 2 + x.get(1) ** 2, np.array(point))),
    GRID.map((point) => [...point]),
  )
  return parseRows(gradients, GRID.length, 2)
}
