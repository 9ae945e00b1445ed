import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckVerdict } from '../../model/verdict.ts'
import { course, fileOf } from '../../course/manifest.ts'
import { readBank } from '../../diagnosis/bank.ts'
import { diagnose } from '../../diagnosis/diagnose.ts'
import { readKnown, readPairs } from '../../diagnosis/known.ts'
import type { CheckMeta } from '../../model/check.ts'
import { wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import type { JobResult } from './grade-many.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'
import { paste } from './pasted.ts'

const bank = await readBank()
const wrong = bank.flatMap(({ exercise, answers }) =>
  answers.map((answer) => ({ exercise, answer, name: `${exercise}: ${answer.id}` })),
)

const expectedOf = (failure: CheckVerdict['failure']): string | undefined =>
  failure?.kind === 'mismatch' && failure.mismatch.kind === 'value' ? failure.mismatch.expected : undefined

// All of them take minutes. `npm test` grades one of a few, and holds the records of all to what they must say; with
// WRONG_ANSWERS=all, or a part of the names ("ch03/softmax"), all of those are graded.
const { WRONG_ANSWERS: asked } = process.env
const ONE_OF = 40
const graded = wrong.filter(({ name }, n) => (asked ? asked === 'all' || name.includes(asked) : n % ONE_OF === 0))

const chapters = [...new Set(course.map(({ id }) => id.split('/')[0]))]

// One suite per chapter, so that one can be selected: -t ch05.
describe.skipIf(!hasSolutions).each(chapters)('a wrong answer in the bank to %s', (chapter) => {
  const here = graded.filter(({ exercise }) => exercise.startsWith(chapter))
  let results: Map<string, JobResult['verdict']>
  beforeAll(async () => {
    const solutions = readTree('solutions')
    const jobs = here.map(({ exercise, answer, name }) => ({
      name,
      files: solutionsBut(exercise, wrongAnswerText(solutions[fileOf(exercise)], answer)),
      ids: [exercise],
    }))
    results = new Map((await gradeAll(jobs)).map(({ name, verdict }) => [name, verdict]))
  }, 600_000)

  it.each(here)('$name loses points, keeps its declarations and is diagnosed by its own name', ({ name, answer }) => {
    const [exercise] = results.get(name)?.exercises ?? []
    expect(exercise.status).toBe('failed')
    const lost = exercise.checks.filter(({ status }) => status === 'failed' || status === 'timed-out')
    expect(lost.reduce((points, { maxPoints }) => points + maxPoints, 0)).toBeGreaterThan(0)
    expect(exercise.checks[0].status).not.toBe('failed')
    expect([...new Set(exercise.checks.flatMap(({ diagnosis }) => diagnosis?.id ?? []))]).toEqual([answer.id])
  })

  it('is reported with code to paste: it has no type errors, runs with the solutions, and prints what was expected', async () => {
    const failures = [...results.values()].flatMap(({ exercises }) =>
      exercises.flatMap(({ id, checks }) => checks.map((check) => ({ exercise: id, ...check }))),
    )
    const told = failures.flatMap(({ exercise, tried, failure }) =>
      tried === undefined ? [] : [{ exercise, code: tried, expected: expectedOf(failure) }],
    )
    const { errors, printed } = await paste([...new Map(told.map((one) => [one.code, one])).values()])
    expect(errors).toBe('')
    for (const [code, lines] of printed)
      expect(
        lines.filter((line) => /Error/.test(line)),
        code,
      ).toEqual([])
    // Other calls print more than what was compared, or rounding errors; of a sample at least one does not.
    const same = told.filter(({ code, expected }) => expected !== undefined && printed.get(code)?.at(-1) === expected)
    expect(same).not.toEqual([])
  })
})

// As in a class: the wrong answers are replayed, at most a second per exercise, and cached.
describe.skipIf(!hasSolutions)('under an instructor’s own seed', () => {
  it('a wrong answer is diagnosed by its own name or not at all', { timeout: 120_000 }, async () => {
    const here = wrong.filter(({ exercise }) => exercise === 'ch03/softmax').filter((_, n) => n % 30 === 0)
    const softmax = readTree('solutions')['ch03/softmax.ts']
    const jobs = here.map(({ exercise, answer }) => ({
      name: answer.id,
      files: solutionsBut(exercise, wrongAnswerText(softmax, answer)),
      ids: [exercise],
    }))
    const results = await gradeAll([...jobs, ...jobs], { seed: 20_251 })
    const said = results.map(({ name, verdict: { exercises } }) =>
      exercises[0].checks.flatMap(({ diagnosis }) =>
        diagnosis?.id === name ? 'own' : diagnosis?.id.startsWith('pattern') ? [] : (diagnosis?.id ?? []),
      ),
    )
    expect(said.flat().filter((one) => one !== 'own')).toEqual([])
    expect(said.slice(here.length).filter((one) => one.includes('own')).length).toBeGreaterThan(here.length / 2)
  })
})

describe.each(course)('the recorded results of every wrong answer to $id', ({ id }) => {
  const known = readKnown(id)
  const names = [...new Set(known.flatMap(({ failed }) => Object.keys(failed)))]

  it.each(known.map((one) => [one.id, one] as const))('%s fail a check and have its own name only', (own, one) => {
    const checks = names.map((name): CheckMeta => {
      const info = { kind: 'behaviour', name, title: { en: name, ko: name }, points: 1 } as const
      const trace = one.failed[name]
      return trace
        ? { ...info, status: 'failed', failure: { kind: 'internal', message: '' }, trace, probes: one.probes }
        : { ...info, status: 'passed' }
    })
    expect([...diagnose(checks, known, readPairs(id)).values()].map((found) => found.id)).toEqual(
      Object.keys(one.failed).map(() => own),
    )
    expect(Object.keys(one.failed)).not.toEqual([])
  })
})

describe('the bank', () => {
  it('has at least four wrong answers for each exercise, with different names', () => {
    expect(bank.map(({ exercise }) => exercise)).toEqual(course.map(({ id }) => id))
    for (const { answers } of bank) expect(new Set(answers.map(({ id }) => id)).size).toBeGreaterThanOrEqual(4)
  })

  it.each(wrong)('describes $name in both languages', ({ answer: { says } }) => {
    expect(says.en).toMatch(/^[\p{L}\p{N}\p{P}\p{S}\p{Z}]{40,260}$/u)
    expect(says.en).not.toMatch(/\p{Script=Hangul}/u)
    expect(says.ko).toMatch(/\p{Script=Hangul}.*(?:니다\.|십시오\.|까\?|\([^()]*책 [^()]+\)\.?)$/u)
  })

  it.each(bank)('is what the fingerprints of $exercise were derived from', ({ exercise, answers }) => {
    expect(readKnown(exercise).map(({ id, says }) => ({ id, says }))).toEqual(
      answers.map(({ id, says }) => ({ id, says })),
    )
  })
})
