import { beforeAll, describe, expect, test } from 'vitest'
import { fileOf } from '../../course/manifest.ts'
import { readWrongAnswers } from '../../diagnosis/bank.ts'
import { readPairs } from '../../diagnosis/known.ts'
import { wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import type { JobResult } from './grade-many.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'

const EXERCISES = ['ch03/softmax', 'ch04/cross_entropy_error', 'ch04/gradient_descent'] as const
const OF_EACH = 4

const pairs = EXERCISES.flatMap((exercise) =>
  readPairs(exercise)
    .slice(0, OF_EACH)
    .map(({ ids }) => ({ exercise, ids, name: `${exercise}: ${ids.join(' and ')}` })),
)

describe.skipIf(!hasSolutions)('two mistakes at once', () => {
  let results: readonly JobResult[]
  beforeAll(async () => {
    const solutions = readTree('solutions')
    const jobs = await Promise.all(
      pairs.map(async ({ exercise, ids, name }) => {
        const bank = await readWrongAnswers(exercise)
        const text = ids.reduce(
          (before, id) =>
            wrongAnswerText(
              before,
              bank.find((one) => one.id === id)!,
            ),
          solutions[fileOf(exercise)],
        )
        return { name, files: solutionsBut(exercise, text), ids: [exercise] }
      }),
    )
    results = await gradeAll(jobs)
  }, 120_000)

  test.each(pairs)('$name are both told, and nothing else', ({ ids, name }) => {
    const { checks } = results.find((one) => one.name === name)!.verdict.exercises[0]
    const told = checks.flatMap(({ status, diagnosis }) =>
      status === 'failed' ? [diagnosis?.id.split('+') ?? []] : [],
    )
    expect([...new Set(told.flat())].toSorted()).toEqual([...ids].toSorted())
    expect(told.every((one) => one.length > 0)).toBe(true)
  })
})
