import { describe, expect, it } from 'vitest'
import type { CourseVerdict } from '../../model/verdict.ts'
import { judge, reported } from '../../verdict/verdicts.fixture.ts'
import { type GradedTask, gradeInPool, type Task } from './pool.ts'
import type { Worker } from './worker.ts'

const task = (key: string): Task => ({
  key,
  submission: { files: new Map([['x', key]]), unreadable: new Map() },
  ids: [],
})

async function* tasks(...keys: string[]): AsyncGenerator<Task> {
  for (const key of keys) yield task(key)
}

const right = judge([reported('ch03/sigmoid', 'passed')])
const faulty = judge([reported('ch03/sigmoid', 'error', { failure: { kind: 'internal', message: 'boo' } })])

/** Workers that do with each submission what is said here; how many there were. */
function workers(behave: (key: string, times: number) => CourseVerdict) {
  const times = new Map<string, number>()
  const counts = { started: 0 }
  const startWorker = (): Worker => {
    counts.started++
    return {
      grade: async ({ files }) => {
        const key = files.get('x') ?? ''
        times.set(key, (times.get(key) ?? 0) + 1)
        return behave(key, times.get(key) ?? 0)
      },
      close: async () => {},
      kill: () => {},
    }
  }
  return { startWorker, times, counts }
}

async function run(behave: Parameters<typeof workers>[0], ...keys: string[]) {
  const { startWorker, ...seen } = workers(behave)
  const done: GradedTask<Task>[] = []
  await gradeInPool(tasks(...keys), { workers: 2, lang: 'en', startWorker, onDone: async (one) => void done.push(one) })
  return { done: new Map(done.map(({ task: { key }, ...rest }) => [key, rest])), ...seen }
}

describe('a pool of workers', () => {
  it('grades every task once', async () => {
    const { done, times } = await run(() => right, 'a', 'b', 'c', 'd', 'e')
    expect([...done.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect([...times.values()]).toEqual([1, 1, 1, 1, 1])
  })

  it('retries a failed task once, with a new worker', async () => {
    const { done, counts } = await run(
      (key, times) => {
        if (key === 'b' && times === 1) throw new Error('worker ended (SIGKILL)')
        return right
      },
      'a',
      'b',
    )
    expect(done.get('b')).toEqual({ verdict: right, graderFault: undefined })
    expect(counts.started).toBe(3)
  })

  it('reports a task that failed twice, and grades the others', async () => {
    const { done, times } = await run(
      (key) => {
        if (key === 'b') throw new Error('worker ended (SIGSEGV)')
        return key === 'c' ? faulty : right
      },
      'a',
      'b',
      'c',
      'd',
    )
    expect([done.get('b')?.graderFault, done.get('c')?.graderFault]).toEqual([
      'worker ended (SIGSEGV)',
      'ch03/sigmoid: boo',
    ])
    expect([times.get('b'), times.get('c')]).toEqual([2, 2])
    expect([done.get('a')?.verdict, done.get('d')?.verdict]).toEqual([right, right])
  })

  it('says in its language what the machine did', async () => {
    const outcome = { kind: 'machine-fault', fault: { cause: 'starved' } } as const
    const starved = judge([reported('ch03/sigmoid', 'error', { failure: { kind: 'outcome', outcome } })])
    const { done } = await run(() => starved, 'a')
    expect(done.get('a')?.graderFault).toMatch(/^ch03\/sigmoid: This machine is too busy/)
  })

  it('ends as a whole where results cannot be kept', async () => {
    const { startWorker } = workers(() => right)
    const onDone = async (): Promise<void> => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    await expect(gradeInPool(tasks('a', 'b', 'c'), { workers: 2, lang: 'en', startWorker, onDone })).rejects.toThrow(
      'full',
    )
  })

  it('stops when it is told to', async () => {
    const { startWorker, times } = workers(() => right)
    const stop = new AbortController()
    const onDone = async (): Promise<void> => stop.abort()
    await gradeInPool(tasks('a', 'b', 'c', 'd'), { workers: 1, lang: 'en', startWorker, onDone, signal: stop.signal })
    expect([...times.keys()]).toEqual(['a'])
  })

  it('does not start when it was told to stop while the class was read', async () => {
    const { startWorker, times } = workers(() => right)
    const onDone = async (): Promise<void> => {}
    await gradeInPool(tasks('a'), { workers: 1, lang: 'en', startWorker, onDone, signal: AbortSignal.abort() })
    expect([...times.keys()]).toEqual([])
  })
})
