import { readFileSync } from 'node:fs'
import { totalmem } from 'node:os'

/** How many bytes this process and its children may use: the machine's memory, or the limit of a container or batch job. */
export function memoryHere(): number {
  const limit = process.constrainedMemory()
  return Math.min(totalmem(), limit > 0 ? limit : Infinity, groupLimit(readOrNothing))
}

/**
 * The lowest limit of the control groups (version 2) that contain this process. Node reads only the innermost group; a batch job sets its
 * limit on an outer one.
 */
export function groupLimit(read: (path: string) => string): number {
  const own = /^0::\/(.*)$/m.exec(read('/proc/self/cgroup'))?.[1]
  if (own === undefined) return Infinity
  const names = own.split('/').filter(Boolean)
  const limits = [...names.keys(), names.length].map((depth) => {
    const group = names.slice(0, depth).map((name) => `${name}/`)
    return Number(/^\d+/.exec(read(`/sys/fs/cgroup/${group.join('')}memory.max`))?.[0] ?? Infinity)
  })
  return Math.min(...limits)
}

// --- internal ---

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
