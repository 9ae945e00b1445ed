import type { Isolation } from '../../../model/isolation.ts'

/** A program as it would be started without any wall around it. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<NodeJS.ProcessEnv>
}

/** How it is started behind the wall: perhaps by another program, perhaps as another user. */
export interface Start extends Program {
  readonly uid?: number
  readonly gid?: number
}

/** What the system holds a guest to, beside the memory that is watched from outside. */
export interface OsLimits {
  /** Time on a processor, over the guest's whole life: what ends it if nobody else can. */
  readonly cpuSeconds: number
}

/** A level that works on this machine. */
export interface Level {
  readonly name: Isolation
  /** What stands before Node tells a deadly signal as a shell does: as the exit code 128 + n. */
  readonly tellsSignalsAsCodes?: boolean
  /** Each program is started as a user that nobody else on the machine is meanwhile; what it leaves behind ends with it. */
  readonly ownUser?: boolean
  /** `uid`: the user of its own, where the level gives one. */
  start(program: Program, hold: OsLimits, uid?: number): Start
}
