import type { ExerciseId } from '../../model/exercise.ts'
import type { WatchState } from '../watch/state.ts'
import { verdictOf } from '../watch/state.ts'

/** The exercise that the page shows: what was saved last, though it passes and the terminal has gone on; else the one to work on. */
export function shownExercise(state: WatchState): ExerciseId | undefined {
  const saved = verdictOf(state).exercises.filter(({ id }) => state.saved.includes(id))
  const first = saved.find(({ status }) => status !== 'passed') ?? saved[0]
  return first?.id ?? state.focus
}
