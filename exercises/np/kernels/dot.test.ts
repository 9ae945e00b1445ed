import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dense } from './dense.ts'
import { dot } from './dot.ts'

// Three plain loops, k innermost: the order of summation that dot promises.
function plainDot(a: ArrayLike<number>, b: ArrayLike<number>, rows: number, inner: number, columns: number): number[] {
  return Array.from({ length: rows * columns }, (_, n) => {
    let sum = 0
    for (let k = 0; k < inner; k++) sum += a[Math.floor(n / columns) * inner + k] * b[k * columns + (n % columns)]
    return sum
  })
}

const sizes = fc.record({ rows: fc.nat(5), inner: fc.nat(13), columns: fc.nat(7) })
const anyNumber = fc.oneof(fc.constant(0), fc.constant(-0), fc.double({ noNaN: true }), fc.constant(Number.NaN))

const operands = sizes.chain(({ rows, inner, columns }) =>
  fc.record({
    rows: fc.constant(rows),
    inner: fc.constant(inner),
    columns: fc.constant(columns),
    a: fc.array(anyNumber, { minLength: rows * inner, maxLength: rows * inner }),
    b: fc.array(anyNumber, { minLength: inner * columns, maxLength: inner * columns }),
  }),
)

describe('dot', () => {
  test('gives the bits of three plain loops, zeros, infinities and NaN included', () => {
    fc.assert(
      fc.property(operands, ({ rows, inner, columns, a, b }) => {
        const product = dot(
          { shape: [rows, inner], data: Float64Array.from(a) },
          { shape: [inner, columns], data: Float64Array.from(b) },
        )
        expect(product.shape).toEqual([rows, columns])
        expect(Array.from(product.data)).toEqual(plainDot(a, b, rows, inner, columns))
      }),
      { numRuns: 500 },
    )
  })

  test('gives the same for float32 operands, which it leaves as they are', () => {
    fc.assert(
      fc.property(operands, ({ rows, inner, columns, a, b }) => {
        const left: Dense = { shape: [rows, inner], data: Float32Array.from(a) }
        const right: Dense = { shape: [inner, columns], data: Float32Array.from(b) }
        const wanted = plainDot(left.data, right.data, rows, inner, columns)
        expect(Array.from(dot(left, right).data)).toEqual(wanted)
        expect(left.data).toEqual(Float32Array.from(a))
      }),
    )
  })

  test('makes 0 times infinity NaN, wherever it stands', () => {
    const zeros = { shape: [1, 3], data: new Float64Array(3) }
    for (const x of [Infinity, -Infinity, Number.NaN]) {
      expect(dot(zeros, { shape: [3], data: Float64Array.of(1, 1, x) }).data[0]).toBeNaN()
      expect(
        dot({ shape: [3], data: Float64Array.of(1, 1, x) }, { shape: [3, 1], data: new Float64Array(3) }).data[0],
      ).toBeNaN()
    }
  })
})
