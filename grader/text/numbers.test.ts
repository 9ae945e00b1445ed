import { expect, it } from 'vitest'
import { differenceText } from './numbers.ts'

it.each([
  [1, '1'],
  [0.5, '0.5'],
  [0.1 + 0.2, '0.3'],
  [1.0217, '1.02'],
  [0.99996, '1.00'],
  [0.51082562, '0.511'],
  [12.3456, '12.3'],
  [2.00004, '2.00'],
  [345.678, '345.7'],
  [1.2345e-8, '1.23e-8'],
  [23_456_789.5, '2.35e+7'],
])('a difference of %d is written %s', (value, text) => {
  expect(differenceText(value)).toBe(text)
})
