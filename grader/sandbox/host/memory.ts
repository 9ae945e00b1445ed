import { processTree, readProc } from './process-tree.ts'

const PAGE_BYTES = 4096
const EVERY_MS = 25

/**
 * Watches from outside how much memory a process and those it has started reside in, as no flag of Node bounds typed arrays. Only
 * Linux tells it cheaply; elsewhere `--max-old-space-size` alone is left, and the docs say so.
 */
export function watchMemory(
  pid: number | undefined,
  limitMb: number,
  onOver: () => void,
): { peakMb(): number; stop(): void } {
  if (process.platform !== 'linux' || pid === undefined) return { peakMb: () => 0, stop: () => {} }
  let peak = 0
  const timer = setInterval(() => {
    const mb = residentMb(pid)
    peak = Math.max(peak, mb)
    if (mb > limitMb) onOver()
  }, EVERY_MS)
  return { peakMb: () => peak, stop: () => clearInterval(timer) }
}

// --- internal ---

function residentMb(root: number): number {
  let pages = 0
  for (const pid of processTree(root)) pages += Number(readProc(`${pid}/statm`).split(' ')[1] ?? 0)
  return (pages * PAGE_BYTES) / 2 ** 20
}
