import type { CourseVerdict } from '../model/verdict.ts'
import { isUnderSecret } from '../verdict/student-view.ts'
import type { FigureData } from './collect.ts'
import { readFigures } from './figures.ts'

/**
 * Selects the figures that students may see: none of code that ran with the kit's own neighbours, whose source could be encoded in numbers;
 * and under a secret seed none of a training, whose cases are secret. The other cases are the same for all students.
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
