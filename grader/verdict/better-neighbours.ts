import { exerciseOrThrow, fileOf } from '../course/manifest.ts'
import { hasSolutions, readSolutionsOrThrow } from '../course/solutions.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Submission } from '../model/submission.ts'
import { mentionedExercises } from '../signature/mentioned-imports.ts'
import { exercisesImported } from './blocked.ts'
import type { Standing } from './standing.ts'

/** Has what falls short over the kit's own neighbours graded over the submission's, too: the better of the two counts. */
export async function countBetterNeighbours(
  standings: readonly Standing[],
  submission: Submission,
  gradeOverOwn: (ids: readonly ExerciseId[]) => Promise<readonly Standing[]>,
): Promise<readonly Standing[]> {
  if (!hasSolutions()) return standings
  const solutions = readSolutionsOrThrow()
  const short = standings.filter((standing) => mayDoBetterOverOwn(standing, submission, solutions))
  if (short.length === 0) return standings
  const again = await gradeOverOwn(short.map(({ verdict }) => verdict.id))
  const own = new Map(again.map((standing) => [standing.verdict.id, standing]))
  return standings.map((standing) => betterOf(standing, own.get(standing.verdict.id)))
}

// --- internal ---

/**
 * Whether an exercise that fell short over the kit's own neighbours may do better over the submission's, as an answer may
 * rely on a member that only the student's own neighbour has: what it imports is there, and is not the kit's.
 */
function mayDoBetterOverOwn(
  { verdict: { id, status }, imports }: Standing,
  { files }: Pick<Submission, 'files'>,
  solutions: ReadonlyMap<ExerciseId, string>,
): boolean {
  if (status !== 'failed') return false
  const direct = [...exercisesImported(id, imports), ...(exerciseOrThrow(id).triedWith ?? [])]
  const isOwn = (other: ExerciseId): boolean => files.get(fileOf(other)) !== solutions.get(other)
  return direct.every((other) => files.has(fileOf(other))) && reached(direct, files).some(isOwn)
}

/**
 * The better of two results of one exercise: over the kit's own neighbours, which count where both are equal, and over
 * the submission's. Where the machine kept it from the second, nobody knows.
 */
function betterOf(overReference: Standing, overOwn: Standing | undefined): Standing {
  if (!overOwn) return overReference
  const isBetter = overOwn.verdict.score > overReference.verdict.score
  return isBetter || overOwn.verdict.status === 'error'
    ? { ...overOwn, countedOver: 'own' }
    : { ...overReference, countedOver: 'reference' }
}

// These exercises and all that they import, as far as their text tells: a path in a comment counts as well.
function reached(ids: readonly ExerciseId[], files: Submission['files']): ExerciseId[] {
  const found = new Set(ids)
  for (const id of found) for (const next of mentionedExercises(id, files.get(fileOf(id)) ?? '')) found.add(next)
  return [...found]
}
