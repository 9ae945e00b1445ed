import { describe, expect, it } from 'vitest'
import type { CheckStatus } from '../../model/check.ts'
import type { CheckVerdict, ExerciseStatus } from '../../model/verdict.ts'
import { readVerdict } from './mutant-result.ts'

const verdict = (
  status: ExerciseStatus,
  ...checks: [CheckVerdict['kind'], CheckStatus][]
): Parameters<typeof readVerdict>[0] => ({
  id: 'ch03/sigmoid',
  status,
  score: 0,
  maxScore: 3,
  waitsFor: [],
  checks: checks.map(([kind, checkStatus], i) => ({
    kind,
    name: `check ${i}`,
    title: { en: '', ko: '' },
    status: checkStatus,
    points: 0,
    maxPoints: 1,
    durationMs: 0,
  })),
})

describe('a mutant', () => {
  it('survives if it gets full marks, whatever was left out', () => {
    const passed = verdict('passed', ['signature', 'passed'], ['behaviour', 'passed'], ['training', 'skipped'])
    expect(readVerdict(passed)).toEqual({ kind: 'survived' })
  })

  it('is killed by the checks that fail', () => {
    const failed = verdict('failed', ['signature', 'passed'], ['behaviour', 'failed'], ['behaviour', 'timed-out'])
    expect(readVerdict(failed)).toEqual({ kind: 'killed', by: ['check 1'] })
  })

  it('is killed by time if no check fails but one does not end', () => {
    const late = verdict('failed', ['signature', 'passed'], ['behaviour', 'timed-out'])
    expect(readVerdict(late)).toEqual({ kind: 'timed-out', by: ['check 1'] })
  })

  it('is killed by its declarations, whatever it does', () => {
    const refused = verdict('failed', ['signature', 'failed'], ['behaviour', 'failed'])
    expect(readVerdict(refused)).toEqual({ kind: 'by-signature', by: ['check 1'] })
  })

  it('has no result if the checks broke', () => {
    const broken = verdict('error', ['signature', 'passed'], ['behaviour', 'error'])
    expect(readVerdict(broken)).toMatchObject({ kind: 'error' })
  })
})
