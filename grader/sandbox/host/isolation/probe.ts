import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { guestNode } from '../launch.ts'
import { GUESTS } from './claim-user.ts'
import { findTool } from './find-tool.ts'
import type { Level, Program } from './level.ts'
import type { MissingIsolation } from '../../../model/isolation.ts'
import { startAt } from './start.ts'
import { type ProbeResult, whyMissing } from './why-missing.ts'

/**
 * Probes a level: starts Node with the settings of a guest and ends it, then tries from inside what the level must
 * block. Undefined if the level works.
 */
export async function probe(level: Level): Promise<MissingIsolation | undefined> {
  const hopeless = whatIsMissing(level)
  if (hopeless) return hopeless
  const missing = await tryOnce(level)
  // A probe that ends without output may have been killed from outside.
  return missing === 'silent' ? tryOnce(level) : missing
}

// --- internal ---

async function tryOnce(level: Level): Promise<MissingIsolation | undefined> {
  const [guest, walls] = await Promise.all([
    run(level, asProbe(guestNode(LIMITS)), { input: withLength(READY), kill: true }),
    // A level without promises needs no attempts.
    level.name === 'process' ? undefined : run(level, knocking(level)),
  ])
  return whyMissing(guest, 'ready') ?? (walls && whyMissing(walls, 'shut in'))
}

// To start takes a twentieth of a second; on a busy machine seconds, and more where antivirus reads Node for the first time.
const TIME_LIMIT_MS = process.platform === 'win32' ? 60_000 : 15_000
const LIMITS = { memoryMb: 1024, seed: 0 }
const OS_LIMITS = { cpuSeconds: 1_800 }

function whatIsMissing({ name }: Level): MissingIsolation | undefined {
  if (name === 'process') return undefined
  if (process.platform !== 'linux') return 'not-linux'
  if (name === 'user' && process.getuid?.() !== 0) return 'not-root'
  if (name === 'bubblewrap' && !findTool('bwrap')) return 'no-bwrap'
  return existsSync('/proc/self/stat') ? undefined : 'no-proc'
}

/** Marks the process as a probe, not a guest, in the process list. */
const asProbe = (program: Program): Program => ({ ...program, args: ['--title=probe', ...program.args] })

// A guest's program that does nothing, and waits until it is ended.
const READY = `const { readSync, writeSync } = require('node:fs')
writeSync(1, 'ready')
try { while (readSync(0, Buffer.alloc(1)) > 0); } catch {}
process.exit(0)`

function withLength(text: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(Buffer.byteLength(text))
  return Buffer.concat([length, Buffer.from(text)])
}

// What a level promises to block, tried from inside and without the permission model.
const PROMISES: Record<Level['name'], string> = {
  process: 'true',
  user: `process.getuid() >= ${GUESTS.first} && process.getgroups().every((group) => group === process.getuid()) && deaf()`,
  bubblewrap: `process.getuid() === 65534 && !fs.existsSync(kit) && !fs.existsSync('/etc') && !canWrite() &&
    Object.values(os.networkInterfaces()).flat().every(({ internal }) => internal)`,
}

const knock = ({ name }: Level): string => `
const fs = require('fs'), os = require('os'), kit = ${JSON.stringify(fileURLToPath(new URL('.', import.meta.url)))}
const deaf = () => { try { process.kill(process.ppid, 0); return false } catch { return true } }
const canWrite = () => { try { fs.mkdirSync('/written'); return true } catch { return false } }
process.stdout.write(${PROMISES[name]} ? 'shut in' : 'leaky')`

const knocking = (level: Level): Program => ({ command: process.execPath, args: ['-e', knock(level)], env: {} })

interface Asked {
  readonly input?: Buffer
  /** Ends it as soon as it has said something. */
  readonly kill?: boolean
}

/** What is seen of a program at that level; starting it may fail as well. */
async function run(level: Level, program: Program, { input, kill }: Asked = {}): Promise<ProbeResult> {
  try {
    const child = startAt(level, program, OS_LIMITS)
    child.stdin?.on('error', () => {})
    if (input) child.stdin?.write(input)
    if (kill) child.stdout?.once('data', () => child.kill('SIGKILL'))
    return await seenOf(child)
  } catch (error) {
    return { stdout: '', stderr: '', error: error as NodeJS.ErrnoException }
  }
}

function seenOf(child: ChildProcess): Promise<ProbeResult> {
  return new Promise((resolve) => {
    let [stdout, stderr, error]: [string, string, NodeJS.ErrnoException | undefined] = ['', '', undefined]
    const settle = (hung?: boolean): void => {
      clearTimeout(timer)
      resolve({ stdout, stderr, error, hung })
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      settle(true)
    }, TIME_LIMIT_MS)
    child.stdout?.on('data', (text) => (stdout += String(text)))
    child.stderr?.on('data', (text) => (stderr += String(text)))
    child.on('error', (told) => {
      error ??= told
      // A program that could not be started never closes; one that could not be killed closes when its input ends.
      if (child.pid === undefined) settle()
      else child.stdin?.end()
    })
    child.once('close', () => settle())
  })
}
