import { describe, expect, it } from 'vitest'
import { course, fileOf } from '../../course/manifest.ts'
import { wrongAnswers } from '../../diagnosis/ch04/cross_entropy_error.ts'
import { spoil } from '../../diagnosis/wrong-answer.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'

const SPOILED = 'ch04/cross_entropy_error'
const ids = course.map(({ id }) => id)

const spoiled = (): Record<string, string> => {
  const [wrong] = wrongAnswers.filter(({ id }) => id === 'no-batch-mean')
  return solutionsBut(SPOILED, spoil(readTree('solutions')[fileOf(SPOILED)], wrong))
}

describe.skipIf(!hasSolutions)('a submission with one wrong function', { timeout: 60_000 }, () => {
  it('loses exactly that function’s points with correct neighbours', async () => {
    const [{ verdict }] = await gradeAll([{ name: 'spoiled', files: spoiled(), ids }], { neighbours: 'reference' })
    const notPassed = verdict.exercises.filter(({ status }) => status !== 'passed')
    expect(notPassed.map(({ id, status }) => `${id} ${status}`)).toEqual([`${SPOILED} failed`])
  })

  it('shows its importers as waiting for it with its own neighbours', async () => {
    const [{ verdict }] = await gradeAll([{ name: 'spoiled', files: spoiled(), ids }], { neighbours: 'own' })
    const blocked = verdict.exercises.filter(({ status }) => status === 'blocked')
    expect(blocked.map(({ id }) => id)).toContain('ch04/two_layer_net')
    for (const { score, waitsFor } of blocked) expect({ score, waitsFor }).toEqual({ score: 0, waitsFor: [SPOILED] })
    const others = verdict.exercises.filter(({ id, status }) => id !== SPOILED && status !== 'blocked')
    expect(others.filter(({ status }) => status !== 'passed')).toEqual([])
  })
})
