import type { Isolation } from '../../../model/isolation.ts'

/** A program, before a level wraps it. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<NodeJS.ProcessEnv>
}

/** The wrapped program: perhaps started by another program, perhaps as another user. */
export interface WrappedProgram extends Program {
  readonly uid?: number
  readonly gid?: number
}

/** The limits that the operating system enforces on a guest. Memory is watched from outside instead. */
export interface OsLimits {
  /** CPU time over the guest's whole life: the last resort against a runaway guest. */
  readonly cpuSeconds: number
}

/** A level that works on this machine. */
export interface Level {
  readonly name: Isolation
  /** What stands before Node tells a deadly signal as a shell does: as the exit code 128 + n. */
  readonly tellsSignalsAsCodes?: boolean
  /** Each program runs as a user ID that no other process uses; all processes of that user end with it. */
  readonly ownUser?: boolean
  /** `uid`: the user of its own, where the level gives one. */
  start(program: Program, hold: OsLimits, uid?: number): WrappedProgram
}
