import type { ExerciseId } from '../../model/exercise.ts'
import type { ExerciseInsight } from './insights.ts'
import type { Mistake } from './mistakes.ts'

/** A mistake, and the exercise in which it is made. */
export interface MistakeIn {
  readonly exercise: ExerciseId
  readonly mistake: Mistake
}

/** The mistakes that several students make, over all exercises: the commonest first. */
export const commonestMistakes = (exercises: readonly ExerciseInsight[], most: number): MistakeIn[] =>
  exercises
    .flatMap(({ id, mistakes }) => mistakes.map((mistake) => ({ exercise: id, mistake })))
    .filter(({ mistake }) => mistake.students.length > 1)
    .toSorted((a, b) => b.mistake.students.length - a.mistake.students.length)
    .slice(0, most)
