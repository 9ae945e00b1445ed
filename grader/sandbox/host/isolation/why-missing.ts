import { readFileSync } from 'node:fs'
import type { MissingIsolation } from '../../../model/isolation.ts'

/** The result of a program that was started at a level. */
export interface ProbeResult {
  readonly stdout: string
  readonly stderr: string
  /** What the system said when it was started or ended. */
  readonly error?: NodeJS.ErrnoException
  /** It had to be ended: it neither spoke nor stopped. */
  readonly hung?: boolean
}

/** The security features of the machine; read only if a level failed. */
export type Machine = () => { readonly apparmor: boolean; readonly filtered: boolean }

/** Why a level is not available, from the result of its probe; undefined if the probe gave the expected output. */
export function whyMissing(
  seen: ProbeResult,
  expected: string,
  machine: Machine = thisMachine,
  platform = process.platform,
): MissingIsolation | undefined {
  const { stdout, stderr, error, hung } = seen
  if (stdout === expected && !error) return undefined
  if (error?.code === 'EPERM') return error.syscall === 'kill' ? 'no-kill' : 'no-setuid'
  if (stdout === 'leaky') return 'leaky'
  const said = `${error?.code} ${stderr}`
  const [, missing] = SIGNS.find(([sign]) => sign.test(said)) ?? []
  if (missing === 'no-namespaces') return whoForbids(machine())
  // Node waits for ever for threads that it was refused. Windows refuses none: there it is slow (antivirus reads it first).
  return missing ?? (hung && platform !== 'win32' ? 'few-processes' : 'silent')
}

// --- internal ---

const SIGNS: readonly (readonly [RegExp, MissingIsolation])[] = [
  [/EMFILE|ENFILE|too many open files/i, 'few-files'],
  [/EAGAIN|resource temporarily unavailable|pthread_create|uv_thread_create/i, 'few-processes'],
  [/namespace|uid map|gid map|userns|not permitted|RTM_NEWADDR|setting up|mount/i, 'no-namespaces'],
  [/EACCES|permission denied|find source path/i, 'node-out-of-reach'],
]

function whoForbids({ apparmor, filtered }: ReturnType<Machine>): MissingIsolation {
  if (apparmor) return 'apparmor'
  return filtered ? 'filtered' : 'no-namespaces'
}

const thisMachine: Machine = () => ({
  apparmor: read('/proc/sys/kernel/apparmor_restrict_unprivileged_userns').trim() === '1',
  filtered: /^Seccomp:\s*2/m.test(read('/proc/self/status')),
})

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
