// What Linux reports about a process and its descendants; undefined on other systems.
import { readdirSync, readFileSync } from 'node:fs'
import { type ProcStat, readProcStat } from '../../sandbox/host/proc-stat.ts'

/** Whether this system reports it. */
export const canReadProcesses = process.platform === 'linux'

/** The CPU seconds of this process and its descendants so far, including those that have ended. */
export function cpuSecondsOfTree(): number {
  return family(process.pid).reduce((sum, { ownMs, endedMs }) => sum + ownMs + endedMs, 0) / 1000
}

/** The peak resident memory of this process's guests, in MB; only of guests that are still running. */
export function peakMbOfGuests(): number {
  const peaks = family(process.pid)
    .filter(({ pid }) => read(pid, 'cmdline').includes(GUEST_FLAG))
    .map(({ pid }) => Number(/^VmHWM:\s+(\d+) kB/m.exec(read(pid, 'status'))?.[1] ?? 0) / 1024)
  return Math.max(0, ...peaks)
}

/** The role of a process of a command. */
export type Role = 'main process' | 'prepare worker' | 'guest' | 'other'

/** A process and its private memory in MB: what would be free without it. */
export interface PrivateMemory {
  readonly pid: number
  readonly role: Role
  readonly mb: number
}

/** The current memory of a command and its descendants, by process. */
export function privateMemoryOfTree(root: number): PrivateMemory[] {
  return family(root).map(({ pid }) => ({ pid, role: roleOf(pid, root), mb: privateMb(read(pid, 'smaps_rollup')) }))
}

// --- internal ---

function roleOf(pid: number, root: number): Role {
  if (pid === root) return 'main process'
  const command = read(pid, 'cmdline')
  if (command.includes('/prepare-main.ts')) return 'prepare worker'
  return command.includes(GUEST_FLAG) ? 'guest' : 'other'
}

function privateMb(rollup: string): number {
  const pages = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)]
  return pages.reduce((sum, [, kb]) => sum + Number(kb), 0) / 1024
}

const GUEST_FLAG = '--disallow-code-generation-from-strings'

interface Member extends ProcStat {
  readonly pid: number
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
  const stat = readProcStat(pid)
  return stat ? [{ pid, ...stat }] : [] // The process has ended meanwhile.
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
