import { course, exerciseOrThrow, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Submission } from '../../model/submission.ts'
import type { CheckVerdict } from '../../model/verdict.ts'
import type { Standing } from '../../verdict/standing.ts'
import { digestsOf } from './digests.ts'
import type { Memory, Remembered } from './memory.ts'
import { stillTrue } from './remember.ts'

/** The status of exercises without grading them: the stored one if nothing has changed since, and a missing file is detected directly. */
export function recall(memory: Memory, submission: Submission): Map<ExerciseId, Standing> {
  const standings = new Map<ExerciseId, Standing>()
  const holds = stillTrue(memory, digestsOf(submission.files))
  for (const { id } of course) {
    const remembered = holds.get(id)
    if (remembered) standings.set(id, standingFrom(id, remembered))
    else if (submission.unreadable.get(fileOf(id)) === 'missing') standings.set(id, missing(id))
  }
  return standings
}

// --- internal ---

function standingFrom(id: ExerciseId, { status, score, checks, imports }: Remembered): Standing {
  const { points: maxScore } = exerciseOrThrow(id)
  const outlines = checks.map((check) => ({ ...UNTOLD, ...check }) as CheckVerdict)
  return { verdict: { id, status, score, maxScore, checks: outlines, waitsFor: [] }, imports }
}

function missing(id: ExerciseId): Standing {
  const { points: maxScore } = exerciseOrThrow(id)
  const failure = { kind: 'unreadable', why: 'missing' } as const
  const check: CheckVerdict = { ...UNTOLD, ...UNNAMED, maxPoints: maxScore, status: 'todo', failure }
  return { verdict: { id, status: 'todo', score: 0, maxScore, checks: [check], waitsFor: [] }, imports: [] }
}

// How a check ended is remembered, not what it tried or said.
const UNTOLD = { points: 0, maxPoints: 0, durationMs: 0 }

const UNNAMED = { kind: 'signature', name: '', title: { en: '', ko: '' } } as const
