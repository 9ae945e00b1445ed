import { readFile } from 'node:fs/promises'

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
    void residentMb(pid).then((mb) => {
      peak = Math.max(peak, mb)
      if (mb > limitMb) onOver()
    })
  }, EVERY_MS)
  return { peakMb: () => peak, stop: () => clearInterval(timer) }
}

// --- internal ---

async function residentMb(pid: number): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '0 0')
  return (Number(statm.split(' ')[1]) * PAGE_BYTES) / 2 ** 20
}
