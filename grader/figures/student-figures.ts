import type { CourseVerdict } from '../model/verdict.ts'
import { isUnderSecret } from '../verdict/student-view.ts'
import type { FigureData } from './collect.ts'
import { readFigures } from './figures.ts'

/**
 * What students may see of the figures: nothing that code over the kit's own neighbours returned, since numbers can spell a neighbour's
 * source, and under a secret seed nothing of a training, which was given secret cases. The other cases are the same for everyone.
 */
export async function studentFigures(data: FigureData, verdict: CourseVerdict): Promise<FigureData> {
  const figures = await readFigures(verdict.exercises.map(({ id }) => id))
  const mixed = verdict.exercises.filter(
    ({ overReference }) => verdict.neighbours === 'reference' && overReference !== false,
  )
  const hidden = figures.filter(
    ({ exercise, fromTraining }) =>
      mixed.some(({ id }) => id === exercise) || (isUnderSecret(verdict) && fromTraining !== undefined),
  )
  return Object.fromEntries(Object.entries(data).filter(([name]) => !hidden.some((figure) => figure.name === name)))
}
