import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { course, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { type Grader, openGrader, PLAIN } from '../../grade.ts'
import type { Submission } from '../../model/submission.ts'

/** Opens a grader that stays warm, as in `npm run watch` and for a class; without the training. */
export const openWarmGrader = (neighbours: 'own' | 'reference'): Promise<Grader> => openGrader({ ...PLAIN, neighbours })

/** The solutions as a submission; each has a different text, so that no cached result can be used. */
export function newSubmission(): Submission {
  submissions++
  const text = (id: ExerciseId): string =>
    `${readFileSync(join(kitRoot, 'solutions', fileOf(id)), 'utf8')}\n// submission ${submissions}\n`
  return { files: new Map(course.map(({ id }) => [fileOf(id), text(id)])), unreadable: new Map() }
}

/** Grades those exercises of a new submission; throws if one does not pass, because its time would be meaningless. */
export async function gradeOrThrow(grader: Grader, ids: readonly ExerciseId[]): Promise<void> {
  const { verdict } = await grader.grade(newSubmission(), ids)
  const other = verdict.exercises.find(({ status }) => status !== 'passed')
  if (other) throw new Error(`internal: the solution of ${other.id} is ${other.status}`)
}

// --- internal ---

let submissions = 0
