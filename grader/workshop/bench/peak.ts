import type { PrivateMemory } from './processes.ts'

/** The moment at which all processes of a command together used most memory. */
export interface Peak {
  readonly ms: number
  readonly mb: number
  readonly processes: readonly PrivateMemory[]
}

/** Collects samples and keeps the largest. */
export function openPeak(): { add(ms: number, processes: readonly PrivateMemory[]): void; peak(): Peak } {
  let largest: Peak = { ms: 0, mb: 0, processes: [] }
  return {
    add: (ms, processes) => {
      const mb = processes.reduce((sum, one) => sum + one.mb, 0)
      if (mb > largest.mb) largest = { ms, mb, processes }
    },
    peak: () => largest,
  }
}

/** A row for each process with a relevant amount, the largest first; all others in one row. */
export function peakRows({ processes }: Peak): [what: string, mb: number][] {
  const large = processes.filter(({ mb }) => mb >= SMALL_MB).toSorted((a, b) => b.mb - a.mb)
  const small = processes.filter(({ mb }) => mb < SMALL_MB)
  const rest = small.reduce((sum, { mb }) => sum + mb, 0)
  const rows = large.map(({ role, mb }): [string, number] => [role, mb])
  return small.length === 0 ? rows : [...rows, [`${small.length} small ones`, rest]]
}

// --- internal ---

const SMALL_MB = 20
