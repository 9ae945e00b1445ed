import { expect, test } from 'vitest'
import { mersenneTwister } from './mersenne-twister.ts'

test('gives the numbers of the reference program for its usual seed', () => {
  const next = mersenneTwister(5489)
  const numbers = Array.from({ length: 10_000 }, next)
  expect(numbers.slice(0, 3)).toEqual([3499211612, 581869302, 3890346734])
  expect(numbers[9999]).toBe(4123659995) // The C++ standard demands this one of std::mt19937.
})
