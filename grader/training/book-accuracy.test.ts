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
] as const)('the book’s accuracy in %s is the one that the gate states', (chapter, { firstPart, whole, short }) => {
  for (const { iterations, book } of [firstPart, whole, short]) {
    const [mean, deviation] = book.split(' ± ').map((share) => (100 * Number(share)).toFixed(2))
    expect(bookAccuracy({ ...plan, chapter, iterations })).toBe(`${mean} ± ${deviation}%`)
  }
})

test('other settings have no measured accuracy', () => {
  expect(bookAccuracy({ ...plan, iterations: 60 })).toBeUndefined()
  expect(bookAccuracy({ ...plan, learningRate: 0.2 })).toBeUndefined()
})
