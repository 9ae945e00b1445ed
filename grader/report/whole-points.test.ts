import { expect, test } from 'vitest'
import { wholeUnit } from './whole-points.ts'

test.each([
  [[3, 5, 100], 1],
  [[1.5, 3], 2],
  [[0.25, 1.75], 4],
  [[0.1 + 0.2, 1.7], 10],
  [[1 / 3, 2 / 3], 100],
  [[], 1],
])('points of %j are integers in units of 1/%d', (points, unit) => expect(wholeUnit(points)).toBe(unit))
