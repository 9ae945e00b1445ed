import * as np from '#np'
import { expect, it } from 'vitest'
import { findOtherwise } from './find-otherwise.ts'

it('finds where a second result differs, and nothing where only rounding or the sign of 0 does', () => {
  const first = { loss: 1, grads: [np.array([1, 0]), [Number.NaN, 2]] }
  expect(findOtherwise(first, { loss: 1 + 1e-15, grads: [np.array([1, -0]), [Number.NaN, 2]] })).toBeUndefined()
  const other = np.array([1, 0.1])
  expect(findOtherwise(first, { ...first, grads: [other, [Number.NaN, 2]] })).toEqual({
    first: first.grads[0],
    second: other,
  })
  expect(findOtherwise([1, 2], [1, 2, 3])).toBeDefined()
  expect(findOtherwise(np.array([1, 2]), np.array([[1, 2]]))).toBeDefined()
  expect(findOtherwise({ a: 1 }, { a: 1, b: undefined })).toBeDefined()
  expect(findOtherwise(undefined, 0)).toEqual({ first: undefined, second: 0 })
})
