// Where the address space is limited (ulimit -v, as on many a university's server), WebAssembly does not work as Node starts it: each of its
// memories reserves 8 GB. With one more option Node reserves only what is used, but an option cannot be given to a Node that runs.
// As the launcher, it is read by any Node from 12 on.
import { spawn } from 'child_process'
import { readFileSync } from 'fs'
import { FRUGAL } from '../platform/frugal.mjs'
import { readerLang } from '../text/reader-lang.mjs'

/** Whether the address space is limited, and Node does not know yet. */
export function needsFrugalNode(env) {
  return !`${env.NODE_OPTIONS}`.includes(FRUGAL) && limitMb() !== undefined
}

/** Runs this very command in a Node that was told; answers with its exit code. */
export function runFrugally(args, env) {
  const options = env.NODE_OPTIONS ? `${env.NODE_OPTIONS} ${FRUGAL}` : FRUGAL
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...env, NODE_OPTIONS: options },
  })
  // A terminal sends Ctrl-C to both processes; a signal to this one alone is meant for the command.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  return new Promise((resolve) => {
    const end = (code) => {
      if (code !== 0 && code !== 1 && limitMb() < NEEDED_MB) console.error(tooLittle(limitMb())[readerLang(args, env)])
      resolve(code === 0 || code === 1 ? code : 2)
    }
    child.on('error', () => end(2)).on('exit', end)
  })
}

// --- internal ---

/** What `npm run grade` reserves at its peak, rounded up; it uses a tenth of it. */
const NEEDED_MB = 6000

function limitMb() {
  try {
    const [, bytes] = /^Max address space +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) || []
    return bytes && Math.floor(bytes / 1e6)
  } catch {
    return undefined
  }
}

const tooLittle = (mb) => ({
  en: `The address space is limited to ${mb} MB here (ulimit -v), and the kit reserves ${NEEDED_MB} MB. Raise the limit and try again: ulimit -v unlimited`,
  ko: `주소 공간이 ${mb} MB로 제한되어 있지만(ulimit -v) 키트에는 ${NEEDED_MB} MB가 필요합니다. 제한을 늘린 뒤 다시 실행하십시오: ulimit -v unlimited`,
})
