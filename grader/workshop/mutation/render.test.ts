import { describe, expect, it } from 'vitest'
import type { MutantResult } from './mutant-result.ts'
import type { JudgedMutant, MutantOutcome } from './mutate.ts'
import { mutantsOf } from './mutants.ts'
import { problemsOf } from './problems.ts'
import { renderOutcomes, renderProblems } from './render.ts'

const [, mutant] = await mutantsOf('ch04/mini_batch', 'export const f = (x) => x + 1\n')
const judged = (fate: MutantResult, why?: string): JudgedMutant => ({ mutant, fate, why })
const outcome = (...all: JudgedMutant[]): MutantOutcome => ({ exercise: 'ch04/mini_batch', judged: all, stale: [] })
const survived: MutantResult = { kind: 'survived' }
const killed: MutantResult = { kind: 'killed', by: ['some check'] }

describe('the outcomes', () => {
  it('are a table that counts each mutant once', () => {
    const all = outcome(
      judged(killed),
      judged(killed),
      judged({ kind: 'timed-out', by: ['some check'] }),
      judged({ kind: 'by-signature', by: [] }),
      judged(survived, 'why'),
      judged(survived),
    )
    expect(`\n${renderOutcomes([all])}`).toMatchInlineSnapshot(`
      "
      | exercise        | mutants | killed | by time | by signature | equivalent | survivors |
      | --------------- | ------: | -----: | ------: | -----------: | ---------: | --------: |
      | ch04/mini_batch |       6 |      2 |       1 |            1 |          1 |         1 |"
    `)
    expect(renderOutcomes([all, all]).split('\n').at(-1)).toMatch(/^\| all +\| +12 \| +4 \|/)
  })
})

describe('a problem', () => {
  it('is a mutant with full marks and no explanation', () => {
    expect(problemsOf(outcome(judged(killed), judged(survived, 'why')))).toEqual([])
    const problems = outcome(judged(survived))
    expect(problemsOf(problems)).toMatchObject([{ kind: 'survivor' }])
    expect(`\n${renderProblems([problems])}`).toMatchInlineSnapshot(`
      "
      solutions/ch04/mini_batch.ts:1:25 ArithmeticOperator: gets full marks
        - x + 1
        + x - 1"
    `)
  })

  it('is an explanation that the checks contradict', () => {
    const problems = outcome(judged(killed, 'It is the same.'))
    expect(problemsOf(problems)).toMatchObject([{ kind: 'contradiction' }])
    expect(renderProblems([problems])).toContain('loses points, but equivalent.ts says: It is the same.')
  })

  it('is an explanation that matches no mutant', () => {
    const entry = { exercise: 'ch04/mini_batch', mutator: 'M', change: ['a', 'b'], why: '' } as const
    const problems: MutantOutcome = { ...outcome(), stale: [entry] }
    expect(problemsOf(problems)).toMatchObject([{ kind: 'stale' }])
    expect(renderProblems([problems])).toMatch(
      /^equivalent\.ts: no mutant of ch04\/mini_batch\.ts matches .*\n {2}- a\n/,
    )
  })

  it('is a check that broke', () => {
    expect(problemsOf(outcome(judged({ kind: 'error', message: 'oops' })))).toMatchObject([{ kind: 'error' }])
  })
})
