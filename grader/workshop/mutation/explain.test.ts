import { describe, expect, it } from 'vitest'
import { readSolutionsOrThrow } from '../../course/solutions.ts'
import { course } from '../../course/manifest.ts'
import { hasSolutions } from '../selftest/grading.ts'
import { equivalents } from './equivalent.ts'
import { type Equivalent, explain } from './explain.ts'
import { mutantsOf } from './mutants.ts'

const SOLUTION = 'export const f = (x) => x + 1 - (x + 1)\n'
const entry: Equivalent = {
  exercise: 'ch03/sigmoid',
  mutator: 'ArithmeticOperator',
  change: ['x + 1 -', 'x - 1 -'],
  why: 'for the test',
}

describe('an entry of the list', () => {
  it('explains the mutant with that change, and no other', async () => {
    const mutants = await mutantsOf('ch03/sigmoid', SOLUTION)
    const { reasonFor, stale } = explain(SOLUTION, mutants, [entry])
    expect(stale).toEqual([])
    const explained = mutants.filter((mutant) => reasonFor(mutant) === entry.why)
    expect(explained.map(({ text }) => text)).toEqual(['export const f = (x) => x - 1 - (x + 1)\n'])
  })

  it.each<[string, Partial<Equivalent>]>([
    ['whose passage is gone', { change: ['x + 2', 'x - 2'] }],
    ['whose passage stands there twice', { change: ['x + 1', 'x - 1'] }],
    ['whose change no mutator makes', { change: ['x + 1 -', 'x * 1 -'] }],
    ['of another mutator', { mutator: 'UnaryOperator' }],
  ])('%s is stale', async (_, change) => {
    const changed = { ...entry, ...change }
    const mutants = await mutantsOf('ch03/sigmoid', SOLUTION)
    const { reasonFor, stale } = explain(SOLUTION, mutants, [changed])
    expect(stale).toEqual([changed])
    expect(mutants.filter((mutant) => reasonFor(mutant) !== undefined)).toEqual([])
  })
})

describe.skipIf(!hasSolutions)('the list of equivalent mutants', () => {
  it.each(course)('has no stale entry for $id', async ({ id }) => {
    const solution = readSolutionsOrThrow().get(id) as string
    const entries = equivalents.filter(({ exercise }) => exercise === id)
    expect(explain(solution, await mutantsOf(id, solution), entries).stale).toEqual([])
  })
})
