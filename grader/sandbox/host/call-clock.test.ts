import { spawn } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { startCallClock } from './call-clock.ts'

const children: ReturnType<typeof spawn>[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

/** How long a process that runs `program` is given, in ms. */
function given(program: string, limitMs: number): Promise<number> {
  const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' })
  children.push(child)
  const started = performance.now()
  return new Promise((resolve) => {
    startCallClock(child.pid, limitMs, () => resolve(performance.now() - started))
  })
}

describe('the clock of a call', () => {
  it('ends one that computes, not before its time', async () => {
    expect(await given('for (;;);', 200)).toBeGreaterThanOrEqual(199)
  })

  it.skipIf(process.platform !== 'linux')('waits for one that got no processor, but not for ever', async () => {
    const waited = await given('setTimeout(() => {}, 60_000)', 300)
    expect(waited).toBeGreaterThanOrEqual(1_199)
  })

  it('says nothing of one that was answered', async () => {
    let spent = false
    startCallClock(process.pid, 20, () => (spent = true)).stop()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(spent).toBe(false)
  })
})
