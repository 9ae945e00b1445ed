import { spawn } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { accountAfter, type ProcessSample, sampleGuest, sampleProcess, type TimeAccount } from './time-account.ts'

const look = (state: ProcessSample['state'], workedMs = 0): ProcessSample => ({ state, workedMs })
const before: TimeAccount = { passed: 1_000, worked: 400, slept: 100, stopped: 10 }

describe('an account, at a look after 50 ms', () => {
  const after = (ms: number, now: ProcessSample | undefined): TimeAccount =>
    accountAfter(before, ms, 50, look('running', 300), now)

  it('of one that works has more time and more work in it', () => {
    expect(after(50, look('running', 740))).toEqual({ passed: 1_050, worked: 440, slept: 100, stopped: 10 })
  })
  it('of one that sleeps has more sleep in it too', () => {
    expect(after(50, look('asleep', 700))).toEqual({ passed: 1_050, worked: 400, slept: 150, stopped: 10 })
  })
  it('of one that was stopped has no more of its time in it', () => {
    expect(after(50, look('stopped', 700))).toEqual({ passed: 1_000, worked: 400, slept: 100, stopped: 60 })
  })
  it.each(['running', 'asleep', 'stopped'] as const)(
    'hardly counts the hour in which the grader itself stood still (%s)',
    (state) => {
      const { passed, slept, stopped } = after(3_600_000, look(state, 700))
      expect([passed <= 1_150, slept <= 250, stopped <= 160]).toEqual([true, true, true])
    },
  )
  it('keeps what is known of one that has just ended', () => {
    expect(after(50, undefined)).toEqual({ passed: 1_050, worked: 400, slept: 100, stopped: 10 })
  })
})

describe.skipIf(process.platform !== 'linux')('a look at a process', () => {
  const children: ReturnType<typeof spawn>[] = []
  afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))
  const start = (program: string): number | undefined => {
    const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' })
    children.push(child)
    return child.pid
  }

  it.each([sampleGuest, sampleProcess])('tells work, sleep and being stopped apart (%o)', async (lookAt) => {
    const [busy, idle] = [start('for (;;);'), start('setTimeout(() => {}, 60_000)')]
    await expect.poll(() => lookAt(busy)()?.state).toBe('running')
    await expect.poll(() => lookAt(idle)()?.state).toBe('asleep')
    await expect.poll(() => lookAt(busy)()?.workedMs).toBeGreaterThan(20)
    process.kill(idle as number, 'SIGSTOP')
    await expect.poll(() => lookAt(idle)()?.state).toBe('stopped')
  })

  it('sees nothing of one that is not there', () => {
    expect(sampleGuest(undefined)()).toBeUndefined()
  })
})
