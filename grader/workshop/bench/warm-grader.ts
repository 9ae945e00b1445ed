import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { course, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { type Grader, openGrader, PLAIN } from '../../grade.ts'
import type { Submission } from '../../model/submission.ts'

/** A grader that stays open, as under `npm run watch` and over a class; without the training. */
export const openWarmGrader = (neighbours: 'own' | 'reference'): Promise<Grader> => openGrader({ ...PLAIN, neighbours })

/** The solutions as somebody's submission; no two of them are the same text, so that nothing can be remembered. */
export function newSubmission(): Submission {
  submissions++
  const text = (id: ExerciseId): string =>
    `${readFileSync(join(kitRoot, 'solutions', fileOf(id)), 'utf8')}\n// submission ${submissions}\n`
  return { files: new Map(course.map(({ id }) => [fileOf(id), text(id)])), unreadable: new Map() }
}

/** Grades those exercises of a new submission; throws where one is not passed, as its time would mean nothing. */
export async function gradeOrThrow(grader: Grader, ids: readonly ExerciseId[]): Promise<void> {
  const { verdict } = await grader.grade(newSubmission(), ids)
  const other = verdict.exercises.find(({ status }) => status !== 'passed')
  if (other) throw new Error(`internal: the solution of ${other.id} is ${other.status}`)
}

// --- internal ---

let submissions = 0
