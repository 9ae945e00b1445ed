import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '../index.ts'

// NumPy 2.4.6: np.random.seed(42), then rand(3), randn(4), choice(60000, 5), choice(1, 2), choice(10, 8), one after the other.
test('gives the numbers that NumPy gives after the same seed', () => {
  random.seed(42)
  expect(random.rand(3).toArray()).toEqual([0.3745401188473625, 0.9507143064099162, 0.7319939418114051])
  const normal = [-1.1118801180469204, 0.31890218468938336, 0.2790412922001377, 1.0105152848065264]
  random.randn(4).data.forEach((value, n) => expect(value).toBeCloseTo(normal[n], 14))
  expect(random.choice(60000, 5)).toEqual([16023, 41090, 1685, 769, 59735])
  expect(random.choice(1, 2)).toEqual([0, 0])
})

// The number was worked out by the same formulas in Python.
test('stays the same, bit for bit, on every machine', () => {
  random.seed(1)
  const bits = new Uint32Array(random.randn(784, 50).data.buffer)
  expect(bits.reduce((hash, word) => (Math.imul(hash, 31) + word) | 0, 0)).toBe(-2108622800)
})

test('repeats itself after the same seed, whatever came before', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 32 - 1 }), fc.nat(5), (seed, before) => {
      random.randn(before)
      random.seed(seed)
      const first = [random.randn(3).toArray(), random.rand(2, 2).toArray(), random.choice(100, 4)]
      random.randn(before)
      random.seed(seed)
      expect([random.randn(3).toArray(), random.rand(2, 2).toArray(), random.choice(100, 4)]).toEqual(first)
    }),
    { numRuns: 30 },
  )
})

describe('randn', () => {
  test('has mean 0 and standard deviation 1', () => {
    random.seed(7)
    const x = random.randn(200, 500)
    expect(Math.abs(x.mean())).toBeLessThan(0.01)
    expect(Math.abs(Math.sqrt(x.mul(x).mean()) - 1)).toBeLessThan(0.01)
  })
})

describe('rand', () => {
  test('lies in [0, 1) and has the shape asked for', () => {
    random.seed(7)
    const x = random.rand(100, 100)
    expect(x.shape).toEqual([100, 100])
    expect(x.data.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(Math.abs(x.mean() - 0.5)).toBeLessThan(0.02)
  })
})

describe('choice', () => {
  test('gives whole numbers below n, each about as often', () => {
    random.seed(7)
    const counts = Array.from({ length: 7 }, () => 0)
    for (const n of random.choice(7, 70_000)) counts[n]++
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })

  test.each([
    [0, 1],
    [2.5, 1],
    [Number.NaN, 1],
    [3, -1],
    [3, 0.5],
  ])('refuses choice(%d, %d)', (n, size) => {
    expect(() => random.choice(n, size)).toThrow('random.choice: expected how many')
  })
})

test.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses seed %d', (seed) => {
  expect(() => random.seed(seed)).toThrow('random.seed: expected a whole number from 0 to 2**32 - 1')
})

test('refuses a shape that is none', () => {
  expect(() => random.randn(2, -1)).toThrow('np.random.randn: a dimension must be a whole number')
  // @ts-expect-error as np.zeros takes it in Python
  expect(() => random.rand([2, 3])).toThrow('Did you mean np.random.rand(2, 3)')
})
