import { availableParallelism } from 'node:os'
import { memoryHere } from '../platform/memory-here.ts'

/**
 * In how many threads the checks run. A container that is small in memory may still show all the cores of its machine: there one thread
 * will do, and so one guest trains at a time.
 */
export function threadsFor(cores = availableParallelism(), memoryBytes = memoryHere()): number {
  return memoryBytes < ROOMY_BYTES ? 1 : Math.max(1, Math.min(cores, MOST))
}

// --- internal ---

const MOST = 8
const ROOMY_BYTES = 2 ** 30
