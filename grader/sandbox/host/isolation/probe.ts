import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { GUESTS } from './claim-user.ts'
import { findTool } from './find-tool.ts'
import type { Level } from './level.ts'
import { startAt } from './start.ts'

/** Why a level is not to be had. */
export type Missing =
  | 'not-linux'
  | 'not-root'
  /** The program `bwrap` is not installed. */
  | 'no-bwrap'
  /** The system forbids namespaces: Ubuntu's AppArmor, a container's filter. */
  | 'no-namespaces'
  /** Another user cannot run Node where it lies. */
  | 'node-out-of-reach'
  /** It starts, but a wall does not hold. */
  | 'leaky'

/** Starts Node at that level and knocks at its walls: undefined where all of them hold. */
export async function probe(level: Level): Promise<Missing | undefined> {
  const hopeless = whatIsMissing(level)
  if (hopeless) return hopeless
  const { code, stdout, stderr } = await run(level)
  if (code === 0) return stdout === 'shut in' ? undefined : 'leaky'
  if (/namespace|uid map|userns|not permitted|setting up|mount/i.test(stderr)) return 'no-namespaces'
  return /EACCES|permission denied|find source path/i.test(stderr) ? 'node-out-of-reach' : 'leaky'
}

// --- internal ---

const TIME_LIMIT_MS = 10_000

function whatIsMissing({ name }: Level): Missing | undefined {
  if (name === 'process') return undefined
  if (process.platform !== 'linux') return 'not-linux'
  if (name === 'user') return process.getuid?.() === 0 ? undefined : 'not-root'
  return findTool('bwrap') ? undefined : 'no-bwrap'
}

// What a level promises, tried from inside and without the permission model.
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

function run(level: Level): Promise<Ended> {
  const program = { command: process.execPath, args: ['-e', knock(level)], env: {} }
  const child = startAt(level, program, { cpuSeconds: 10 })
  const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS)
  child.once('close', () => clearTimeout(timer))
  return ended(child)
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    let [stdout, stderr] = ['', '']
    child.stdout?.on('data', (text) => (stdout += String(text)))
    child.stderr?.on('data', (text) => (stderr += String(text)))
    child.once('error', (error) => resolve({ code: null, stdout, stderr: String(error) }))
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}
