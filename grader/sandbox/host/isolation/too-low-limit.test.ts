import { describe, expect, it } from 'vitest'
import { compareLimits, tooLowLimit } from './too-low-limit.ts'

const need = { openFiles: 100, cpuSeconds: 60, processes: 64 }
const wide = { openFiles: Infinity, cpuSeconds: Infinity, processes: Infinity }

describe('a limit that is too low', () => {
  it.each([
    [{ openFiles: 99 }, 'few-files'],
    [{ openFiles: 100 }, undefined],
    [{ cpuSeconds: 59 }, 'little-time'],
    [{ processes: 83 }, 'few-processes'],
    [{ processes: 84 }, undefined],
    [{}, undefined],
  ])('%o comes to %s', (limits, missing) => {
    expect(compareLimits({ ...wide, ...limits }, need, () => 20)).toBe(missing)
  })

  it('is none where these tests run', () => {
    expect(tooLowLimit(1)).toBeUndefined()
  })
})
