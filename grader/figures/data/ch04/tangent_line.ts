import type { Subject } from '../../../checks/subject.ts'
import { parseRows } from '../parse.ts'

/** The heights of the student's tangents at 5 and at 10, at the points of `AT`. */
export interface TangentData {
  readonly heights: readonly (readonly (number | null)[])[]
}

/** The points of contact, and the points at which the tangents are evaluated. */
export const TOUCHES = [5, 10] as const
export const AT: readonly number[] = Array.from({ length: 21 }, (_, i) => i)

/** Requests both tangents of f(x) = 0.01x² + 0.1x. */
export async function collectTangents(subject: Subject<'ch04/tangent_line'>): Promise<TangentData> {
  const heights = await subject.evaluate(
    ({ tangentLine }, _np, touches, at) =>
      touches.map((touch) => {
        const line = tangentLine((x) => 0.01 * x ** 2 + 0.1 * x, touch)
        return at.map((t) => line(t))
      }),
    [...TOUCHES],
    [...AT],
  )
  return { heights: parseRows(heights, TOUCHES.length, AT.length) }
}
