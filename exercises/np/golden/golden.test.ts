import { describe, expect, test } from 'vitest'
import * as np from '../index.ts'
import type { NumpyCase, PackedArray } from './read-golden.ts'
import { numpyCases, unpack } from './read-golden.ts'

const arrayOf = ({ shape, data }: PackedArray): np.NdArray => np.fromBuffer(unpack(data), ...shape)
const inFloat32 = ({ shape, data }: PackedArray): np.NdArray => np.fromBuffer(Float32Array.from(unpack(data)), ...shape)

function expectAsNumpy({ out, error }: NumpyCase, call: () => np.NdArray | number): void {
  if (error !== undefined || out === undefined) {
    expect(call).toThrow(RangeError)
    return
  }
  const result = call()
  const { shape, data } = typeof result === 'number' ? { shape: [], data: [result] } : result
  expect({ shape, data: Array.from(data) }).toEqual({ shape: out.shape, data: Array.from(unpack(out.data)) })
}

type Call = (a: np.NdArray, b: np.NdArray, wanted: NumpyCase) => np.NdArray | number

const along =
  (name: 'sum' | 'mean' | 'max' | 'argmax'): Call =>
  (a, _, { axis, keepDims = false }) =>
    axis === undefined ? a[name]() : a[name](axis, { keepDims })

const calls: Readonly<Record<string, Call>> = {
  add: (a, b) => a.add(b),
  sub: (a, b) => a.sub(b),
  mul: (a, b) => a.mul(b),
  div: (a, b) => a.div(b),
  equal: (a, b) => np.equal(a, b),
  maximum: (a, b) => np.maximum(a, b),
  dot: (a, b) => a.dot(b),
  sum: along('sum'),
  mean: along('mean'),
  max: along('max'),
  argmax: along('argmax'),
  T: (a) => a.T,
  take: (a, _, { indices = [] }) => a.take(indices),
  reshape: (a, _, { args = [] }) => a.reshape(...args),
}

describe.each(Object.keys(calls))('%s', (operation) => {
  const cases = numpyCases(operation)

  test('has cases', () => {
    expect(cases.length).toBeGreaterThan(2)
  })

  test.each(cases.map((wanted) => [title(wanted), wanted] as const))('%s as in NumPy, bit for bit', (_, wanted) => {
    const [a, b = a] = wanted.in
    expectAsNumpy(wanted, () => calls[operation](arrayOf(a), arrayOf(b), wanted))
  })

  test('gives the same when the numbers are kept as float32', () => {
    for (const wanted of cases) {
      const [a, b = a] = wanted.in
      expectAsNumpy(wanted, () => calls[operation](inFloat32(a), inFloat32(b), wanted))
    }
  })
})

function title({ in: arrays, axis, indices, args, keepDims }: NumpyCase): string {
  const shapes = arrays.map(({ shape }) => `(${shape.join(', ')})`).join(' and ')
  return `${shapes} ${JSON.stringify({ axis, keepDims, indices, args })}`
}
