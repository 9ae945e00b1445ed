import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { watchMemory } from './memory.ts'

describe.skipIf(!['/bin/ps', '/usr/bin/ps'].some(existsSync))('watchMemory where only ps tells', () => {
  const watching = (limitMb: number, isBusy: boolean) => {
    const onOver = vi.fn<() => void>()
    const watch = watchMemory(process.pid, limitMb, onOver, { isBusy: () => isBusy, platform: 'darwin' })
    return { onOver, watch }
  }

  it('tells of a process that resides in too much', async () => {
    const { onOver, watch } = watching(1, true)
    await vi.waitFor(() => expect(onOver).toHaveBeenCalled(), 10_000)
    watch.stop()
    expect(watch.peakMb()).toBeGreaterThan(1)
  })

  it('does not ask while the process is idle', async () => {
    const { onOver, watch } = watching(1, false)
    await new Promise((resolve) => setTimeout(resolve, 800))
    watch.stop()
    expect(onOver).not.toHaveBeenCalled()
  })
})
