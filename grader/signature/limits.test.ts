import { describe, expect, it } from 'vitest'
import { LIMITS, parseWithinLimits } from './limits.ts'

const FILE = 'ch04/mini_batch.ts'

/** The kind of finding that refuses a text; undefined if the text is parsed. */
function refusal(text: string): string | undefined {
  const parsed = parseWithinLimits(FILE, text)
  return parsed.kind === 'refused' ? parsed.finding.kind : undefined
}

describe('parseWithinLimits', () => {
  it('parses what students write', () => {
    const nested =
      'export function f(x: number): number {\n' +
      'for (let i = 0; i < x; i++) {\n'.repeat(20) +
      '}'.repeat(20) +
      ' return x }'
    expect(refusal(nested)).toBeUndefined()
    expect(refusal(`export const sum = ${Array.from({ length: 100 }, (_, i) => `x${i}`).join(' + ')}`)).toBeUndefined()
    expect(refusal('')).toBeUndefined()
  })

  it('refuses a file of more than 64 KB before it parses it, and reports both sizes', () => {
    const parsed = parseWithinLimits(FILE, ' '.repeat(10_000_000))
    expect(parsed).toEqual({
      kind: 'refused',
      finding: { kind: 'too-large', severity: 'fatal', file: FILE, bytes: 10_000_000, limit: LIMITS.bytes },
    })
  })

  it('counts bytes, not characters', () => {
    expect(refusal(`// ${'가'.repeat(22_000)}`)).toBe('too-large')
    expect(refusal(`// ${'가'.repeat(21_000)}`)).toBeUndefined()
  })

  it.each([
    ['brackets', '('.repeat(60_000)],
    ['closed brackets', `export const x = ${'['.repeat(1_000)}${']'.repeat(1_000)}`],
    ['100,000 brackets', '['.repeat(100_000)],
    ['a member chain', `x${'.a'.repeat(30_000)}`],
    ['a chain of calls', `x${'()'.repeat(30_000)}`],
    ['a chain of operators', `1${'+1'.repeat(30_000)}`],
    ['prefix operators', `${'!'.repeat(60_000)}x`],
    ['arrow functions', `${'a=>'.repeat(20_000)}1`],
    ['conditions', `${'a?b:'.repeat(15_000)}1`],
    ['statements', `${'if(a)'.repeat(12_000)};`],
    ['templates', '`${'.repeat(20_000)],
    ['types', `type A = ${'A<'.repeat(30_000)}`],
    ['a chain of casts', `x ${'as X '.repeat(12_000)}`],
    ['classes', `${'class A { a = '.repeat(300)}1${'}'.repeat(300)}`],
  ])('refuses %s nested endlessly', (_, text) => {
    expect(refusal(text)).toBe(text.length > LIMITS.bytes ? 'too-large' : 'too-deep')
  })

  it('still parses after a stack overflow', () => {
    expect(refusal('('.repeat(60_000))).toBe('too-deep')
    expect(refusal('export const f = (x: number) => x')).toBeUndefined()
  })

  it('reports the position at which a parsed tree becomes too deep', () => {
    const parsed = parseWithinLimits(FILE, `const a = 1\nconst b = ${'-'.repeat(1)}${'!'.repeat(400)}a`)
    expect(parsed).toMatchObject({ finding: { kind: 'too-deep', line: 2, file: FILE, limit: LIMITS.depth } })
  })
})
