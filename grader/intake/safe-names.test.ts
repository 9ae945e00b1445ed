import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeNames } from './safe-names.ts'

const one = (name: string): string => safeNames([name])[0]

it('keeps letters of every language, in composed form, and replaces spaces by _', () => {
  expect(safeNames(['김 철수_4711', 'José-2', 'kim@uni.ac.kr'])).toEqual(['김_철수_4711', 'José-2', 'kim@uni.ac.kr'])
  expect(one('김'.normalize('NFD'))).toBe('김')
})

it('removes what leads to another folder or has a meaning to a file system', () => {
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

it('makes all names different, even on file systems that ignore letter case', () => {
  const names = safeNames(['Kim', 'kim', 'a/b', 'a?b', 'a_b', 'lee', 'lee'])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
})

it('cuts any name to at most 255 bytes and keeps its extension', () => {
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
