import { beforeAll, describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { gradeAll, hasSolutions, solutionsBut } from '../selftest/grading.ts'
import { type BankAnswer, nameOf, readRound, rounds } from './banks.ts'
import { type Result, resultOf, readJudgments } from './judgments.ts'
import { toldOf } from './told.ts'

// One of many: all of them take minutes, and npm run strangers tries them. At their first try 1.5% of a third of the second round, which
// nobody had seen, were unnoticed and 2.7% misleading; of the other two thirds 1.2% and 1.7%; of the third round none.
const ONE_OF = 80

describe.skipIf(!hasSolutions)('answers by people who have read only the stubs', () => {
  const sample = rounds().flatMap((round) =>
    readRound(kitRoot + round).flatMap((answer, n) =>
      n % ONE_OF === 0 ? [{ round, answer, name: nameOf(answer) }] : [],
    ),
  )
  let outcomes: Map<string, Result>
  beforeAll(async () => {
    const jobs = sample.map(({ answer: { exercise, text }, name }) => ({
      name,
      files: solutionsBut(exercise, text),
      ids: [exercise],
    }))
    const results = new Map((await gradeAll(jobs)).map(({ name, verdict }) => [name, verdict.exercises[0]]))
    outcomes = new Map(
      sample.map(({ round, answer, name }) => [
        name,
        resultOf(answer, toldOf(results.get(name)!), readJudgments(kitRoot + round)),
      ]),
    )
  }, 300_000)

  const named = (kind: BankAnswer['kind']): string[] =>
    sample.filter(({ answer }) => answer.kind === kind).map(({ name }) => name)

  it.each(named('right'))('%s has full points', (name) => expect(outcomes.get(name)).toBe('full points'))

  it.each([
    ['unnoticed', 0.02],
    ['misleading', 0.03],
  ] as const)('few wrong ones are %s', (result, share) => {
    const found = named('wrong').filter((name) => outcomes.get(name) === result)
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(Math.ceil(share * named('wrong').length))
  })

  it('the grader fails on none', () => expect([...outcomes.values()]).not.toContain('error'))
})
