import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gatherEvents } from './gather-events.ts'

describe('gathered events', () => {
  const told: string[] = []
  beforeEach(() => {
    vi.useFakeTimers()
    told.length = 0
  })
  afterEach(() => void vi.useRealTimers())

  it('are told once when a burst is over', () => {
    const { tell } = gatherEvents((ids) => void told.push(ids.join()))
    for (const path of ['ch03/softmax.ts', 'ch03/sigmoid.ts', 'ch03/sigmoid.ts']) {
      tell(path)
      tell(undefined)
      vi.advanceTimersByTime(20)
    }
    expect(told).toEqual([])
    vi.advanceTimersByTime(2_000)
    expect(told).toEqual(['ch03/sigmoid,ch03/softmax'])
  })

  it('are told in the middle of a burst that does not end', () => {
    const { tell, stop } = gatherEvents((ids) => void told.push(ids.join()))
    for (let ms = 0; ms < 1_200; ms += 20) {
      tell('ch03/sigmoid.ts')
      vi.advanceTimersByTime(20)
    }
    expect(told).toEqual(['ch03/sigmoid', 'ch03/sigmoid'])
    stop()
    vi.advanceTimersByTime(2_000)
    expect(told).toHaveLength(2)
  })
})
