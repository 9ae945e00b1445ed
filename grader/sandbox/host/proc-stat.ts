import { readFileSync } from 'node:fs'

/** A process as /proc shows it: its state, its parent, and the CPU time of itself and of its ended children. */
export interface ProcStat {
  /** As one letter: R runs or wants to, D waits for a disk, S sleeps, T was stopped, … */
  readonly state: string
  readonly parent: number
  readonly ownMs: number
  readonly endedMs: number
}

/** Reads it; undefined on other systems, and where the process has ended. */
export const readProcStat = (pid: number): ProcStat | undefined => readStat(`/proc/${pid}/stat`)

/** The same of its first thread alone, which is the one that runs JavaScript. */
export const readMainThreadStat = (pid: number): ProcStat | undefined => readStat(`/proc/${pid}/task/${pid}/stat`)

// --- internal ---

function readStat(path: string): ProcStat | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    // The name, in brackets, may hold anything; what follows are numbers: state, parent, …
    const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map((ticks) => Number(ticks) * MS_PER_TICK)
    return { state: fields[0], parent: Number(fields[1]), ownMs: user + system, endedMs: endedUser + endedSystem }
  } catch {
    return undefined
  }
}

// sysconf(_SC_CLK_TCK), which is 100 wherever Node runs on Linux.
const MS_PER_TICK = 10
