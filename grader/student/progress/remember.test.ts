import { describe, expect, it } from 'vitest'
import { reported } from '../../verdict/verdicts.fixture.ts'
import { standingOf } from '../../verdict/standing.ts'
import type { CheckStatus } from '../../model/check.ts'
import { type Memory, renderMemory } from './memory.ts'
import { passedDates, remember } from './remember.ts'

const ID = 'ch04/train_neuralnet'
const monday = new Date('2026-03-02T09:00:00Z')
const friday = new Date('2026-03-06T09:00:00Z')

function learn(
  memory: Memory,
  status: CheckStatus,
  { digest = 'a', now = monday, quick = true }: { digest?: string; now?: Date; quick?: boolean } = {},
): Memory {
  const standings = [standingOf(reported(ID, status, {}, quick ? 'skipped' : status))]
  return remember(memory, { standings, digests: new Map([[ID, digest]]), quick, now })
}

describe('progress', () => {
  it('keeps the date on which an exercise first passed, whatever happens later', () => {
    const memory = learn(learn(learn(new Map(), 'passed'), 'failed', { digest: 'b' }), 'passed', { now: friday })
    expect(passedDates(memory).get(ID)).toEqual(monday)
  })

  it('has no date for an exercise that never passed', () => {
    expect(passedDates(learn(new Map(), 'failed')).size).toBe(0)
  })

  it('prefers a run with the training to one without, on the same files', () => {
    const full = learn(new Map(), 'passed', { quick: false })
    expect(learn(full, 'passed').get(ID)?.score).toBe(10)
    expect(learn(full, 'passed', { digest: 'b' }).get(ID)?.score).toBe(6)
  })

  it('does not store internal errors of the grader', () => {
    const memory = learn(new Map(), 'passed')
    expect(learn(memory, 'error', { digest: 'b' })).toEqual(memory)
  })

  it('stores nothing about the course of a training', () => {
    const portrait = { weights: [[1]], confusion: [[1]], mistakes: [] }
    const training = { iterations: 1, loss: [2.3], trainAccuracy: [0.1], testAccuracy: [0.1], portrait }
    const standings = [standingOf(reported(ID, 'passed', { training }))]
    const memory = remember(new Map(), { standings, digests: new Map([[ID, 'a']]), quick: false, now: monday })
    expect(memory.get(ID)?.status).toBe('passed')
    expect(renderMemory(memory)).not.toMatch(/portrait|loss/)
  })
})
