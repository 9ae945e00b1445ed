import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../model/exercise.ts'
import { openWithFallback } from './run-fallback.ts'

const GUESTS = { channel: 'none', submission: 'none' }
const IDS: readonly ExerciseId[] = ['ch03/sigmoid', 'ch03/softmax']

/** Runners of which those with a cache cannot run softmax, and one that is closed nothing. */
function runners({ opens = true, closes = true } = {}) {
  const opened: boolean[] = []
  const ran: string[] = []
  const set = { opens, closes }
  const runner = openWithFallback({
    cached: true,
    emptyCache: () => {},
    open: async (caches) => {
      if (!caches && !set.opens) throw new Error('EMFILE')
      opened.push(caches)
      let isClosed = false
      return {
        close: async () => {
          isClosed = true
          if (!set.closes) throw new Error('EBUSY')
        },
        run: async (ids) => {
          ran.push(ids.join())
          if (isClosed) throw new Error('closed')
          return ids.map((id) => (caches && id === 'ch03/softmax' ? { id, error: 'ENOSPC' } : { id, checks: [] }))
        },
      }
    },
  })
  return { runner, opened, ran, set }
}

describe('a runner with a fallback', () => {
  it('runs again without the cache what did not run, and goes without it from then on', async () => {
    const { runner, opened, ran } = runners()
    const { run } = await runner
    expect(await run(IDS, GUESTS)).toEqual(IDS.map((id) => ({ id, checks: [] })))
    await run(IDS, GUESTS)
    expect(opened).toEqual([true, false])
    expect(ran).toEqual([IDS.join(), 'ch03/softmax', IDS.join()])
  })

  it('opens another runner at the next run where it could not be opened at once', async () => {
    const { runner, set } = runners({ opens: false })
    const { run } = await runner
    await expect(run(IDS, GUESTS)).rejects.toThrow('EMFILE')
    set.opens = true
    expect(await run(IDS, GUESTS)).toEqual(IDS.map((id) => ({ id, checks: [] })))
  })

  it('does not need the broken one to close', async () => {
    const { run } = await runners({ closes: false }).runner
    expect(await run(IDS, GUESTS)).toEqual(IDS.map((id) => ({ id, checks: [] })))
  })
})
