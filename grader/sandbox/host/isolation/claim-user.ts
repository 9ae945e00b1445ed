import { randomInt } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { livingUsers } from './processes-of.ts'

/** A user ID that no other process on this machine uses until it is released. */
export interface ClaimedUser {
  readonly uid: number
  release(): void
}

/** Thrown when all user IDs are taken (EUSERS). Guests never share one. */
export class NoUserLeftError extends Error {
  constructor({ first, count }: Numbers) {
    super(`uid ${first}–${first + count - 1}: EUSERS`)
  }
}

/** A range of users. */
export interface Numbers {
  readonly first: number
  readonly count: number
}

/** Numbers that no distribution gives to anybody (systemd's list of users says so), and that lie within what a container maps. */
export const GUESTS: Numbers = { first: 60_600, count: 500 }

/** With a number after it, that number's lock: a socket's name without a file. One process can have it, and the system frees it with that process. */
export const LOCK = '\0deep-learning-kit-guest-'

/** Claims a user between all graders of the machine, one that has no process either. Throws `NoUserLeftError`. */
export function claimUser(numbers = GUESTS): ClaimedUser {
  let living: ReadonlySet<number> = new Set()
  for (let tries = 0; tries < numbers.count; tries++) {
    const uid = numbers.first + (next++ % numbers.count)
    const lock = living.has(uid) ? undefined : tryLock(uid)
    if (!lock) continue
    // Checked after locking: a killed process of the previous owner may have left children.
    living = livingUsers()
    if (!living.has(uid)) return { uid, release: () => void lock.close() }
    lock.close()
  }
  throw new NoUserLeftError(numbers)
}

// --- internal ---

// Two graders at once seldom ask for the same one.
let next = randomInt(GUESTS.count)

/** Binding succeeds or fails at once; the later error event carries no new information. */
function tryLock(uid: number): Server | undefined {
  const server = createServer((socket) => socket.destroy()).on('error', () => {})
  server.listen(`${LOCK}${uid}`).unref()
  return server.listening ? server : undefined
}
