import { describe, expect, it } from 'vitest'
import { threadsFor } from './threads.ts'

const GB = 2 ** 30

describe('the threads of the checks', () => {
  it('are as many as there are cores, and no more than eight', () => {
    expect([1, 2, 64].map((cores) => threadsFor(cores, 4 * GB))).toEqual([1, 2, 8])
  })

  it('are one where the memory is small, however many cores a container shows', () => {
    expect(threadsFor(64, 0.75 * GB)).toBe(1)
  })

  it('ask the system where nothing is said', () => {
    expect(threadsFor()).toBeGreaterThanOrEqual(1)
  })
})
