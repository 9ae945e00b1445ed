// A doorman of child processes: what a guest has left behind is ended by its own user too.
import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { processesOf } from './processes-of.ts'

/** Ends all processes of a guest's user ID, until none is left; false if some cannot be ended. */
export async function sweepUser(uid: number, rounds = ROUNDS): Promise<boolean> {
  for (let round = 0; round < rounds; round++) {
    const left = processesOf(uid)
    if (left.length === 0) return true
    for (const pid of left) endOne(pid)
    // Processes that start others faster than they can be counted: the system ends all of a user's in one step.
    if (round > 0) endAllAs(uid)
    await sleep(PAUSE_MS, undefined, { ref: false })
  }
  return false
}

// --- internal ---

const ROUNDS = 200
const PAUSE_MS = 20

function endOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

function endAllAs(uid: number): void {
  spawnSync('/bin/sh', ['-c', 'kill -9 -1'], { uid, gid: uid, env: {}, cwd: '/', stdio: 'ignore', timeout: 1000 })
}
