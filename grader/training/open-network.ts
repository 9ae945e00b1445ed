import { checkOpened } from '../checks/opened.ts'
import type { OpenExercise, Subjects } from '../checks/open-subjects.ts'
import type { Failure } from '../model/check.ts'
import { UnsettledError } from '../checks/unsettled-error.ts'
import { exerciseOf, triedWithOf } from './plan.ts'
import type { Plan } from '../model/plan.ts'

/** The student's network, ready for training, or why it cannot run. */
export async function openNetwork(
  subjects: Subjects,
  plan: Plan,
): Promise<{ exercise: OpenExercise<'ch04/train_neuralnet'> } | { failure: Failure }> {
  // The guest's exports depend on the plan; `train` uses only those that exist.
  const id = exerciseOf(plan) as 'ch04/train_neuralnet'
  const exercise = await subjects.open(id, `training ${plan.chapter}`, {
    triedWith: triedWithOf(plan),
    seed: plan.seed,
  })
  if (exercise.opened.runnable) return { exercise }
  try {
    checkOpened(exercise.opened, 'signature', id)
  } catch (error) {
    if (error instanceof UnsettledError && error.end.failure) return { failure: error.end.failure }
    throw error
  }
  throw new Error('internal: an exercise that cannot run, and nothing that stands in the way')
}
