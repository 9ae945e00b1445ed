import { afterEach, describe, expect, it, vi } from 'vitest'
import { isolationsHere } from './choose.ts'
import type { Level, Program } from './level.ts'
import { probe } from './probe.ts'
import { processLevel } from './process.ts'
import { userLevel } from './user.ts'

afterEach(() => vi.restoreAllMocks())

const here = await isolationsHere()
const onLinux = process.platform === 'linux'
const saying = (text: string): Level['start'] => {
  const script = `console.error(${JSON.stringify(text)}); process.exit(1)`
  return (program: Program) => ({ ...program, args: ['-e', script] })
}

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

  it.skipIf(!here.includes('bubblewrap')).each([
    ['bwrap: setting up uid map: Permission denied', 'no-namespaces'],
    ['bwrap: No permissions to create new namespace, likely because the kernel does not allow it', 'no-namespaces'],
    ['bwrap: Can’t find source path /root/node: Permission denied', 'node-out-of-reach'],
    ['bwrap: execvp /root/node: Permission denied', 'node-out-of-reach'],
    ['something else', 'leaky'],
  ])('understands “%s” as %s', async (says, missing) => {
    expect(await probe({ name: 'bubblewrap', start: saying(says) })).toBe(missing)
  })
})
