import { processTree, readProc } from './process-tree.ts'
import { residentSizes } from './resident-size.ts'

const PAGE_BYTES = 4096
const EVERY_MS = 25
const PS_EVERY_MS = 250

/** A process whose memory is watched. */
export interface MemoryWatch {
  peakMb(): number
  stop(): void
}

/** Where a process is watched, and when it is worth asking. */
export interface Watching {
  readonly isBusy?: () => boolean
  readonly platform?: NodeJS.Platform
}

/**
 * Watches from outside how much memory a process and those it has started reside in, as no flag of Node bounds typed arrays. Linux
 * tells it cheaply; on macOS `ps` is asked while the process works. On Windows nothing is: there, as on macOS, a guest
 * itself bounds what it allocates (`guest/bound-arrays.ts`).
 */
export function watchMemory(
  pid: number | undefined,
  limitMb: number,
  onOver: () => void,
  { isBusy = always, platform = process.platform }: Watching = {},
): MemoryWatch {
  if (pid === undefined) return UNWATCHED
  if (platform === 'linux') return watch(() => residentMb(pid), EVERY_MS, limitMb, onOver)
  if (platform !== 'darwin') return UNWATCHED
  let asked = false
  let latest = 0
  const ask = async (): Promise<void> => {
    asked = true
    latest = (await residentSizes([pid])).get(pid) ?? 0
    asked = false
  }
  const look = (): number => {
    if (!asked && isBusy()) void ask()
    return latest
  }
  return watch(look, PS_EVERY_MS, limitMb, onOver)
}

// --- internal ---

const always = (): boolean => true

const UNWATCHED: MemoryWatch = { peakMb: () => 0, stop: () => {} }

function watch(look: () => number, everyMs: number, limitMb: number, onOver: () => void): MemoryWatch {
  let peak = 0
  const timer = setInterval(() => {
    const mb = look()
    peak = Math.max(peak, mb)
    if (mb > limitMb) onOver()
  }, everyMs)
  return { peakMb: () => peak, stop: () => clearInterval(timer) }
}

function residentMb(root: number): number {
  let pages = 0
  for (const pid of processTree(root)) pages += Number(readProc(`${pid}/statm`).split(' ')[1] ?? 0)
  return (pages * PAGE_BYTES) / 2 ** 20
}
