import { availableParallelism } from 'node:os'
import { readProc } from '../process-tree.ts'
import { inheritedLimits, type InheritedLimits } from './inherited-limits.ts'
import type { MissingIsolation } from '../../../model/isolation.ts'
import { processesOf } from './processes-of.ts'

/** A limit that is too low for this many graders to grade a right answer; undefined if all are sufficient. */
export function tooLowLimit(graders: number): MissingIsolation | undefined {
  const need = { ...LEAST, processes: graders * threadsOfGrader(availableParallelism()) }
  // The limit on processes does not apply to root.
  return compareLimits(inheritedLimits(), need, () => (process.getuid?.() === 0 ? -Infinity : threadsOfMine()))
}

/** Which limit is lower than the need of a command, where its user has so many threads already. */
export function compareLimits(
  limits: InheritedLimits,
  need: InheritedLimits,
  threads: () => number,
): MissingIsolation | undefined {
  if (limits.openFiles < need.openFiles) return 'few-files'
  if (limits.cpuSeconds < need.cpuSeconds) return 'little-time'
  if (limits.processes === Infinity) return undefined
  return limits.processes - threads() < need.processes ? 'few-processes' : undefined
}

// --- internal ---

// Estimates with some room: what grades were seen to use on two cores; a training takes most of the time.
const LEAST = { openFiles: 192, cpuSeconds: 60 }

/**
 * The grader's own, the prepare worker's, three guests', and the bundler's in both, which grow with the cores. Beyond
 * those it started with it was seen to use 52 on two cores, at bubblewrap. Should it need more, that is an error of the
 * machine's.
 */
const threadsOfGrader = (cores: number): number => 32 + 12 * cores

function threadsOfMine(): number {
  const counts = processesOf(process.getuid?.() ?? 0).map((pid) => /^Threads:\s*(\d+)/m.exec(readProc(`${pid}/status`)))
  return counts.reduce((sum, count) => sum + Number(count?.[1] ?? 0), 0)
}
