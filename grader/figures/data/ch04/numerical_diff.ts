import type { Subject } from '../../../checks/subject.ts'
import { parseNumber, parseNumbers } from '../parse.ts'

/** The student's slopes of the book's f at `AT`, and of x³ at 1, with the distances from 1 at which it evaluated x³. */
export interface DerivativeData {
  readonly slopes: readonly (number | null)[]
  readonly ofCube: number | null
  readonly step: number | null
}

/** From -10 to 20. */
export const AT: readonly number[] = Array.from({ length: 31 }, (_, i) => i - 10)

/** Requests slopes; the points at which it evaluates the cube show its h. */
export async function collectDerivatives(subject: Subject<'ch04/numerical_diff'>): Promise<DerivativeData> {
  const found = await subject.evaluate(
    ({ numericalDiff }, _np, at) => {
      let step = 0
      const cube = (x: number) => {
        step = Math.max(step, Math.abs(x - 1))
        return x * x * x
      }
      const slopes = at.map((x) => numericalDiff((t) => 0.01 * t ** 2 + 0.1 * t, x))
      return { slopes, ofCube: numericalDiff(cube, 1), step }
    },
    [...AT],
  )
  return {
    slopes: parseNumbers(found.slopes, AT.length),
    ofCube: parseNumber(found.ofCube),
    step: parseNumber(found.step),
  }
}
