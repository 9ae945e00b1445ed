import * as np from '#np'
import { describe, expect, test } from 'vitest'
import { compare } from './comparison.ts'
import { describeDifference } from './describe-difference.ts'

const v = np.array([0.31, -1.2, 2.75, 0.04, -3.6])
const m = np.array([
  [0.3, 1.7, -2.1],
  [4.4, -0.6, 0.9],
  [1.3, 2.2, -5.5],
])

interface Around {
  readonly inputs?: Readonly<Record<string, np.NdArray>>
  readonly earlier?: readonly np.NdArray[]
}

const seen = (got: np.NdArray, wanted: np.NdArray, { inputs = {}, earlier = [] }: Around = {}) => {
  const named = Object.entries(inputs).map(([name, array]) => ({ name, array }))
  return describeDifference(
    compare(got, wanted, { rtol: 1e-12 }, { inputs: named, earlier: earlier.map((result) => ({ result })) }),
  )
}
const whereOf = (...args: Parameters<typeof seen>) => seen(...args)?.where
const whatOf = (...args: Parameters<typeof seen>) => seen(...args)?.what

// The array with its numbers at some flat indices changed to what can be nothing else.
const spoiled = (a: np.NdArray, ...at: number[]) =>
  mapped(a, (value, i) => (at.includes(i) ? value * 1.37 + 0.191 : value))
const mapped = (a: np.NdArray, change: (value: number, i: number) => number) =>
  np.fromBuffer(Float64Array.from(a.data, change), ...a.shape)

describe('where it is off', () => {
  test.each([
    [v, [4], [{ kind: 'only-last', part: 'element' }]],
    [v, [0], [{ kind: 'only-first', part: 'element' }]],
    [v, [1, 2, 3, 4], [{ kind: 'all-but-first', part: 'element' }]],
    [v, [1, 3], [{ kind: 'every-second', part: 'element' }]],
    [m, [6, 7, 8], [{ kind: 'only-last', part: 'row' }]],
    [m, [7, 8], [{ kind: 'only-last', part: 'row' }]],
    [m, [3, 4, 5, 6, 7, 8], [{ kind: 'all-but-first', part: 'row' }]],
    [m, [0, 3, 6], [{ kind: 'only-first', part: 'column' }]],
    [m, [3, 4, 5], [{ kind: 'only', part: 'row', index: 1 }]],
    [m, [0, 4, 8], [{ kind: 'diagonal' }]],
    [m, [1, 2, 3, 5, 6, 7], [{ kind: 'off-diagonal' }]],
    [v, [0, 3], []],
    [v, [0, 1, 2, 3, 4], []],
  ])('%# %j', (wanted, at, where) => expect(whereOf(spoiled(wanted, ...at), wanted)).toEqual(where))

  test('is told by the sign or the size of an input, and of the expected value', () => {
    const six = np.array([...v.data, -0.8])
    const x = np.array([3, 0, -2, 0, 5, -1])
    expect(whereOf(spoiled(six, 1, 3), six, { inputs: { x } })?.[0]).toEqual({
      kind: 'input',
      name: 'x',
      trait: 'zero',
    })
    expect(whereOf(spoiled(six, 0, 4), six, { inputs: { x } })?.[0]).toMatchObject({ trait: 'positive' })
    // Of two inputs that have it nobody knows whose it is, and five signs agree by chance with one of two.
    expect(whereOf(spoiled(six, 0, 4), six, { inputs: { x, dout: x.mul(2) } })).toEqual([])
    const [five, other] = [x.take([0, 1, 2, 3, 4]), np.array([1, 1, 1, -1, -1])]
    expect(whereOf(spoiled(v, 0, 4), v, { inputs: { x: five, dout: other } })).toEqual([])
    expect(whereOf(spoiled(v, 0, 4), v, { inputs: { x: five } })?.[0]).toMatchObject({ name: 'x', trait: 'positive' })
    const large = np.array([3, 700, -2, -800, 5])
    expect(whereOf(spoiled(v, 1, 3), v, { inputs: { x: large } })?.[0]).toMatchObject({ kind: 'input-size', from: 700 })
    expect(whereOf(spoiled(six, 1, 4, 5), six)?.[0]).toEqual({ kind: 'expected', trait: 'negative' })
    expect(whereOf(spoiled(v, 2), v)).toContainEqual({ kind: 'only', part: 'element', index: 2 })
  })

  test('the largest of each row', () => {
    expect(whereOf(spoiled(m, 1, 3, 7), m)).toEqual([{ kind: 'extreme', which: 'largest' }])
  })
})

describe('what came instead', () => {
  test.each([
    ['rounded', v.map((x) => Number(x.toFixed(1))), { digits: 1, how: 'decimals' }],
    ['whole', v.map(Math.floor), { how: 'floor' }],
    ['single-precision', v.map(Math.fround), {}],
    ['close', v.map((x) => x + 1e-7 * Math.sin(x)), {}],
    ['plus', v.add(0.25), { constant: 0.25 }],
    ['times', v.mul(0.37), { factor: expect.closeTo(0.37) }],
    ['function', v.mul(v), { name: 'square' }],
    ['function', np.abs(v), { name: 'abs' }],
    ['function', np.sub(1, v), { name: 'one-minus' }],
    ['function', np.exp(v), { name: 'exp' }],
    ['function', np.div(1, v), { name: 'reciprocal' }],
    ['constant', v.mul(0), { value: 0 }],
    ['constant', v.mul(0).add(7), { value: 7 }],
    ['constant', v.map(() => Infinity), { value: Infinity }],
    ['reversed', np.array([...v.data].toReversed()), { part: 'element' }],
    ['deviation', mapped(v, (x, i) => x + 0.1 + i / 7), {}],
  ])('%s %#', (kind, got, more) => expect(whatOf(got, v)).toMatchObject({ kind, ...more }))

  test('of a matrix: its transpose, rows in another order, one row for all, rows with a factor of their own', () => {
    expect(whatOf(m.T, m)).toMatchObject({ kind: 'transposed' })
    expect(whatOf(m.take([2, 1, 0]), m)).toEqual({ kind: 'reversed', part: 'row' })
    expect(whatOf(m.take([1, 2, 0]), m)).toEqual({ kind: 'shifted', part: 'row' })
    expect(whatOf(m.take([0, 0, 0]), m)).toEqual({ kind: 'first-for-all', part: 'row' })
    expect(whatOf(m.mul(np.array([[2.1], [0.3], [1.6]])), m)).toEqual({ kind: 'per-part-factor', part: 'row' })
    expect(whatOf(m.add(np.array([2.1, 0.3, 1.6])), m)).toEqual({ kind: 'per-part-constant', part: 'column' })
  })

  test('an input, a function of one, and the result of a call before', () => {
    const x = np.array([0.4, -0.2, 0.9, -1.4, 2.2])
    expect(whatOf(x, v, { inputs: { x } })).toEqual({ kind: 'input', name: 'x' })
    const oneAndExp = np.exp(x.neg()).add(1)
    expect(whatOf(oneAndExp, v, { inputs: { x } })).toMatchObject({ name: 'one-plus-exp-negated', input: 'x' })
    expect(whatOf(x, v, { earlier: [m, x] })).toEqual({ kind: 'call-before', calls: 2 })
    expect(whatOf(np.maximum(x, 0), v, { inputs: { x } })).toMatchObject({ name: 'positive-part', input: 'x' })
  })

  test('a product or quotient of the inputs, where no right one has that form', () => {
    const inputs = { x: np.array(1.62), y: np.array(1.86), dout: np.array(-1.56) }
    const wanted = np.array([3.0132, 2.9016, 2.5272])
    expect(whatOf(np.array([1.62 * 1.62, 2.9016, 2.5272]), wanted, { inputs })).toEqual({
      kind: 'product',
      factors: [{ name: 'x', power: 2 }],
    })
    const quotient = whatOf(np.array([3.0132, -1.56 / 1.86, 2.5272]), wanted, { inputs })
    expect(quotient).toMatchObject({
      factors: [
        { name: 'y', power: -1 },
        { name: 'dout', power: 1 },
      ],
    })
    expect(whatOf(np.array([2.6, 2.9016, 2.5272]), wanted, { inputs })?.kind).toBe('deviation')
  })

  test('what came for another argument', () => {
    const x = np.array([0.4, -0.2, 0.9, -1.4, 2.2])
    const earlier = [{ result: m }, { result: x, differsIn: 'stepNum' }]
    const c = compare(x, v, {}, { inputs: [], earlier })
    expect(describeDifference(c)?.what).toEqual({ kind: 'whatever', name: 'stepNum' })
  })

  test('a factor that is a size of an input, or that of another logarithm', () => {
    const inputs = { y: np.zeros(6, 3) }
    expect(whatOf(np.array(6 * Math.LN2), np.array(Math.LN2), { inputs })).toMatchObject({
      kind: 'times',
      counts: [{ of: 'rows', name: 'y', count: 6 }],
    })
    // Nobody knows which of them it comes from.
    const square = { W: np.zeros(2, 3), x: np.zeros(3, 2) }
    expect(whatOf(np.array(Math.LN2 / 3), np.array(Math.LN2), { inputs: square })).toMatchObject({
      counts: [
        { of: 'columns', name: 'W' },
        { of: 'rows', name: 'x' },
      ],
    })
    expect(whatOf(np.array(Math.LN10 * Math.LOG2E), np.array(Math.LN10))).toMatchObject({ kind: 'times', of: 'log2' })
  })

  test('is judged by the numbers that are off alone', () => {
    const got = mapped(v, (x, i) => (i > 2 ? -x : x))
    expect(whatOf(got, v)).toMatchObject({ kind: 'function', name: 'negated' })
  })
})

describe('is silent', () => {
  test('where nothing is off', () => expect(seen(v.copy(), v)).toBeUndefined())

  test('about a factor that rounds to 1, which is only near', () => {
    expect(whatOf(v.mul(1.000_01), v)).toMatchObject({ kind: 'close', relative: expect.closeTo(1e-5, 9) })
  })

  test('about any ratio of one number: only how far off it is', () => {
    expect(whatOf(np.array(0.123), np.array(0.456))).toMatchObject({ kind: 'deviation', side: 'smaller' })
  })

  test('about what two round numbers have in common: accuracies, settings', () => {
    expect(whatOf(np.array(1), np.array(0.5), { inputs: { x: np.zeros(2, 3) } })?.kind).toBe('deviation')
    expect(whatOf(np.array(9999), np.array(10_000))?.kind).toBe('close')
    expect(whatOf(np.array(8e-9), np.array(0.2))?.kind).toBe('deviation')
  })

  test('about one row that is a multiple of the right one', () => {
    const got = mapped(m, (value, i) => (i < 3 ? value * 0.93 : value))
    expect(whatOf(got, m)?.kind).toBe('deviation')
    expect(
      whatOf(
        mapped(m, (value, i) => (i < 3 ? value / 3 : value)),
        m,
      ),
    ).toMatchObject({ kind: 'times' })
  })

  test('about a single number that came for another argument', () => {
    const earlier = [{ result: np.array(Math.LN2), differsIn: 'y' }]
    expect(
      describeDifference(compare(np.array(Math.LN2), np.array(Math.LN10), {}, { inputs: [], earlier }))?.what?.kind,
    ).toBe('deviation')
  })

  test('about digits that one number may have by chance', () => {
    expect(whatOf(np.array(0.7), np.array(Math.LN2))?.kind).toBe('deviation')
    expect(whatOf(np.array(1.8415), np.array(Math.LN2 + 1.148_353))).toMatchObject({ kind: 'rounded', digits: 4 })
  })

  test('about formulas that one number contradicts', () => {
    const got = np.exp(v)
    got.data[2] += 0.01
    expect(whatOf(got, v)?.kind).toBe('deviation')
  })

  test('about a sign or size that a right number shares', () => {
    const x = np.array([3, 0, -2, 0, 5])
    expect(whereOf(spoiled(v, 1), v, { inputs: { x } })).not.toContainEqual(expect.objectContaining({ kind: 'input' }))
  })
})
