import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import type { PrintingCase } from '../golden/read-golden.ts'
import { printingCases, unpack } from '../golden/read-golden.ts'
import * as np from '../index.ts'
import { sizeOf } from '../shape.ts'

function arrayOf({ shape, data, scale = 1 }: PrintingCase): np.NdArray {
  if (data !== undefined) return np.fromBuffer(unpack(data), ...shape)
  const made = Float64Array.from({ length: sizeOf(shape) }, (_, i) => (((i * 7919) % 1013) - 500) * scale)
  return np.fromBuffer(made, ...shape)
}

test.each(printingCases().map((wanted) => [wanted.str.slice(0, 50), wanted] as const))(
  'prints %s as NumPy does',
  (_, wanted) => {
    const a = arrayOf(wanted)
    expect(String(a)).toBe(wanted.str)
    expect(inspect(a)).toBe(wanted.repr)
  },
)

test('shows arrays inside other objects', () => {
  expect(inspect({ W: np.array([[1, 2.5]]) })).toBe('{ W: array([[1. , 2.5]]) }')
})
