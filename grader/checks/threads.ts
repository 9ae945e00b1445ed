import { availableParallelism, totalmem } from 'node:os'

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

/** What this process may use at most: a container's limit, where there is one. */
function memoryHere(): number {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}
