import { describe, expect, test } from 'vitest'
import * as np from '../index.ts'
import { type LazyDot, type LazyMatrix, lazyCombine, lazyDot, lazyExp, lazyFold } from './lazy.ts'
import { plainDot } from './plain-dot.ts'
import { workOut } from './simd/lazy.ts'

const pixels = (rows = 1000): np.NdArray =>
  np.fromPixels(
    Uint8Array.from({ length: rows * 6 }, (_, n) => (n * 7) % 256),
    rows,
    6,
  )
const W = np.random.randn(6, 4)

describe('what has been worked out later is what it was when it was written down', () => {
  // An array that stays what it was, whatever happens to those that it was made of.
  const product = (): np.NdArray => pixels().dot(W)
  const wanted = product().copy()

  test('though the operands change', () => {
    const [weights, bias] = [W.copy(), np.array([1, 2, 3, 4])]
    const y = pixels().dot(weights).add(bias)
    weights.mulInPlace(0)
    bias.data.fill(9)
    expect(y).toEqual(wanted.add(np.array([1, 2, 3, 4])))
  })

  test('though the product changes, or a row of it', () => {
    const x = product()
    const y = x.neg()
    x.row(3).addInPlace(1)
    const z = x.neg()
    x.data.fill(0)
    expect(y).toEqual(wanted.neg())
    const changed = wanted.copy()
    changed.row(3).addInPlace(1)
    expect(z).toEqual(changed.neg())
  })

  test('though the product has been kept and was changed after that', () => {
    const x = product()
    const [a, b, c] = [x.neg(), x.add(1), x.sub(1)]
    expect([a, b]).toEqual([wanted.neg(), wanted.add(1)])
    x.data.fill(0)
    expect(c).toEqual(wanted.sub(1))
  })
})

describe('what waits', () => {
  const dot = lazyDot([1000, 6], new Uint8Array(6000), { shape: [6, 4], data: new Float64Array(24) }) as LazyMatrix
  const dense = (...shape: number[]) => ({ shape, data: new Float64Array(shape.reduce((size, n) => size * n, 1)) })

  test('are products of tall matrices of pixels, and what is done to their rows', () => {
    expect(dot).toMatchObject({ rows: 1000, columns: 4, kind: 'dot' })
    expect(lazyDot([1000, 4], dot, dense(4, 9))).toMatchObject({ rows: 1000, columns: 9 })
    expect(lazyCombine('add', dot, dense(4))).toMatchObject({ rows: 1000, columns: 4 })
    expect(lazyCombine('add', dense(1, 4), dot)).toMatchObject({ rows: 1000, columns: 4 })
    expect(lazyCombine('sub', dot, lazyFold('max', dot) as LazyMatrix)).toMatchObject({ rows: 1000, columns: 4 })
    expect(lazyExp(dot)).toMatchObject({ rows: 1000, columns: 4 })
  })

  test('is nothing else', () => {
    const few = new Uint8Array(999 * 6)
    expect(lazyDot([999, 6], few, dense(6, 4))).toBeUndefined()
    expect(lazyDot([1000, 6], new Float64Array(6000), dense(6, 4))).toBeUndefined()
    expect(lazyDot([1000, 6], new Uint8Array(6000), dense(5, 4))).toBeUndefined()
    expect(lazyCombine('add', dot, dense(1000, 4))).toBeUndefined()
    expect(lazyCombine('add', dot, dense(1, 1, 4))).toBeUndefined()
    expect(lazyFold('mean', dot)).toBeUndefined()
  })

  test('is not more than can be worked out with little memory', () => {
    let sum: LazyMatrix | undefined = dot
    let operations = 0
    for (; sum && operations < 10_000; operations++) sum = lazyCombine('add', sum, dense(1))
    expect(operations).toBeGreaterThan(50)
    expect(operations).toBeLessThan(300)
  })
})

test('a product that is needed a second time is kept, for those that need it alone', () => {
  const bytes = Uint8Array.from({ length: 6000 }, (_, n) => (n * 7) % 256)
  const right = { shape: [6, 4], data: W.data }
  const product = lazyDot([1000, 6], bytes, right) as LazyMatrix & LazyDot
  const [once, twice] = [1, 2].map(() => workOut(lazyExp(product) as LazyMatrix))
  expect(twice).toStrictEqual(once)
  expect(product.kept).toStrictEqual(plainDot({ left: bytes, right: W.data, rows: 1000, inner: 6, columns: 4 }))
  expect(workOut(lazyExp(product) as LazyMatrix)).toStrictEqual(once)
  const own = workOut(product)
  expect(own).toStrictEqual(product.kept)
  expect(own).not.toBe(product.kept)
})
