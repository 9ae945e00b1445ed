import type { ExerciseVerdict } from '../../model/verdict.ts'
import { failureLines } from '../../report/check-lines.ts'

/** What the kit says of an answer. */
export interface Told {
  readonly status: ExerciseVerdict['status']
  readonly score: number
  readonly maxScore: number
  /** The names of its mistakes and patterns. */
  readonly names: readonly string[]
  /** What the student reads: each failed check and its message. */
  readonly text: string
}

/** Gathers what a student is told of an exercise; the training, which is left out, has no say. */
export function toldOf({ status, checks }: ExerciseVerdict): Told {
  const counting = checks.filter((check) => check.status !== 'skipped')
  const failed = counting.filter((check) => check.status !== 'passed')
  return {
    status,
    score: sumOf(counting.filter((check) => check.status === 'passed').map(({ maxPoints }) => maxPoints)),
    maxScore: sumOf(counting.map(({ maxPoints }) => maxPoints)),
    names: [...new Set(failed.flatMap(({ diagnosis }) => diagnosis?.id ?? []))],
    text: failed.map((check) => [`x ${check.title.en}`, ...failureLines(check, 'en')].join('\n    ')).join('\n'),
  }
}

// --- internal ---

const sumOf = (points: readonly number[]): number => points.reduce((sum, point) => sum + point, 0)
