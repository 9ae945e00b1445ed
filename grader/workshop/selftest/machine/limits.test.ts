import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { findTool } from '../../../sandbox/host/isolation/find-tool.ts'
import { isolationsHere } from '../../../sandbox/host/isolation/choose.ts'
import { commandEnvironment } from '../command-environment.ts'
import { kitRoot } from '../../../platform/kit-root.ts'

// A machine that gives less than others: right answers have full points, or nothing is graded and one sentence says what to do.
const here = await isolationsHere()
const onLinux = process.platform === 'linux' && findTool('prlimit') !== undefined
const canDrop = onLinux && process.getuid?.() === 0 && findTool('setpriv') !== undefined
if (!onLinux) console.warn('NOT TRIED here, for want of Linux and prlimit: grading under inherited limits')
if (!canDrop) console.warn('NOT TRIED here, for want of root and setpriv: grading as root without its rights')

describe.skipIf(!onLinux)('right answers under a limit on processor time that is inherited', () => {
  it.each(here)('have full points at the level %s', { timeout: 90_000 }, async (isolation) => {
    expect(await graded(['prlimit', '--cpu=240'], isolation)).toBe(0)
  })
})

describe.skipIf(!onLinux)('a limit that is too low', () => {
  it.each([
    ['processor time', '--cpu=30', /limit on processor time/],
    ['open files', '--nofile=100', /limit on open files/],
  ])('on %s (%s) is an error that names it', { timeout: 90_000 }, async (_, limit, says) => {
    expect(await told(['prlimit', limit], 'auto')).toEqual({ code: 2, says: expect.stringMatching(says) })
  })

  it.skipIf(!canDrop).each([20, 50])(
    'on processes (%i, as an ordinary user) is an error that names it',
    { timeout: 90_000 },
    async (processes) => {
      const somebody = ['setpriv', '--reuid=61180', '--regid=61180', '--clear-groups', '--']
      const result = await told(['prlimit', `--nproc=${processes}`, ...somebody], 'auto')
      expect(result).toEqual({ code: 2, says: expect.stringMatching(/limit on processes and threads/) })
    },
  )
})

describe.skipIf(!canDrop)('root without a right of root', () => {
  it.each([
    ['-kill', /may not end the programs of other users/],
    ['-setuid,-setgid,-sys_admin', /may not start programs as other users/],
  ])('(%s) is refused the level user in a sentence', { timeout: 90_000 }, async (rights, says) => {
    expect(await told(without(rights), 'user')).toEqual({ code: 2, says: expect.stringMatching(says) })
  })

  it.each(['-kill', '-setuid,-setgid,-sys_admin'])(
    '(%s) grades right answers at another level',
    { timeout: 90_000 },
    async (rights) => {
      expect(await graded(without(rights), 'auto')).toBe(0)
    },
  )
})

// --- internal ---

const without = (rights: string): string[] => ['setpriv', '--bounding-set', rights, '--inh-caps', rights, '--']

const graded = async (before: readonly string[], isolation: string): Promise<number | null> =>
  (await told(before, isolation)).code

/** A grade of right answers by the command line, behind a program that takes something away; code null where it does not end. */
async function told(before: readonly string[], isolation: string): Promise<{ code: number | null; says: string }> {
  const [command, ...args] = [...before, process.execPath, 'grader/cli/launch.mjs', 'grade', ...WHAT, isolation]
  const child = spawn(command, args, { cwd: kitRoot, env: commandEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000)
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  clearTimeout(timer)
  return { code, says: out + errors }
}

const WHAT = ['softmax', '--submission', 'solutions', '--quick', '--lang', 'en', '--isolation']
