import { describe, expect, it } from 'vitest'
import { trainerOf as trainerOfChapter4 } from '../../checks/ch04/trainer.ts'
import { trainerOf as trainerOfChapter5 } from '../../checks/ch05/trainer.ts'
import { ITERATIONS, TRAININGS } from '../../course/config.ts'
import { course, exerciseOrThrow } from '../../course/manifest.ts'
import { gradeAll, readTree } from './grading.ts'

describe('the manifest', () => {
  it('lists every exercise once, and needs only earlier ones', () => {
    const ids = course.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [i, { needs }] of course.entries()) for (const need of needs) expect(ids.slice(0, i)).toContain(need)
  })

  it('is worth 100 points', () => {
    const all = course.reduce((sum, { points }) => sum + points, 0)
    expect(all, `take ${all - 100} points from other exercises, in the manifest and in their checks`).toBe(100)
  })

  it('has a check file for every exercise, whose points add up to those of the manifest', async () => {
    const files = readTree('grader/course/stubs')
    const [{ verdict }] = await gradeAll([{ name: 'stubs', files, ids: course.map(({ id }) => id) }])
    const sums = verdict.exercises.map(({ id, checks }) => [
      id,
      checks.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    ])
    expect(sums).toEqual(verdict.exercises.map(({ id }) => [id, exerciseOrThrow(id).points]))
  })
})

it('the configuration knows the existing trainings', () => {
  const trainers = [trainerOfChapter4, trainerOfChapter5].map((trainerOf) => trainerOf({} as never))
  expect(trainers.map(({ exercise }) => exercise)).toEqual(TRAININGS)
  for (const { short, firstPart, whole } of trainers)
    expect([short, firstPart, whole].map(({ iterations }) => String(iterations))).toEqual(ITERATIONS)
})
