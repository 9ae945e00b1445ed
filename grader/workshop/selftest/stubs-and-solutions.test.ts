import { beforeAll, describe, expect, it } from 'vitest'
import { course, fileOf } from '../../course/manifest.ts'
import { wrongAnswers } from '../../diagnosis/ch04/cross_entropy_error.ts'
import { wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import type { Job } from './grade-many.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'

const SPOILED = 'ch04/cross_entropy_error'
const ids = course.map(({ id }) => id)

const STUBS = readTree('grader/course/stubs')
const stubs: Job = { name: 'stubs', files: STUBS, ids }
// With one more line they are no stubs any more, and run.
const begun: Job = {
  name: 'begun',
  files: Object.fromEntries(Object.entries(STUBS).map(([path, text]) => [path, `${text}\n`])),
  ids,
}
const solutions = (): Job => ({ name: 'solutions', files: readTree('solutions'), ids })
const spoiled = (): Job => {
  const [wrong] = wrongAnswers.filter(({ id }) => id === 'no-batch-mean')
  const files = solutionsBut(SPOILED, wrongAnswerText(readTree('solutions')[fileOf(SPOILED)], wrong))
  return { name: 'spoiled', files, ids }
}

const told = ({ exercises }: CourseVerdict): string[] => exercises.map(({ id, status }) => `${id} ${status}`)

const wordsOf = (verdict: CourseVerdict): unknown =>
  verdict.exercises.map(({ id, status, score, waitsFor, checks }) => {
    const ends = checks.map((check) => [check.name, check.status, check.failure])
    return { id, status, score, waitsFor, ends }
  })

// All that is graded over its own neighbours: one grader for it.
let own: Map<string, CourseVerdict>
beforeAll(async () => {
  const jobs = hasSolutions ? [stubs, begun, solutions(), spoiled()] : [stubs, begun]
  const results = await gradeAll(jobs, { neighbours: 'own' })
  own = new Map(results.map(({ name, verdict }) => [name, verdict]))
})

describe('the pristine stubs', () => {
  it('are all "not written yet" and worth nothing', () => {
    const verdict = own.get('stubs') as CourseVerdict
    expect(told(verdict)).toEqual(ids.map((id) => `${id} todo`))
    expect(verdict.score).toBe(0)
    expect(verdict.maxScore).toBe(course.reduce((sum, { points }) => sum + points, 0))
  })

  it('are told in the same words as when they run', () => {
    const [still, ran] = ['stubs', 'begun'].map((name) => wordsOf(own.get(name) as CourseVerdict))
    expect(still).toEqual(ran)
  })
})

describe.skipIf(!hasSolutions)('the solutions', () => {
  it('get full marks, the training on MNIST among them', { timeout: 300_000 }, async () => {
    const [{ verdict }] = await gradeAll([solutions()], { quick: false })
    const notPassed = verdict.exercises.flatMap(({ id, checks }) =>
      checks
        .filter(({ status }) => status !== 'passed')
        .map(({ name, status, failure }) => ({ id, name, status, failure })),
    )
    expect(notPassed).toEqual([])
    expect(verdict.score).toBe(verdict.maxScore)
    const trainings = verdict.exercises.flatMap(({ training }) => training ?? [])
    expect(trainings.map(({ iterations }) => iterations)).toEqual([3000, 3000])
    for (const { testAccuracy, finalTestAccuracy = NaN, requiredTestAccuracy = NaN, portrait } of trainings) {
      expect(testAccuracy.at(-1)).toBeGreaterThan(0.9)
      expect(finalTestAccuracy).toBeGreaterThanOrEqual(requiredTestAccuracy)
      // What the page shows of the network belongs to the accuracy that was graded, not to that of the last epoch.
      const right = portrait?.confusion.map((row, digit) => row[digit]) ?? []
      expect(right.reduce((sum, count) => sum + count, 0)).toBe(Math.round(10_000 * finalTestAccuracy))
      expect(testAccuracy).not.toContain(finalTestAccuracy)
    }
  })

  it('get the same grade over their own neighbours and under another seed', { timeout: 60_000 }, async () => {
    const [other] = await gradeAll([solutions()], { neighbours: 'reference', seed: 20_241_121 })
    for (const verdict of [own.get('solutions') as CourseVerdict, other.verdict])
      expect(told(verdict)).toEqual(ids.map((id) => `${id} passed`))
  })
})

describe.skipIf(!hasSolutions)('a submission in which one function is spoiled', { timeout: 60_000 }, () => {
  it('loses exactly that function’s points over correct neighbours', async () => {
    const [{ verdict }] = await gradeAll([spoiled()], { neighbours: 'reference' })
    const notPassed = verdict.exercises.filter(({ status }) => status !== 'passed')
    expect(notPassed.map(({ id, status }) => `${id} ${status}`)).toEqual([`${SPOILED} failed`])
  })

  it('shows what fails in its importers as waiting for it over its own neighbours, and counts what passes there', () => {
    const { exercises } = own.get('spoiled') as CourseVerdict
    const blocked = exercises.filter(({ status }) => status === 'blocked')
    expect(blocked.map(({ id }) => id)).toContain('ch04/two_layer_net')
    for (const { waitsFor } of blocked) expect(waitsFor).toEqual([SPOILED])
    expect(blocked.map(({ score }) => score)).not.toContain(0)
    const others = exercises.filter(({ id, status }) => id !== SPOILED && status !== 'blocked')
    expect(others.filter(({ status }) => status !== 'passed')).toEqual([])
  })
})
