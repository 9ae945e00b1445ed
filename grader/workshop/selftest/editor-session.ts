// An editor that starts a configuration of .vscode/launch.json as F5 does: with that command line, and an environment by which its debugger
// gets into each process that is started. (VS Code's own adapter is in no package: `bootloader` does what that one's bootloader does.)
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { kitRoot } from '../../platform/kit-root.ts'
import { attach, type Line } from './debugger.ts'
import { runCommand } from './grading.ts'

/** What F5 in a file came to: where it stopped, what an expression was there, and what the command printed in the end. */
export interface Session {
  readonly stops: readonly (Line & { readonly value: unknown })[]
  readonly code: number | null
  readonly stdout: string
}

/** Where F5 is pressed: in which file, with a breakpoint in which line, and what is asked for there. */
export interface F5 {
  readonly file: string
  readonly line: number
  readonly watch: string
  /** The folder that is open in the editor. */
  readonly kit?: string
  /** For what the debugger writes down. */
  readonly folder: string
}

/** Presses F5 in a file with that configuration. */
export async function pressF5(name: string, { file, line, watch, folder, kit = kitRoot }: F5): Promise<Session> {
  const urls = join(folder, `${name}.urls`)
  const bootloader = join(folder, 'bootloader.cjs')
  writeFileSync(bootloader, BOOTLOADER)
  const filled = (text: string): string => text.replace('${workspaceFolder}', kit).replace('${file}', file)
  const { program, args } = configuration(name)
  const env = { NODE_OPTIONS: `--require ${bootloader}`, VSCODE_INSPECTOR_OPTIONS: urls }
  const running = new AbortController()
  const ended = runCommand([program, ...args].map(filled), { cwd: kit, env }).finally(() => running.abort())
  const stops: Session['stops'][number][] = []
  const followed: Promise<void>[] = []
  while (!running.signal.aborted) {
    const ports = existsSync(urls)
      ? [...readFileSync(urls, 'utf8').matchAll(/:(\d+)\//g)].map(([, port]) => Number(port))
      : []
    for (const port of ports.slice(followed.length)) followed.push(follow(port, followed.length === 0))
    await sleep(20)
  }
  const { code, stdout } = await ended
  await Promise.all(followed)
  return { stops, code, stdout }

  // The first is the command itself, in whose hundreds of scripts there is nothing of the student's.
  async function follow(port: number, isCommand: boolean): Promise<void> {
    const editor = await attach(port)
    if (isCommand) return await editor.follow()
    await editor.runTo(endOf(file), line, async (place) => stops.push({ ...place, value: await editor.ask(watch) }))
  }
}

// --- internal ---

// A source map calls a file by its path or by its URL.
const endOf = (file: string): RegExp => new RegExp(`${file.split(/[\\/]/).slice(-2).join('/').replaceAll('.', '\\.')}$`)

interface Configuration {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
}

function configuration(name: string): Configuration {
  const text = readFileSync(join(kitRoot, '.vscode/launch.json'), 'utf8').replaceAll(/^ *\/\/.*$/gm, '')
  const { configurations } = JSON.parse(text) as { configurations: Configuration[] }
  const found = configurations.find((one) => one.name === name)
  if (!found) throw new Error(`.vscode/launch.json has no configuration "${name}"`)
  return found
}

const BOOTLOADER = `const inspector = require('node:inspector')
if (require('node:worker_threads').isMainThread) {
  inspector.open(0, '127.0.0.1', false)
  require('node:fs').appendFileSync(process.env.VSCODE_INSPECTOR_OPTIONS, inspector.url() + '\\n')
  inspector.waitForDebugger()
}
`
