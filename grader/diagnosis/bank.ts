import { course } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { loadIfThere } from '../platform/load-module.ts'
import type { WrongAnswer, WrongAnswers } from './wrong-answer.ts'

/** Loads the wrong answers to one exercise by its path: `ch04/mini_batch.ts`. A student's copy has none. */
export async function readWrongAnswers(id: ExerciseId): Promise<readonly WrongAnswer[]> {
  const found = await loadIfThere<{ readonly wrongAnswers: readonly WrongAnswer[] }>(
    new URL(`./${id}.ts`, import.meta.url),
  )
  return found?.wrongAnswers ?? []
}

/** All wrong answers, in the order of the course. */
export const readBank = (): Promise<WrongAnswers[]> =>
  Promise.all(course.map(async ({ id }) => ({ exercise: id, answers: await readWrongAnswers(id) })))
