import { posix } from 'node:path'
import { course, earlierThan, fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { ExerciseVerdict } from '../model/verdict.ts'

/** What each exercise's file imports: paths as it writes them. */
export type Imports = ReadonlyMap<ExerciseId, readonly string[]>

/**
 * Marks exercises that fail because of a failing import as blocked: one mistake costs points once, in its own exercise.
 */
export function blockWaiting(verdicts: readonly ExerciseVerdict[], imports: Imports): ExerciseVerdict[] {
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]))
  return verdicts.map((verdict) => {
    if (verdict.status !== 'failed') return verdict
    const unpassed = [...reachable(verdict.id, imports)].filter((id) => isUnpassed(byId.get(id)))
    return unpassed.length === 0 ? verdict : blocked(verdict, rootCauses(unpassed, byId, imports))
  })
}

/** The exercises that a file of this exercise reaches by its relative imports; only earlier ones, so that there is no circle. */
export function exercisesImported(id: ExerciseId, paths: readonly string[]): ExerciseId[] {
  const files = new Set(paths.filter((path) => path.startsWith('.')).map((path) => posix.join(posix.dirname(id), path)))
  return earlierThan(id).filter((earlier) => files.has(fileOf(earlier)))
}

// --- internal ---

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
    byId.get(id)?.status === 'failed' && [...reachable(id, imports)].some((next) => isUnpassed(byId.get(next)))
  const direct = unpassed.filter((id) => !waits(id))
  return course.map(({ id }) => id).filter((id) => direct.includes(id))
}

function blocked(verdict: ExerciseVerdict, waitsFor: readonly ExerciseId[]): ExerciseVerdict {
  const checks = verdict.checks.map((check) => ({ ...check, points: 0 }))
  return { ...verdict, status: 'blocked', score: 0, checks, waitsFor }
}
