import { describe, expect, test } from 'vitest'
import { randomFrom } from './random.ts'
import { secretSeedFrom } from './secret-seed.ts'
import { casesOf, engineSeedOf, seedOf, shownSeed } from './seeds.ts'

const one = secretSeedFrom('correct horse battery staple')!
const other = secretSeedFrom('correct horse battery stable')!
const draw = (start: number | Uint8Array) => [...randomFrom(start).normal(200).data]

describe('a number', () => {
  // Golden cases and fingerprints were derived with these.
  test('gives the calls and cases that it always gave', () => {
    expect(seedOf(0, 'ch03/sigmoid', 'check', 0)).toBe(139_311_036)
    expect(casesOf(7, 'a', 'b')).toBe(seedOf(7, 'a', 'b'))
    expect([engineSeedOf(7), shownSeed(7)]).toEqual([7, 7])
  })
})

describe('a secret', () => {
  test('gives the same cases each time, and others than any other secret', () => {
    expect(draw(casesOf(one, 'a', 'b'))).toEqual(draw(casesOf(one, 'a', 'b')))
    expect(draw(casesOf(one, 'a', 'b'))).not.toEqual(draw(casesOf(other, 'a', 'b')))
    expect(draw(casesOf(one, 'a', 'b'))).not.toEqual(draw(casesOf(one, 'a', 'c')))
    expect(draw(casesOf(one, 'ab', 'c'))).not.toEqual(draw(casesOf(one, 'a', 'bc')))
  })

  test('reaches the cases with 256 bits', () => {
    expect(casesOf(one, 'a')).toHaveLength(32)
  })

  test('is the same without the white space around it, as at the end of a file', () => {
    expect(secretSeedFrom('  correct horse battery staple\r\n')).toEqual(one)
  })

  test('must be too long to be found by trying', () => {
    expect(secretSeedFrom('2026')).toBeUndefined()
    expect(secretSeedFrom(' '.repeat(40))).toBeUndefined()
  })

  test('shows as a digest, which is none of the seeds that guests are given', () => {
    expect(shownSeed(one)).toMatch(/^secret:[0-9a-f]{16}$/)
    expect(shownSeed(one)).not.toBe(shownSeed(other))
    const derived = [String(shownSeed(one)), engineSeedOf(one).toString(16), seedOf(one, 'call').toString(16)]
    for (const text of derived) expect(one.key).not.toContain(text.replace('secret:', ''))
    expect(engineSeedOf(one)).toBeLessThan(2 ** 32)
    expect(seedOf(one, 'a', 1)).not.toBe(seedOf(one, 'a', 2))
  })

  test('draws numbers as evenly as a known seed does', () => {
    const { uniforms, permutation, normal } = randomFrom(casesOf(one, 'even'))
    expect(uniforms(0, 1, 10_000).mean()).toBeCloseTo(0.5, 1)
    expect(Math.abs(normal(10_000).mean())).toBeLessThan(0.05)
    expect(permutation(10).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})
