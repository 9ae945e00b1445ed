import { afterEach, describe, expect, it, vi } from 'vitest'
import { isolationsHere } from './choose.ts'
import type { Level } from './level.ts'
import { probe } from './probe.ts'
import { processLevel } from './process.ts'
import { userLevel } from './user.ts'

afterEach(() => vi.restoreAllMocks())

const here = await isolationsHere()
const onLinux = process.platform === 'linux'

describe('the probe', () => {
  it('finds that the level process works everywhere', async () => {
    expect(await probe(processLevel)).toBeUndefined()
    expect(here[0]).toBe('process')
  })

  it('says that another user can be had by root alone', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    expect(await probe(userLevel)).toBe(onLinux ? 'not-root' : 'not-linux')
  })

  it.skipIf(!here.includes('bubblewrap'))('does not believe a level that only has the name of one', async () => {
    expect(await probe({ name: 'bubblewrap', start: (program) => program })).toBe('leaky')
  })

  it.skipIf(!onLinux)('finds a guest that does not start, whatever the walls are', async () => {
    const level: Level = { name: 'process', start: (program) => ({ ...program, args: ['-e', 'process.exit(1)'] }) }
    expect(await probe(level)).toBe('silent')
  })

  it.skipIf(!onLinux)('finds what cannot be started at all', async () => {
    const level: Level = { name: 'process', start: (program) => ({ ...program, command: '/etc/passwd' }) }
    expect(await probe(level)).toBe('node-out-of-reach')
  })
})
