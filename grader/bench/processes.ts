// What Linux tells about a process and all that it started; elsewhere nothing is known.
import { readdirSync, readFileSync } from 'node:fs'

/** Whether this system tells. */
export const tellsOfProcesses = process.platform === 'linux'

/** The seconds that the processors have spent on this process and everything it started so far, what has ended included. */
export function cpuSecondsOfTree(): number {
  const ticks = family(process.pid).reduce((sum, { own, ended }) => sum + own + ended, 0)
  return ticks / TICKS_PER_SECOND
}

/** The most memory that any guest of this process ever had resident, in MB; only guests that still live are seen. */
export function peakMbOfGuests(): number {
  const peaks = family(process.pid)
    .filter(({ pid }) => read(pid, 'cmdline').includes(GUEST_FLAG))
    .map(({ pid }) => Number(/^VmHWM:\s+(\d+) kB/m.exec(read(pid, 'status'))?.[1] ?? 0) / 1024)
  return Math.max(0, ...peaks)
}

// --- internal ---

// sysconf(_SC_CLK_TCK), which is 100 wherever Node runs on Linux.
const TICKS_PER_SECOND = 100
const GUEST_FLAG = '--disallow-code-generation-from-strings'

interface Member {
  readonly pid: number
  readonly parent: number
  /** Ticks of its own threads, and of its children that have ended. */
  readonly own: number
  readonly ended: number
}

function family(root: number): Member[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => member(Number(name)))
  const found = new Set([root])
  for (let size = 0; size !== found.size;) {
    size = found.size
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid)
  }
  return all.filter(({ pid }) => found.has(pid))
}

function member(pid: number): Member[] {
  // The name, in brackets, may hold anything; what follows are numbers: state, parent, …
  const fields = read(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  if (fields.length < 15) return [] // It has ended in the meantime.
  const ticks = fields.slice(11, 15).map(Number)
  return [{ pid, parent: Number(fields[1]), own: ticks[0] + ticks[1], ended: ticks[2] + ticks[3] }]
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
