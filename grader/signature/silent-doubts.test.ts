import { describe, expect, it } from 'vitest'
import { openChecker } from './checker.ts'
import { readKit } from './kit-fixture.ts'

const checker = openChecker(readKit())
const HEAD = "import * as np from '#np'\nimport type { NdArray } from '#np'\n"
const doubted = (body: string) => {
  const text = `${HEAD}export function meanSquaredError(y: NdArray, t: NdArray): number {\n${body}\n}\n`
  const { findings, doubts } = checker.inspect({
    id: 'ch04/mean_squared_error',
    files: new Map([['ch04/mean_squared_error.ts', text]]),
  })
  expect(findings).toEqual([])
  return doubts
}

describe('what TypeScript accepts', () => {
  it.each([
    ['const E = np.sum(t)\nconst i = 7\nreturn i // E', 'return Math.floor(i / E)'],
    ['return y.size // len(y)', 'return Math.floor(y.size / len(y))'],
    ['return y.sum() // y.shape[0]', 'return Math.floor(y.sum() / y.shape[0])'],
    ['return y.size // 100', 'return Math.floor(y.size / 100)'],
    ['return 7 // 2', 'return Math.floor(7 / 2)'],
    ['const n = y.size\nreturn y.size // n;', 'return Math.floor(y.size / n);'],
  ])('may be a division: %j', (body, meant) => {
    expect(doubted(body)).toMatchObject([{ habit: 'floor-division', meant }])
  })

  it('may look for a value in a list', () => {
    expect(doubted('const ks = [1, 2]\nreturn y.size in ks ? 1 : 2')).toMatchObject([
      { habit: 'in', wrote: 'y.size in ks', meant: 'ks.includes(y.size)' },
    ])
    expect(doubted("const o = { a: 1 }\nreturn 'a' in o ? y.size : 2")).toEqual([])
  })

  it.each([
    ['const losses = [1, 2]\nreturn losses[-1]', 'losses[losses.length - 1]'],
    ['return y.data[-2]', 'y.data[y.data.length - 2]'],
  ])('may count from the end: %j', (body, meant) => {
    expect(doubted(body)).toMatchObject([{ habit: 'from-end', meant }])
  })

  it.each([
    'return y.size // N',
    'return y.size // the number of samples',
    'return y.size // y',
    'return y.shape[0] // len(y)',
    'return y.size // np.sum(t)',
    'const h = 2\nreturn y.size // (h + 1)',
    'const h = 2\nconst f = (k: number) => k\nconst a = f(h) // f(h + 1)\nreturn a',
    'return y.shape[0] // 60000',
    'const h = 1e-4 // 0.0001\nreturn h',
    'const n = 784 // 784\nreturn n',
    'const n = y.size; // n\nreturn n',
    'const name = "a" // 2\nreturn name.length',
    'const name = String(y.size) // 2\nreturn name.length',
    'const back: Record<string, number> = {}\nreturn back[-1] ?? 0',
  ])('is a comment, or meant: %j', (body) => {
    expect(doubted(body)).toEqual([])
  })
})
