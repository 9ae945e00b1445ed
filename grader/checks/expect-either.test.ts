import { expect, test, vi } from 'vitest'
import { expectEither } from './expect-either.ts'

vi.mock('./check-file.ts', () => ({ idOfCheckFile: () => 'ch04/simple_net' }))
vi.mock('./grading.ts', () => ({ grading: () => ({ tolerances: { 'ch04/simple_net': 1e-3 } }) }))

test.each([1.0001, 2.0001])('an instructor’s tolerance holds for either of the two values: %d', (received) => {
  expect(() => expectEither(received, [1, () => 2], { rtol: 1e-9 })).not.toThrow()
})

test.each([1.01, 2.01])('beyond it either value is off: %d', (received) => {
  expect(() => expectEither(received, [1, () => 2], { rtol: 1e-9 })).toThrow()
})
