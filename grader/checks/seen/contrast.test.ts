import * as np from '#np'
import { expect, test } from 'vitest'
import { contrastOf, rightCallOf } from './contrast.ts'

const call = (x: unknown, more: Record<string, unknown> = {}) => {
  const names = ['x', ...Object.keys(more)]
  return {
    source: `({ softmax }, np, ${names.join(', ')}) => softmax(${names.join(', ')})`,
    args: [x, ...Object.values(more)],
    value: 1,
  }
}
const contrast = (wrong: ReturnType<typeof call>, ...right: ReturnType<typeof call>[]) =>
  contrastOf(wrong, right.map(rightCallOf))

const vector = np.array([1.5, 2, 3])
const matrix = np.array([
  [1.5, 2],
  [3, 4],
])

test('a wrong call is told apart by what none of the right calls had', () => {
  expect(contrast(call(matrix), call(vector), call([4, 5]))).toEqual({
    kind: 'only-with',
    feature: 'batch',
    name: 'x',
    shape: [2, 2],
    right: 2,
  })
  expect(contrast(call(vector), call(matrix), call(matrix.mul(2)))).toMatchObject({ feature: 'one-sample' })
  expect(contrast(call([[1, 2]]), call(matrix), call(matrix.mul(2)))).toMatchObject({ feature: 'batch-of-one' })
  expect(contrast(call([1, 900]), call(vector), call(vector.mul(2)))).toMatchObject({ feature: 'large' })
  const oneHot = [matrix, matrix.mul(2)].map((x) => call(x, { t: np.eye(2) }))
  expect(contrast(call(matrix, { t: [0, 1] }), ...oneHot)).toMatchObject({
    feature: 'class-numbers',
    name: 't',
  })
})

test('the same call that was right before is told as such', () => {
  expect(contrast(call(vector), call(vector.copy()))).toEqual({ kind: 'again' })
})

test('after a single right call anything may be what is new', () => {
  expect(contrast(call(matrix), call(vector))).toBeUndefined()
})

test('nothing is said where a right call was of the same kind, of another function, or where there is none', () => {
  expect(contrast(call(matrix), call(vector), call(matrix.mul(2)))).toBeUndefined()
  expect(contrast(call(matrix), { ...call(vector), source: '({ sigmoid }, np, x) => sigmoid(x)' })).toBeUndefined()
  expect(contrast(call(matrix))).toBeUndefined()
})
