import { describe, expect, test } from 'vitest'
import { fingerprintOfValue } from '../checks/fingerprint.ts'
import type { KnownProbe, TracedCall } from '../model/trace.ts'
import { confirm } from './confirm.ts'

const answers = (...values: unknown[]): TracedCall[] =>
  values.map((value, n) => ({ given: `probe ${n}`, came: fingerprintOfValue(value) }))
const off = (...values: unknown[]): KnownProbe[] => answers(...values).map((one) => ({ ...one, off: true }))
const right = (n: number, value: unknown): KnownProbe => ({
  given: `probe ${n}`,
  came: fingerprintOfValue(value),
  off: false,
})

describe('a name is confirmed', () => {
  test('where every probe is answered as the wrong answer does', () => {
    expect(confirm(answers(1, 2), off(1, 2))).toBe('same')
    expect(confirm(answers(1 + 1e-12, 2), off(1, 2))).toBe('same')
  })

  test('with a reserve where something is off that the wrong answer gets right', () => {
    expect(confirm(answers(1, 9), [...off(1), right(1, 2)])).toBe('more')
  })

  test('never where an answer differs that tells the wrong answer from a right one', () => {
    expect(confirm(answers(1, 2), off(1, 3))).toBe('other')
    expect(confirm(answers(1, 9), [...off(7), right(1, 2)])).toBe('other')
  })

  test('by nothing where no probe was asked, or other ones', () => {
    expect(confirm([], off(1))).toBe('unasked')
    expect(confirm(answers(1), undefined)).toBe('unasked')
    expect(confirm(answers(1), [{ ...off(1)[0], given: 'of another version' }])).toBe('unasked')
  })
})
