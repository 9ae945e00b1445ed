import { describe, expect, it } from 'vitest'
import { guestMemoryMb } from './guest-memory.ts'

const GB = 2 ** 30

describe('the memory of a guest', () => {
  it.each([
    [1, 16 * GB, 1024],
    [1, 1.5 * GB, 936],
    [1, GB, 424],
    [4, 4 * GB, 1024],
    [4, 3 * GB, 672],
  ])('of %i graders on %i bytes leaves room for them all: %i MB', (graders, bytes, mb) => {
    expect(guestMemoryMb(graders, bytes)).toBe(mb)
  })

  it('is enough for a training, however small the container is', () => {
    expect(guestMemoryMb(1, 0.5 * GB)).toBe(400)
    expect(guestMemoryMb(8, GB)).toBe(400)
  })
})
