import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { reaper } from '../sandbox/host/reaper.ts'

/** The Vitest UI in a process of its own. It ends with its parent process. */
export interface UiProcess {
  readonly address: string | undefined
  readonly ended: boolean
  close(): void
}

/** Starts `npm run ui`; `onChange` is called when its address is known, and when it has ended. */
export function startUi(onChange: () => void): UiProcess {
  let address: string | undefined
  let ended = false
  const child: ChildProcess = spawn(process.execPath, [LAUNCH, 'ui'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const end = (): void => {
    ended = true
    reaper.release(child.pid)
    onChange()
  }
  reaper.adopt(child.pid)
  child.on('error', end).on('exit', end)
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const found = ADDRESS.exec(stripVTControlCharacters(text))?.[0]
    if (!found || address) return
    address = found
    onChange()
  })
  return {
    get address() {
      return address
    },
    get ended() {
      return ended
    },
    close: () => {
      child.removeAllListeners('exit').kill()
      reaper.release(child.pid)
    },
  }
}

// --- internal ---

const LAUNCH = fileURLToPath(new URL('./launch.mjs', import.meta.url))
const ADDRESS = /http:\/\/\S+\/__vitest__\/\S*/
