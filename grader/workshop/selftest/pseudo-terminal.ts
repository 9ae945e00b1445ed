// The doorman of @lydell/node-pty.
import { stripVTControlCharacters } from 'node:util'
import type * as nodePty from '@lydell/node-pty'
import { commandEnvironment } from './command-environment.ts'
import { kitRoot } from '../../platform/kit-root.ts'

/** A command in a pseudo terminal. */
export interface PseudoTerminal {
  readonly pid: number
  /** The output since the last mark, without colours. */
  text(): string
  /** The same with all control sequences. */
  raw(): string
  /** Sets the mark: forgets the output so far. */
  mark(): void
  /** Waits until a text appears after the mark. */
  until(what: RegExp | string): Promise<string>
  press(keys: string): void
  resize(columns: number, rows: number): void
  kill(signal?: string): void
  readonly exit: Promise<{ exitCode: number; signal?: number }>
}

/** Runs a command in a terminal; undefined if this machine cannot create one. */
export async function openTerminal(
  [command, ...args]: readonly string[],
  {
    columns = 80,
    rows = 40,
    cwd = kitRoot,
    env = {},
  }: { columns?: number; rows?: number; cwd?: string; env?: Record<string, string> } = {},
): Promise<PseudoTerminal | undefined> {
  const spawn = await spawner()
  if (!spawn) return undefined
  const pty = spawn(command, args, {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: commandEnvironment(env),
  })
  return terminalOf(pty)
}

// --- internal ---

const WAIT_LIMIT_MS = 45_000

// The package has binaries only for some systems.
async function spawner(): Promise<typeof nodePty.spawn | undefined> {
  try {
    return (await import('@lydell/node-pty')).spawn
  } catch {
    return undefined
  }
}

function terminalOf(pty: nodePty.IPty): PseudoTerminal {
  let written = ''
  let heard = (): void => {}
  pty.onData((data) => {
    written += data
    heard()
  })
  const text = (): string => stripVTControlCharacters(written)
  const found = (what: RegExp | string): boolean =>
    typeof what === 'string' ? text().includes(what) : what.test(text())
  return {
    pid: pty.pid,
    text,
    raw: () => written,
    mark: () => (written = ''),
    until: (what) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`waited in vain for ${what}; the terminal says:\n${text()}`)),
          WAIT_LIMIT_MS,
        )
        heard = () => {
          if (!found(what)) return
          clearTimeout(timer)
          heard = () => {}
          resolve(text())
        }
        heard()
      }),
    press: (keys) => pty.write(keys),
    resize: (columns, rows) => pty.resize(columns, rows),
    kill: (signal) => pty.kill(signal),
    exit: new Promise((resolve) => pty.onExit(resolve)),
  }
}
