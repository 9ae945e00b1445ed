import { describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { gradeAll, hasSolutions, readTree } from './grading.ts'

const ids = course.map(({ id }) => id)

describe('the pristine stubs', () => {
  it('are all "not written yet" and worth no points', async () => {
    const [{ verdict }] = await gradeAll([{ name: 'stubs', files: readTree('grader/course/stubs'), ids }], {
      neighbours: 'own',
    })
    expect(verdict.exercises.map(({ id, status }) => `${id} ${status}`)).toEqual(ids.map((id) => `${id} todo`))
    expect(verdict.score).toBe(0)
    expect(verdict.maxScore).toBe(course.reduce((sum, { points }) => sum + points, 0))
  })
})

describe.skipIf(!hasSolutions)('the solutions', () => {
  it('get full marks, including the training on MNIST', { timeout: 300_000 }, async () => {
    const [{ verdict }] = await gradeAll([{ name: 'solutions', files: readTree('solutions'), ids }], { quick: false })
    const notPassed = verdict.exercises.flatMap(({ id, checks }) =>
      checks
        .filter(({ status }) => status !== 'passed')
        .map(({ name, status, failure }) => ({ id, name, status, failure })),
    )
    expect(notPassed).toEqual([])
    expect(verdict.score).toBe(verdict.maxScore)
    const trainings = verdict.exercises.flatMap(({ training }) => training ?? [])
    expect(trainings.map(({ iterations }) => iterations)).toEqual([3000, 3000])
    for (const { testAccuracy } of trainings) expect(testAccuracy.at(-1)).toBeGreaterThan(0.9)
  })

  it('get the same grade with their own neighbours and under another seed', { timeout: 60_000 }, async () => {
    for (const options of [
      { neighbours: 'own', seed: 0 },
      { neighbours: 'reference', seed: 20_241_121 },
    ] as const) {
      const [{ verdict }] = await gradeAll([{ name: 'solutions', files: readTree('solutions'), ids }], options)
      expect(verdict.exercises.map(({ id, status }) => `${id} ${status}`)).toEqual(ids.map((id) => `${id} passed`))
    }
  })
})
