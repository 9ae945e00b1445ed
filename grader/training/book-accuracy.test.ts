import { expect, test } from 'vitest'
import { trainerOf as trainerOf4 } from '../checks/ch04/trainer.ts'
import { trainerOf as trainerOf5 } from '../checks/ch05/trainer.ts'
import { bookAccuracy } from './book-accuracy.ts'
import { BOOK } from './plan.ts'
import type { Plan } from '../model/plan.ts'

const plan: Plan = { ...BOOK, chapter: 'ch04', driver: 'student', seed: 0, lookEvery: 1 }

test.each([
  ['ch04', trainerOf4(undefined as never)],
  ['ch05', trainerOf5(undefined as never)],
] as const)('the book reaches in %s what the gate says too', (chapter, { firstPart, whole, short }) => {
  for (const { iterations, book } of [firstPart, whole, short]) {
    const [mean, deviation] = book.split(' ± ').map((share) => (100 * Number(share)).toFixed(2))
    expect(bookAccuracy({ ...plan, chapter, iterations })).toBe(`${mean} ± ${deviation}%`)
  }
})

test('with other settings nobody has measured', () => {
  expect(bookAccuracy({ ...plan, iterations: 60 })).toBeUndefined()
  expect(bookAccuracy({ ...plan, learningRate: 0.2 })).toBeUndefined()
})
