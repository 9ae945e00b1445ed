import { fileOf } from '../course/manifest.ts'
import type { OpenedExercise } from '../sandbox/broker-api.ts'
import type { Failure } from '../model/check.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { UnsettledError } from './unsettled-error.ts'

/**
 * Ends a check whose exercise cannot run. The check on the declarations reports the reason once; the others are
 * skipped.
 */
export function checkOpened(opened: OpenedExercise, by: 'signature' | 'behaviour', id: ExerciseId): void {
  if (opened.unreadable === 'missing')
    throw new UnsettledError({
      status: 'todo',
      failure: { kind: 'unreadable', why: 'missing', found: opened.found, file: fileOf(id) },
    })
  if (by === 'behaviour') {
    if (!opened.runnable) throw new UnsettledError({ status: 'skipped' })
    return
  }
  // The file could not be examined.
  const { fault } = opened
  if (fault)
    throw new UnsettledError({
      status: 'error',
      failure: { kind: 'outcome', outcome: { kind: 'machine-fault', fault } },
    })
  const failure = failureOf(opened)
  // That another program holds the file is nothing that the student's code did.
  if (failure) throw new UnsettledError({ status: opened.unreadable === 'held' ? 'error' : 'failed', failure })
}

// --- internal ---

function failureOf({ unreadable, gaveUp, findings, unbundled }: OpenedExercise): Failure | undefined {
  if (unreadable) return { kind: 'unreadable', why: unreadable }
  if (gaveUp) return { kind: 'gave-up', how: gaveUp }
  if (findings.length > 0) return { kind: 'findings', findings }
  return unbundled === undefined ? undefined : { kind: 'unbundled', ...unbundled }
}
