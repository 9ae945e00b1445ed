import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Operation, runs } from '../runs.ts'
import { simdElementwise, simdElementwiseInto, simdExp } from './elementwise.ts'

const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, Infinity, -Infinity, Number.NaN))
const someNumbers = fc.array(anyNumber, { minLength: 1, maxLength: 40 })

// Some are worked out in one go, more in pieces.
const lengths = fc.oneof(fc.integer({ min: 256, max: 20_000 }), fc.integer({ min: 65_530, max: 80_000 }))

// Numbers enough, made by repeating some.
const filled = (some: readonly number[], length: number): Float64Array =>
  Float64Array.from({ length }, (_, n) => some[n % some.length])

describe.each(Object.keys(runs) as Operation[])('%s', (operation) => {
  test('of numbers side by side has the bits of a plain loop', () => {
    fc.assert(
      fc.property(someNumbers, someNumbers, lengths, (a, b, length) => {
        const x = filled(a, length)
        const y = filled(b, length)
        const wanted = plain(operation, x, 1, y, 1)
        expect(simdElementwise(operation, { numbers: x }, { numbers: y }, length)).toStrictEqual(wanted)
        expect(simdElementwiseInto(x, operation, x, y)).toBe(true)
        expect(x).toStrictEqual(wanted)
      }),
      { numRuns: 5 },
    )
  })

  test.each([1, 2, 50, 257, 8192])('with an operand of %d that repeats itself, on either side', (period) => {
    const few = filled([3, -0, 0.1, -7, Infinity], period)
    const many = filled([0.7, -2, 0, 1e300, Number.NaN, 5, 11], period * Math.max(3, Math.ceil(2000 / period)))
    const written = filled(Array.from(few), many.length)
    const [x, y, { length }] = [{ numbers: many }, { numbers: few }, many]
    expect(simdElementwise(operation, x, y, length)).toStrictEqual(plain(operation, many, 1, written, 1))
    expect(simdElementwise(operation, y, x, length)).toStrictEqual(plain(operation, written, 1, many, 1))
  })

  test.each([2, 3, 50])('with a column of which each number stands %d times, on either side', (times) => {
    const column = filled([3, -0, 0.1, -7, Infinity], 131)
    const many = filled([0.7, -2, 0, 1e300, Number.NaN, 5, 11], 131 * times)
    const written = many.map((_, n) => column[Math.floor(n / times)])
    const [x, y, { length }] = [{ numbers: many }, { numbers: column, times }, many]
    expect(simdElementwise(operation, x, y, length)).toStrictEqual(plain(operation, many, 1, written, 1))
    expect(simdElementwise(operation, y, x, length)).toStrictEqual(plain(operation, written, 1, many, 1))
  })
})

test('leaves to plain loops what is small, and what repeats itself in longer steps than it copies at a time', () => {
  const added = (x: number, y: number): boolean =>
    simdElementwiseInto(new Float64Array(x), 'add', new Float64Array(x), new Float64Array(y))
  expect(added(256, 256)).toBe(true)
  expect(added(255, 255)).toBe(false)
  expect(added(16_386, 8193)).toBe(false)
})

describe('exp', () => {
  // The borders of fdlibm's cases, and what is beyond a double.
  const borders = [
    0,
    2 ** -28,
    0.5 * Math.LN2,
    1,
    1.5 * Math.LN2,
    708,
    709.78,
    709.79,
    745.13,
    745.14,
    1e-300,
    Infinity,
  ]
  const around = borders.flatMap((x) => [
    x,
    x * (1 - 2 ** -30),
    x * (1 + 2 ** -30),
    x * (1 - 2 ** -52),
    x * (1 + 2 ** -52),
  ])

  test('has the bits of Math.exp at the borders of its cases', () => {
    const x = filled([...around, ...around.map((v) => -v), Number.NaN], 2000)
    const wanted = x.map((v) => Math.exp(v))
    expect(simdExp(x)).toStrictEqual(wanted)
  })

  test.each([1e-9, 0.4, 2, 40, 750])('has the bits of Math.exp for numbers up to %d', (scale) => {
    const x = Float64Array.from({ length: 20_001 }, (_, n) => (((n * 0.618_033_988_749_894_9) % 2) - 1) * scale)
    const wanted = x.map((v) => Math.exp(v))
    expect(simdExp(x)).toStrictEqual(wanted)
  })
})

function plain(operation: Operation, x: Float64Array, di: number, y: Float64Array, dj: number): Float64Array {
  const out = new Float64Array(Math.max(x.length, y.length))
  runs[operation](x, 0, di, y, 0, dj, out, 0, out.length)
  return out
}
