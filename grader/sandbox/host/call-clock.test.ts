import { spawn } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { judgeTime, startCallClock } from './call-clock.ts'
import { sampleGuest, type TimeAccount } from './time-account.ts'

const children: ReturnType<typeof spawn>[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

/** How long a process that runs `program` is given, in ms. */
function given(program: string, limitMs: number): Promise<number> {
  const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' })
  children.push(child)
  const started = performance.now()
  return new Promise((resolve) => {
    startCallClock(sampleGuest(child.pid), limitMs, () => resolve(performance.now() - started))
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
    startCallClock(sampleGuest(process.pid), 20, () => (spent = true)).stop()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(spent).toBe(false)
  })
})

describe('an account under a limit of one second', () => {
  const account = (more: Partial<TimeAccount>): TimeAccount => ({ passed: 0, worked: 0, slept: 0, stopped: 0, ...more })
  it.each([
    ['has time', { passed: 999, worked: 999 }, undefined],
    ['has had its time, by the clock and on a processor', { passed: 1_000, worked: 1_000 }, 'spent'],
    ['is right but slow: half of a processor', { passed: 1_900, worked: 950 }, undefined],
    ['worked on in helpers while the clock had hardly moved', { passed: 500, worked: 1_500 }, undefined],
    ['sleeps', { passed: 4_000, worked: 0, slept: 4_000 }, 'spent'],
    ['sleeps, but has still to be waited for', { passed: 3_900, worked: 10, slept: 3_890 }, undefined],
    ['wants to work and cannot', { passed: 60_000, worked: 300, slept: 0 }, undefined],
    ['wants to work and could not for a minute and more', { passed: 64_000, worked: 300, slept: 0 }, 'starved'],
    ['is stopped', { passed: 10, stopped: 19_000 }, undefined],
    ['is stopped, and nobody continues it', { passed: 10, stopped: 20_000 }, 'stopped'],
    ['has had its time where no system tells of processors', { passed: 1_000, worked: undefined }, 'spent'],
  ] as const)('of one that %s', (_, so, expected) => {
    expect(judgeTime(account(so), 1_000)).toBe(expected)
  })
})
