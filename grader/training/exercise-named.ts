import { findExercises } from '../course/find-exercises.ts'
import { earlierThan } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { exerciseOf } from './plan.ts'
import type { Plan } from '../model/plan.ts'

/** The exercise in whose file a task belongs that a stub names (`softmax`, `TwoLayerNet.gradient`), for this training plan. */
export function exerciseNamed(task: string, plan: Plan): ExerciseId | undefined {
  const own = exerciseOf(plan)
  const found = findExercises(task.split('.')[0])
  if (!('ids' in found)) return undefined
  // Two chapters have a network: the latest one up to the plan's chapter is the one that is trained.
  return found.ids.filter((id) => id === own || earlierThan(own).includes(id)).at(-1)
}
