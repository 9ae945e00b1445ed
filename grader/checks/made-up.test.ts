import { runInNewContext } from 'node:vm'
import * as np from '#np'
import { expect, test } from 'vitest'
import { madeUp } from './made-up.ts'

const made = (code: string): unknown => runInNewContext(code, { np })

test.each([
  ['pixels', np.arange(6).reshape(2, 3).div(10), 'np.random.rand(2, 3)', '(2, 3)'],
  ['x', np.arange(6).reshape(2, 3), 'np.random.randn(2, 3)', '(2, 3)'],
  ['t', np.eye(3).take([2, 0, 1, 1]), 'np.eye(3).take(np.random.choice(3, 4))', '(4, 3)'],
  ['labels', np.array([3, 0, 9]), 'np.array(np.random.choice(10, 3))', '(3,)'],
  ['rows', [[1, 2]], 'Array.from({ length: 1 }, () => Array.from({ length: 2 }, () => Math.random()))', '(1, 2)'],
  [
    'params',
    { W1: np.arange(20).reshape(4, 5).sub(0.5), b1: np.zeros(3) },
    '{\n  W1: np.random.randn(4, 5),\n  b1: np.array([0, 0, 0]),\n}',
    undefined,
  ],
])('%s is made up in its form', (name, value, code, shape) => {
  const text = madeUp(name, value)
  expect(text.replace(/ ?\/\/ .*\n?/, '')).toBe(`const ${name} = ${code}`)
  expect(/\/\/ (.*)/.exec(text)?.[1]).toBe(shape)
  const form = (one: unknown): unknown => (np.isNdArray(one) ? one.shape : one)
  expect(form(made(code.startsWith('{') ? `(${code})` : code))).toEqual(
    np.isNdArray(value) ? value.shape : expect.anything(),
  )
})
