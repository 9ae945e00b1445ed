import { findTool } from './find-tool.ts'
import type { OsLimits, Level, Program, WrappedProgram } from './level.ts'
import { withSystemLimits } from './system-limits.ts'

/**
 * A user ID of its own for each guest: it owns no files, can signal no other process, and its processes can be counted.
 * The grader must be root.
 */
export const userLevel: Level = {
  name: 'user',
  ownUser: true,
  start: (program, hold, uid) => {
    if (uid === undefined) throw new Error('internal: a guest at the level user needs a user')
    return asUser(uid, program, hold)
  },
}

/** The program as that user, with a limit on its processes. Node drops the groups of root with root. */
export function asUser(uid: number, program: Program, hold: OsLimits): WrappedProgram {
  return { ...withoutPrivileges(withSystemLimits(program, hold, true)), uid, gid: uid }
}

// --- internal ---

/** So that no program that belongs to root (sudo, ping) gives its rights away. */
function withoutPrivileges(program: Program): Program {
  const setpriv = findTool('setpriv')
  if (!setpriv) return program
  return { ...program, command: setpriv, args: ['--no-new-privs', program.command, ...program.args] }
}
