import { type ChildProcess, spawn } from 'node:child_process'
import { parse } from 'node:path'
import { reaper } from '../reaper.ts'
import { claimUser, type ClaimedUser } from './claim-user.ts'
import type { OsLimits, Level, Program, WrappedProgram } from './level.ts'
import { sweepUser } from './sweep.ts'

/**
 * Starts a program at that level, with three pipes to it. Where the level gives it a user of its own, what it leaves behind ends with
 * it. Throws what the system says where there is no process or no pipe to be had.
 */
export function startAt(level: Level, program: Program, hold: OsLimits): ChildProcess {
  const user = level.ownUser ? claimUser() : undefined
  const child = spawnOr(level.start(program, hold, user?.uid), () => user?.release())
  if (user) endWith(child, user)
  return child
}

// --- internal ---

function spawnOr({ command, args, env, uid, gid }: WrappedProgram, giveUp: () => void): ChildProcess {
  try {
    const child = spawn(command, [...args], {
      env,
      uid,
      gid,
      cwd: parse(process.cwd()).root, // Not where the grader stands: another user may not even be let in there.
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    return withPipes(child)
  } catch (error) {
    giveUp()
    throw error
  }
}

/** Without descriptors for pipes, Node gives back a child that has none, and says so later. */
function withPipes(child: ChildProcess): ChildProcess {
  if ((child.stdin as unknown) !== undefined) return child
  child.once('error', () => {})
  throw Object.assign(new Error('spawn EMFILE'), { code: 'EMFILE' })
}

function endWith(child: ChildProcess, user: ClaimedUser): void {
  reaper.adoptUser(user.uid)
  const sweep = async (): Promise<void> => {
    // The user ID of a process that cannot be ended is never released.
    if (!(await sweepUser(user.uid))) return
    reaper.releaseUser(user.uid)
    user.release()
  }
  if (child.pid === undefined) child.once('error', () => void sweep())
  else child.once('exit', () => void sweep())
}
