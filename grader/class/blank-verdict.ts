import { exerciseOrThrow } from '../course/manifest.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import type { ClassConditions } from './class-record.ts'

/** The verdict on nothing: what an instructor gives to somebody whose work is not there is added to it. */
export function blankVerdict({ ids, isolation, neighbours, seed, quick }: ClassConditions): CourseVerdict {
  const exercises = ids.map((id) => {
    const { points } = exerciseOrThrow(id)
    return { id, status: 'todo' as const, score: 0, maxScore: points, checks: [], waitsFor: [] }
  })
  const maxScore = sum(exercises.map((one) => one.maxScore))
  return { exercises, score: 0, maxScore, isolation, neighbours, seed, quick, gradedAt: new Date().toISOString() }
}
