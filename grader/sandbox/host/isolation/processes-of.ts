import { readdirSync, readFileSync, statSync } from 'node:fs'

/** The user IDs that have a process on this machine. */
export function livingUsers(): Set<number> {
  const users = new Set<number>()
  for (const [pid, uid] of owners()) if (!users.has(uid) && isAlive(pid)) users.add(uid)
  return users
}

/** The processes of a user. */
export const processesOf = (user: number): number[] =>
  owners().flatMap(([pid, uid]) => (uid === user && isAlive(pid) ? [pid] : []))

// --- internal ---

/** Who owns its folder in /proc is the user that a process acts as, whatever it says of itself. */
function owners(): [pid: number, uid: number][] {
  const found: [number, number][] = []
  for (const name of namesInProc()) {
    const uid = /^\d/.test(name) ? statSync(`/proc/${name}`, { throwIfNoEntry: false })?.uid : undefined
    if (uid !== undefined) found.push([Number(name), uid])
  }
  return found
}

/** Nothing where there is no /proc. */
function namesInProc(): string[] {
  try {
    return readdirSync('/proc')
  } catch {
    return []
  }
}

/** A zombie (ended, but not waited for) can do nothing; in a container it may stay for ever. */
function isAlive(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
