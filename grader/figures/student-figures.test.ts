import { expect, test } from 'vitest'
import { reported, verdictOf } from '../verdict/verdicts.fixture.ts'
import { studentFigures } from './student-figures.ts'

const data = { sigmoid: { data: [1] }, 'tangent-line': { data: [2] }, 'training-ch04': { data: [3] } }
const verdict = verdictOf((id) => reported(id, 'passed'))

test('students see every figure of their own code', async () => {
  expect(await studentFigures(data, verdict)).toEqual(data)
})

test('they see no figure of code that ran with the kit’s own neighbours', async () => {
  const exercises = verdict.exercises.map((one) => ({ ...one, overReference: one.id === 'ch04/tangent_line' }))
  expect(Object.keys(await studentFigures(data, { ...verdict, neighbours: 'reference', exercises }))).toEqual([
    'sigmoid',
    'training-ch04',
  ])
})

test('under a secret seed they see no figure of a training', async () => {
  expect(Object.keys(await studentFigures(data, { ...verdict, seed: 'sha256:0' }))).toEqual(['sigmoid', 'tangent-line'])
})
