import { exerciseOrThrow, shortName } from '../course/manifest.ts'
import type { ExerciseVerdict } from '../model/verdict.ts'
import type { Screen } from './screen.ts'
import { sayMissing } from './summary.ts'

/** What to do in an exercise that is not written yet. */
export interface Todo {
  /** What to write before it. With an unwritten dependency even a finished exercise fails: its calls end there. */
  readonly first?: string
  readonly says: string
}

/** Says what to do in an exercise that is not written yet, and what before it. */
export function todoOf(exercise: ExerciseVerdict, screen: Screen): Todo {
  const { words, verdict } = screen
  const { needs } = exerciseOrThrow(exercise.id)
  const before = verdict.exercises.filter(({ id, status }) => needs.includes(id) && status !== 'passed')
  return {
    first: before.length > 0 ? words.startWith(before.map(({ id }) => shortName(id))) : undefined,
    says: sayMissing(exercise, screen) ?? words.writeIt,
  }
}
