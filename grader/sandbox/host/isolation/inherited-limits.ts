import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findTool } from './find-tool.ts'

/** What the system lets every process of this command have, as `ulimit -H` shows it; Infinity where there is no limit. */
export interface InheritedLimits {
  readonly cpuSeconds: number
  readonly openFiles: number
  /** Processes and threads of one user, all programs together. */
  readonly processes: number
}

/** Reads the limits that this process was started with: only root may raise them. */
export function inheritedLimits(): InheritedLimits {
  limits ??= parseLimits(process.platform === 'linux' ? limitsText() : '')
  return limits
}

/** Reads a table of limits as /proc/self/limits has it, name and soft and hard limit. */
export function parseLimits(text: string): InheritedLimits {
  const hard = (name: string): number => {
    const found = new RegExp(`^${name} +\\S+ +(\\d+|unlimited)`, 'm').exec(text)?.[1]
    return found === undefined || found === 'unlimited' ? Infinity : Number(found)
  }
  return { cpuSeconds: hard('Max cpu time'), openFiles: hard('Max open files'), processes: hard('Max processes') }
}

// --- internal ---

let limits: InheritedLimits | undefined

function limitsText(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8')
  } catch {
    return askPrlimit()
  }
}

const NAMES = { CPU: 'Max cpu time', NOFILE: 'Max open files', NPROC: 'Max processes' }

/** The same table, where there is no /proc: a child has the limits of its parent. */
function askPrlimit(): string {
  try {
    const args = ['--noheadings', '--raw', '--output', 'RESOURCE,SOFT,HARD', '--cpu', '--nofile', '--nproc']
    const table = execFileSync(findTool('prlimit') ?? 'prlimit', args, { encoding: 'utf8', env: {} })
    return table.replaceAll(/^[A-Z]+/gm, (name) => NAMES[name as keyof typeof NAMES] ?? name)
  } catch {
    return ''
  }
}
