import { readdirSync, statSync } from 'node:fs'
import { findTool } from './find-tool.ts'
import type { Hold, Level, Program, Start } from './level.ts'
import { withSystemLimits } from './system-limits.ts'

/** Another user for each guest: it owns nothing, can signal nobody, and its processes can be counted. The grader must be root. */
export const userLevel: Level = {
  name: 'user',
  start: asNobodyElse,
  sweep: endAllOf,
}

/** The program as a user that no other guest is at the same time. Node drops the groups of root with root. */
export function asNobodyElse(program: Program, hold: Hold): Start {
  const uid = nextUser()
  return { ...withoutPrivileges(withSystemLimits(program, hold, true)), uid, gid: uid }
}

// --- internal ---

/** What the guest has left behind: nobody else is that user. */
function endAllOf({ uid }: Start): void {
  for (const pid of processesOf(uid)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended meanwhile.
    }
  }
}

function processesOf(uid: number | undefined): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return all.filter((pid) => ownerOf(pid) === uid)
}

function ownerOf(pid: number): number | undefined {
  try {
    return statSync(`/proc/${pid}`).uid
  } catch {
    return undefined
  }
}

// Numbers that need no entry in /etc/passwd, and lie within what a container maps.
const FIRST_USER = 64_000
const USERS = 1_000

// Two graders at once start at different places.
let taken = (process.pid * 37) % USERS

const nextUser = (): number => FIRST_USER + (taken++ % USERS)

/** So that no program that belongs to root (sudo, ping) gives its rights away. */
function withoutPrivileges(program: Program): Program {
  const setpriv = findTool('setpriv')
  if (!setpriv) return program
  return { ...program, command: setpriv, args: ['--no-new-privs', program.command, ...program.args] }
}
