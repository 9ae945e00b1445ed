import { spawn } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { watchWork } from './patience.ts'

const children: ReturnType<typeof spawn>[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

function run(code: string): number | undefined {
  const child = spawn(process.execPath, ['-e', code], { stdio: 'ignore' })
  children.push(child)
  return child.pid
}

const waitFor = (pid: number | undefined, limitMs: number): Promise<number> =>
  new Promise((resolve) => {
    const started = performance.now()
    const watch = watchWork(pid, limitMs, () => {
      watch.stop()
      resolve(performance.now() - started)
    })
  })

describe('the patience with a process', () => {
  it('ends when that has worked for so long', async () => {
    expect(await waitFor(run('for (;;) {}'), 200)).toBeGreaterThanOrEqual(200)
  })

  it.skipIf(process.platform !== 'linux')('does not count the time that it had to wait', async () => {
    const idle = run('setTimeout(() => {}, 60_000)')
    await new Promise((resolve) => setTimeout(resolve, 1000)) // It has started by now.
    expect(await waitFor(idle, 300)).toBeGreaterThanOrEqual(1800)
  })
})
