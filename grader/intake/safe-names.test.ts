import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeNames } from './safe-names.ts'

const one = (name: string): string => safeNames([name])[0]

it('keeps letters of every language, composed, and puts _ for spaces', () => {
  expect(safeNames(['김 철수_4711', 'José-2', 'kim@uni.ac.kr'])).toEqual(['김_철수_4711', 'José-2', 'kim@uni.ac.kr'])
  expect(one('김'.normalize('NFD'))).toBe('김')
})

it('takes out what leads elsewhere or means something to a file system', () => {
  for (const name of [
    '../../etc/passwd',
    'a/b',
    'a\\b',
    'con',
    'NUL.txt',
    '.hidden',
    '',
    '...',
    'a\0b',
    'x\nY',
    '<script>',
  ]) {
    expect(one(name)).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}._@-]*~[0-9a-f]{8}$/u)
    expect(one(name)).not.toContain('..')
  }
})

it('gives each a name of its own, though file systems may not tell a from A', () => {
  const names = safeNames(['Kim', 'kim', 'a/b', 'a?b', 'a_b', 'lee', 'lee'])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
})

it('makes a name of at most 255 bytes, with its ending, out of any', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 6 }), (names) => {
      const safe = safeNames(names)
      expect(new Set(safe.map((name) => name.toLowerCase())).size).toBe(names.length)
      for (const name of safe) {
        expect(Buffer.byteLength(`${name}.html`)).toBeLessThan(256)
        expect(name).toMatch(/^[\p{L}\p{N}\p{M}._@~-]+$/u)
      }
    }),
    { numRuns: 40 },
  )
})
