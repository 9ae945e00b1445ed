// The doorman of the commands that the walk starts: in a copy of the kit, on this system or on Windows under Wine.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A copy of the kit, and the Node that its commands run in. */
export interface Machine {
  readonly name: string
  readonly folder: string
  /** What starts Node: a program and its first arguments. */
  readonly node: readonly [string, ...string[]]
  readonly env: NodeJS.ProcessEnv
}

/** How a command ended; without a code where it did not end in time and was killed. */
export interface Ran {
  readonly code: number | null
  readonly output: string
  readonly seconds: number
}

/** A command that is at work. */
export interface Running {
  output(): string
  kill(): void
  readonly exited: Promise<number | null>
}

/** This system's own Node. */
export const nativeMachine = (folder: string): Machine => ({
  name: `Node ${process.versions.node} on ${process.platform}`,
  folder,
  node: [process.execPath],
  env: process.env,
})

/** Starts a command of the kit. It writes to a file: Node for Windows cannot write to a pipe of Wine. */
export function start({ folder, node, env }: Machine, args: readonly string[], launcher = LAUNCHER): Running {
  const file = join(folder, `output-${started++}.txt`)
  const output = openSync(file, 'w')
  const [program, ...before] = node
  const child: ChildProcess = spawn(program, [...before, ...launcher, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  return {
    output: () => readFileSync(file, 'utf8'),
    kill: () => child.kill('SIGKILL'),
    exited: new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve)),
  }
}

/** What starts a command as from a terminal that spells the drive in lower case (c:), as VS Code and cmd do; elsewhere there is no drive. */
export const LOWER_DRIVE: readonly string[] = [
  '-e',
  `const here = process.cwd(), there = here[0].toLowerCase() + here.slice(1)
  process.chdir(there)
  process.argv.splice(1, 0, '')
  require(there + '/grader/cli/launch.cjs')`,
]

/** Runs a command to its end, or kills it after so long. */
export async function run(machine: Machine, args: readonly string[], launcher = LAUNCHER): Promise<Ran> {
  const since = performance.now()
  const running = start(machine, args, launcher)
  const limit = setTimeout(running.kill, LIMIT_MS)
  const code = await running.exited
  clearTimeout(limit)
  return { code, output: running.output(), seconds: (performance.now() - since) / 1000 }
}

/** After how long a command, or a save in the watch, is given up: a machine that does much else takes ten times as long as usual. */
export const LIMIT_MS = 300_000

// --- internal ---

const LAUNCHER: readonly string[] = ['grader/cli/launch.cjs']

let started = 0
