import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import { fileOf } from '../../course/manifest.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'

const ids: readonly ExerciseId[] = ['ch03/softmax', 'ch04/simple_net']

/** A solution with one text in it replaced. */
function changed(id: ExerciseId, from: string, to: string): string {
  const text = readTree('solutions')[fileOf(id)]
  expect(text).toContain(from)
  return text.replace(from, to)
}

// Every value is off by one part in ten thousand; the loss is compared by expectEither, the probabilities by expectClose.
const inexact = (): Record<string, string> => ({
  ...solutionsBut(
    'ch04/simple_net',
    changed('ch04/simple_net', 'return crossEntropyError(y, t)', 'return crossEntropyError(y, t) * 1.0001'),
  ),
  [fileOf('ch03/softmax')]: changed(
    'ch03/softmax',
    'return expA.div(expA.sum(axis, { keepDims: true }))',
    'return expA.div(expA.sum(axis, { keepDims: true })).mul(1.0001)',
  ),
})

describe.skipIf(!hasSolutions)('an instructor’s tolerance', () => {
  it('is the one by which the checks of its exercise compare, and of no other', { timeout: 60_000 }, async () => {
    const statuses = async (tolerances: Readonly<Partial<Record<ExerciseId, number>>>): Promise<string[]> => {
      const [{ verdict }] = await gradeAll([{ name: 'inexact', files: inexact(), ids }], {
        overrides: { tolerances },
      })
      return verdict.exercises.map(({ status }) => status)
    }
    // A narrower one than the check's own changes nothing.
    expect(await statuses({ 'ch03/softmax': 1e-3, 'ch04/simple_net': 1e-12 })).toEqual(['passed', 'failed'])
    expect(await statuses({ 'ch03/softmax': 1e-3, 'ch04/simple_net': 1e-3 })).toEqual(['passed', 'passed'])
  })
})
