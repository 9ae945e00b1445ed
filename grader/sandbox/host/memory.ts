import { readFileSync } from 'node:fs'

const PAGE_BYTES = 4096
const EVERY_MS = 25

/**
 * Watches a process's resident size from outside, as no flag of Node bounds typed arrays. Only Linux tells it cheaply; elsewhere
 * `--max-old-space-size` alone is left, and the docs say so.
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

// Read at once: the kernel answers in microseconds, a file read in the background costs ten times that.
function residentMb(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES) / 2 ** 20
  } catch {
    return 0
  }
}
