import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import type { Job } from './grade-many.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'

const ids: ExerciseId[] = ['ch03/sigmoid', 'ch03/softmax', 'ch04/mini_batch']

// What a submission does to its realm, its data and its random numbers must not affect the next one.
const VANDAL = `import type { NdArray } from '#np'
let calls = 0
export function softmax(a: NdArray): NdArray {
  Object.is = () => true
  Math.random = () => 0.5
  Array.prototype.map = () => []
  a.mulInPlace(0)
  if (calls++ > 2) throw new Error('no more')
  return a
}
`

describe.skipIf(!hasSolutions)('a warm grader', () => {
  it('reports the same about each submission as a fresh one', { timeout: 240_000 }, async () => {
    const jobs: Job[] = [
      { name: 'right', files: readTree('solutions'), ids },
      { name: 'vandal', files: solutionsBut('ch03/softmax', VANDAL), ids },
      { name: 'unwritten', files: readTree('grader/course/stubs'), ids },
      { name: 'right again', files: readTree('solutions'), ids },
    ]
    const warm = await gradeAll(jobs)
    for (const [i, job] of jobs.entries()) {
      const [fresh] = await gradeAll([job])
      expect({ ...warm[i], verdict: timeless(warm[i].verdict) }).toEqual({ ...fresh, verdict: timeless(fresh.verdict) })
    }
  })
})

// --- internal ---

const timeless = (verdict: CourseVerdict): unknown =>
  JSON.parse(JSON.stringify(verdict, (key, value: unknown) => (key === 'durationMs' ? undefined : value)))
