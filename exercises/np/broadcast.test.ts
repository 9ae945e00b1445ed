import fc from 'fast-check'
import { expect, test } from 'vitest'
import { broadcastShapes, broadcastStrides, checkBroadcastTo } from './broadcast.ts'

test.each([
  [[100, 50], [50], [100, 50]],
  [
    [100, 1],
    [1, 50],
    [100, 50],
  ],
  [[], [2, 3], [2, 3]],
  [[0, 3], [1], [0, 3]],
  [
    [2, 1, 4],
    [3, 1],
    [2, 3, 4],
  ],
])('%j and %j make %j, whichever comes first', (left, right, common) => {
  expect(broadcastShapes(left, right, 'add')).toEqual(common)
  expect(broadcastShapes(right, left, 'add')).toEqual(common)
})

test('what repeats has stride 0', () => {
  expect(broadcastStrides([3, 1], [2, 3, 4])).toEqual([0, 1, 0])
})

test('an operand that has been cut from the common shape always fits it', () => {
  const cut = fc.array(fc.tuple(fc.nat(4), fc.boolean()), { maxLength: 4 })
  fc.assert(
    fc.property(cut, fc.nat(4), (dims, dropped) => {
      const common = dims.map(([n]) => n)
      const operand = dims.map(([n, keep]) => (keep ? n : 1)).slice(dropped)
      expect(broadcastShapes(common, operand, 'add')).toEqual(common)
      expect(() => checkBroadcastTo(operand, common, 'add')).not.toThrow()
    }),
  )
})

test('a mismatch is told with both shapes, and with the mend where one is likely', () => {
  expect(() => broadcastShapes([2, 3], [2, 4], 'mul')).toThrow(
    new RangeError('mul: shapes (2, 3) and (2, 4) do not fit: 3 against 4, counted from the right.'),
  )
  expect(() => broadcastShapes([2], [2, 3], 'add')).toThrow('must be a column (2, 1): reshape(-1, 1), or')
  expect(() => broadcastShapes([2], [2, 3], 'mul')).toThrow(/dot: x\.dot\(W\)\. To go along the rows/)
  expect(() => broadcastShapes([4, 2], [2, 3], 'mul')).toThrow(/x\.dot\(W\)\.$/)
  expect(() => broadcastShapes([4, 2], [3, 2], 'mul')).toThrow(/from the right\.$/)
})
