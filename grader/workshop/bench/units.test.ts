import { describe, expect, it } from 'vitest'
import { duration, durations, ratios, times } from './units.ts'

describe('a duration', () => {
  it.each([
    [0.0123, '12.3 µs'],
    [0.5, '500 µs'],
    [4.5678, '4.57 ms'],
    [999.4, '999 ms'],
    [65_432, '65.4 s'],
    [123_456, '123 s'],
  ])('of %d ms is written %s', (ms, text) => {
    expect(duration(ms)).toBe(text)
  })

  it('of several rounds is the median, with the minimum beside it', () => {
    expect(durations([3, 1, 2])).toBe('2.00 ms (1.00 ms)')
    expect(durations([3])).toBe('3.00 ms')
    expect(durations(undefined)).toBe('–')
  })
})

describe('a ratio', () => {
  it.each([
    [0.9512, '0.951×'],
    [4.5, '4.50×'],
    [1234.5, '1235×'],
  ])('of %d is written %s', (ratio, text) => {
    expect(times(ratio)).toBe(text)
  })

  it('of several rounds is the median of their ratios, with that of the minima beside it', () => {
    expect(ratios([2, 4, 8], [1, 1, 2])).toBe('4.00× (2.00×)')
    expect(ratios([2], [1])).toBe('2.00×')
    expect(ratios([2], undefined)).toBe('–')
  })
})
