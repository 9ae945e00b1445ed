import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reducedShape, sameShape, shapeText, sizeOf, stridesOf } from './shape.ts'

const shapes = fc.array(fc.nat(5), { maxLength: 4 })

test('shapes are written as in NumPy', () => {
  expect([[], [3], [2, 3]].map(shapeText)).toEqual(['()', '(3,)', '(2, 3)'])
})

test('the size is the product of the dimensions', () => {
  expect([[], [3], [2, 3], [2, 0]].map(sizeOf)).toEqual([1, 3, 6, 0])
})

test('the first stride steps over all the other dimensions', () => {
  expect(stridesOf([2, 3, 4])).toEqual([12, 4, 1])
  fc.assert(fc.property(fc.nat(5), shapes, (n, rest) => stridesOf([n, ...rest])[0] === sizeOf(rest)))
})

test('a reduction takes one axis away, or keeps it as 1', () => {
  expect(reducedShape([2, 3, 4], 1, false)).toEqual([2, 4])
  expect(reducedShape([2, 3, 4], 1, true)).toEqual([2, 1, 4])
})

test('shapes are the same only dimension by dimension', () => {
  expect(sameShape([2, 3], [2, 3])).toBe(true)
  expect([sameShape([2, 3], [3, 2]), sameShape([2], [2, 1]), sameShape([2, 1], [2])]).toEqual([false, false, false])
})
