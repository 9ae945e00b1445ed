import type { ChildProcessByStdio } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { bareEnvironment } from './bare-environment.ts'
import { debuggedEnvironment, debuggedFlags, openLevel } from './debugged-guest.ts'
import type { Level, Program } from './isolation/level.ts'
import { startAt } from './isolation/start.ts'

/** What a guest may use, beyond the time that each call has. */
export interface Limits {
  readonly memoryMb: number
  readonly seed: number
  /** CPU time over its whole life: ends a guest whose grader is gone. */
  readonly cpuSeconds?: number
  /** A debugger looks into it: nothing shuts it in, and nothing of it counts. */
  readonly debugged?: boolean
}

export type GuestChild = ChildProcessByStdio<Writable, Readable, Readable>

/** Starts a guest process with nothing in it but Node and the few lines that read its program from standard input. */
export function launchGuest(level: Level, limits: Limits): GuestChild {
  const hold = { cpuSeconds: limits.cpuSeconds ?? CPU_SECONDS }
  return startAt(limits.debugged ? openLevel : level, guestNode(limits), hold) as GuestChild
}

/** Node as every guest is started: what it reads from standard input, with its length before it, is its program. */
export const guestNode = (limits: Limits): Program => ({
  command: process.execPath,
  args: [...(limits.debugged ? debuggedFlags() : guestFlags(limits)), '-e', BOOT],
  env: limits.debugged ? debuggedEnvironment() : process.platform === 'linux' ? MALLOC : bareEnvironment(),
})

// --- internal ---

// Three times what the longest training may take.
const CPU_SECONDS = 1_800

/**
 * Reads `[u32 length] program` from standard input and runs it. In a block and in strict mode: a name of the top level would be
 * seen by every script that comes later, and a sloppy function on the stack can be asked for its arguments.
 */
const BOOT = `'use strict'; {
const { readSync } = require('node:fs')
const read = (bytes) => { for (let at = 0; at < bytes.length; ) { let n = 0
  try { n = readSync(0, bytes, at, bytes.length - at, null) } catch (e) { if (e.code !== 'EAGAIN') throw e; continue }
  if (n === 0) process.exit(0); at += n } return bytes }
const program = read(Buffer.alloc(read(Buffer.alloc(4)).readUInt32LE())).toString()
new (require('node:vm').Script)('(function (require, process, exports) { "use strict"; ' + program + '\\n})', { filename: 'guest.js' })
  .runInThisContext()(require, process, {}) }`

// How glibc keeps memory: what it has got for arrays of less than 32 MB it keeps, up to 64 MB of it, for the next ones. To
// give each back to the system and ask for it again makes the training a fifth slower (npm run bench -- training memory).
const MALLOC = { MALLOC_MMAP_THRESHOLD_: '33554432', MALLOC_TRIM_THRESHOLD_: '67108864' }

const [major, minor] = process.versions.node.split('.').map(Number)

function guestFlags({ memoryMb, seed }: Limits): string[] {
  const stable = major > 22 || (major === 22 && minor >= 13)
  return [
    stable ? '--permission' : '--experimental-permission',
    '--no-warnings',
    '--no-addons',
    '--disallow-code-generation-from-strings',
    `--random-seed=${1 + (seed >>> 1)}`,
    `--max-old-space-size=${memoryMb}`,
    '--stack-trace-limit=30',
    '--trace-sigint', // An endless loop is asked for its line by a signal, and by nothing that a student's code could use.
    '--v8-pool-size=1', // Threads count where processes are limited; a guest has one thing to do.
    // A third of V8's own limit. What is optimized in one second of checks runs too briefly to earn much inlining: a submission of a
    // class takes 4 % less processor time, the training as long as before (npm run bench -- class training), loops over `get` a tenth longer.
    '--max-inlined-bytecode-size-cumulative=300',
  ]
}
