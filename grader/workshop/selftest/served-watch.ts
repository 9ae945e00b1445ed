import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Lang } from '../../model/localized.ts'
import { commandEnvironment } from './command-environment.ts'
import type { KitCopy } from './kit-copy.ts'

/** A watch with its page. */
export interface ServedWatch {
  readonly address: string
  end(): Promise<void>
}

/** Starts `npm run watch -- --page` in a copy of the kit; it is there once the page is served. */
export async function serveWatch({ folder }: KitCopy, lang: Lang): Promise<ServedWatch> {
  const child = spawn(process.execPath, ['grader/cli/launch.mjs', 'watch', '--page', '--lang', lang], {
    cwd: folder,
    env: commandEnvironment({ CI: 'true' }), // Some libraries use colours here even without a terminal.
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { address: await addressIn(child), end: () => end(child) }
}

// --- internal ---

const addressIn = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.on('exit', (code) => reject(new Error(`npm run watch ended with ${code}: ${text}`)))
    child.stdout?.setEncoding('utf8').on('data', (more: string) => {
      text += more
      const [address] = /http:\S+(?=\n)/.exec(text) ?? []
      if (address) resolve(address)
    })
  })

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
