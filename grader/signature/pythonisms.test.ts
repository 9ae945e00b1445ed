import { expect, it } from 'vitest'
import { openInspector } from './kit-fixture.ts'

const inspect = openInspector()
const HEAD = "import * as np from '#np'\nimport type { NdArray } from '#np'\n"
const told = (body: string) =>
  inspect(
    'ch04/mean_squared_error',
    `${HEAD}export function meanSquaredError(y: NdArray, t: NdArray): number {\n${body}\n}`,
  )

it.each([
  ['return np.sum((y - t) ** 2)', 'operator', 'return np.sum(np.square(y.sub(t)))'],
  ['return np.exp(-y).sum()', 'operator', 'return np.exp(y.neg()).sum()'],
  ['return np.sum(1 - np.exp(y).sub(t))', 'operator', 'return np.sum(np.sub(1, np.exp(y).sub(t)))'],
  ['y -= t\nreturn 0', 'operator', 'y.subInPlace(t)'],
  [
    'const mask: NdArray = y <= 0\nreturn 0',
    'operator',
    'const mask: NdArray = y.map((value) => (value <= 0 ? 1 : 0))',
  ],
  ['return y[0]', 'index', 'return y.get(0)'],
  ['return y[0][1]', 'index', 'return y.get(0, 1)'],
  ['return y[t].sum()', 'take', 'return y.take(t).sum()'],
  ['y[0] = 1\nreturn 0', 'index', 'y.set(0, 1)'],
  ['return np.sum(y, axis=0)', 'named-argument', 'return np.sum(y, 0)'],
  ['return np.sum(y, 0, keepdims=true).sum()', 'named-argument', 'return np.sum(y, 0, { keepDims: true }).sum()'],
  ['return Math.log(y)', 'math', 'return np.log(y)'],
  ['return y.exp().sum()', 'member', 'np.exp(y)'],
  ['for (let i = 0; i < y.length; i++) {}\nreturn 0', 'member', 'y.size, y.shape[0]'],
  ['return np.zeros(y.shape).sum()', 'shape', 'np.zeros(...y.shape)'],
  ['return y.sub(t)', 'number', 'y.sub(t).item()'],
  ['y[t] = 0\nreturn 0', 'mask', 'y = y.mul(np.sub(1, t))'],
  ['const z = y.copy()\nz[t] = 0\nreturn 0', 'mask', 'z.mulInPlace(np.sub(1, t))'],
  ['return np.zeros((2, 3)).sum()', 'shape', 'np.zeros(2, 3)'],
  ['return y.reshape([1, -1]).sum()', 'shape', 'y.reshape(1, -1)'],
  ['const m = -y\nconsole.log(m)\nreturn 0', 'operator', 'const m = y.neg()'],
  ['return y, t', 'tuple', 'return [y, t]'],
  ['return y.sum() / len(y)', 'name', 'return y.sum() / y.shape[0]'],
])('names the pythonism in %j', (body, habit, meant) => {
  expect(told(body)).toEqual([expect.objectContaining({ kind: 'habit', habit, meant })])
})

it.each(['return y.sum().foo', 'const n: string = 1 - 1\nreturn 0', 'return foo(y)'])(
  'leaves errors without a pythonism to TypeScript: %j',
  (body) => {
    expect(told(body).map(({ kind }) => kind)).toEqual(['type'])
  },
)

it('finds nothing if TypeScript finds no error', () => {
  expect(told('return -y.get(0) ** 2 / y.data[0]')).toEqual([expect.objectContaining({ kind: 'syntax' })])
  expect(told('return (-y.get(0)) ** 2 / y.data[0]')).toEqual([])
})
