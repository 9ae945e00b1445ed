import { posix } from 'node:path'
import { course, earlierThan, fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { CheckVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import { isLeftOut } from './judge-exercise.ts'

/** What each exercise's file imports: paths as it writes them. */
export type Imports = ReadonlyMap<ExerciseId, readonly string[]>

/**
 * Marks exercises as blocked whose checks fail while they import one that fails: what fails there waits for it, and
 * what passes counts. Declarations that are wrong are a mistake of the file itself, and wait for nobody; a file that cannot run as an imported
 * one has a syntax error does wait.
 */
export function blockWaiting(verdicts: readonly ExerciseVerdict[], imports: Imports): ExerciseVerdict[] {
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]))
  return verdicts.map((verdict) => {
    if (!mayWait(verdict)) return verdict
    const unpassed = [...reachable(verdict.id, imports)].filter((id) => isUnpassed(byId.get(id)))
    if (unpassed.length === 0) return verdict
    const waitsFor = rootCauses(unpassed, byId, imports)
    const unwritten = waitsFor.filter((id) => byId.get(id)?.status === 'todo')
    return { ...verdict, status: 'blocked', waitsFor, ...(unwritten.length > 0 && { unwritten }) }
  })
}

/** The points of an exercise that it has not got, and could get now: all but those of a training that was left out. */
export const pointsLeft = ({
  score,
  maxScore,
  checks,
}: Pick<ExerciseVerdict, 'score' | 'maxScore' | 'checks'>): number =>
  maxScore - score - sum(checks.filter(isLeftOut).map(({ maxPoints }) => maxPoints))

/** The exercises that a file of this exercise reaches by its relative imports; only earlier ones, so that there is no circle. */
export function exercisesImported(id: ExerciseId, paths: readonly string[]): ExerciseId[] {
  const files = new Set(paths.filter((path) => path.startsWith('.')).map((path) => posix.join(posix.dirname(id), path)))
  return earlierThan(id).filter((earlier) => files.has(fileOf(earlier)))
}

// --- internal ---

const mayWait = (verdict: ExerciseVerdict | undefined): boolean =>
  verdict?.status === 'failed' &&
  !verdict.checks.some(
    ({ kind, status, failure }) => kind === 'signature' && status === 'failed' && !isOfAnotherFile(verdict.id, failure),
  )

// What it imports has an error with which nothing can be run.
const isOfAnotherFile = (id: ExerciseId, failure: CheckVerdict['failure']): boolean =>
  failure?.kind === 'unbundled' && earlierThan(id).some((earlier) => failure.file === fileOf(earlier))

const isUnpassed = (verdict: ExerciseVerdict | undefined): boolean =>
  verdict !== undefined && verdict.status !== 'passed'

function reachable(id: ExerciseId, imports: Imports, seen = new Set<ExerciseId>()): Set<ExerciseId> {
  for (const next of exercisesImported(id, imports.get(id) ?? [])) {
    if (seen.has(next)) continue
    seen.add(next)
    reachable(next, imports, seen)
  }
  return seen
}

// The unpassed exercises that are not blocked themselves: the root causes.
function rootCauses(
  unpassed: readonly ExerciseId[],
  byId: ReadonlyMap<ExerciseId, ExerciseVerdict>,
  imports: Imports,
): ExerciseId[] {
  const waits = (id: ExerciseId): boolean =>
    mayWait(byId.get(id)) && [...reachable(id, imports)].some((next) => isUnpassed(byId.get(next)))
  const direct = unpassed.filter((id) => !waits(id))
  return course.map(({ id }) => id).filter((id) => direct.includes(id))
}
