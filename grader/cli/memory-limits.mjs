// Where the address space is limited (ulimit -v, as on many a university's server), WebAssembly does not work as Node starts it: each of its
// memories reserves 8 GB. With one more option Node reserves only what is used, but an option cannot be given to a Node that runs. Where it or
// the data (ulimit -d) is limited too much, Node ends without a word of ours: a process that waits for it has the last one.
// As the launcher, it is read by any Node from 12 on.
import { spawn } from 'child_process'
import { readFileSync } from 'fs'
import { FRUGAL } from '../platform/frugal.mjs'
import { readerLang } from '../text/reader-lang.mjs'

/** Whether addresses or data are limited, and Node does not know yet. */
export function needsFrugalNode(env) {
  return !`${env.NODE_OPTIONS}`.includes(FRUGAL) && limits().length > 0
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
      const low = limits().find(({ mb, neededMb }) => mb < neededMb)
      if (code !== 0 && code !== 1 && low) console.error(tooLittle(low)[readerLang(args, env)])
      resolve(code === 0 || code === 1 ? code : 2)
    }
    child.on('error', () => end(2)).on('exit', end)
  })
}

// --- internal ---

// What `npm run grade` needs at its peak, rounded up: of the addresses that it reserves it uses a tenth.
const LIMITS = [
  { flag: '-v', line: /^Max address space +(\d+)/m, neededMb: 6000, en: 'address space', ko: '주소 공간이' },
  { flag: '-d', line: /^Max data size +(\d+)/m, neededMb: 600, en: 'memory for data', ko: '데이터 메모리가' },
]

/** The limits that are set, with what they allow. */
function limits() {
  let text = ''
  try {
    text = readFileSync('/proc/self/limits', 'utf8')
  } catch {
    // Another system than Linux.
  }
  return LIMITS.map((limit) => ({ ...limit, mb: Math.floor((limit.line.exec(text) || [])[1] / 1e6) })).filter(
    ({ mb }) => !Number.isNaN(mb),
  )
}

const tooLittle = ({ flag, mb, neededMb, en, ko }) => ({
  en: `The ${en} is limited to ${mb} MB here (ulimit ${flag}), and the kit needs ${neededMb} MB. Raise the limit and try again: ulimit ${flag} unlimited`,
  ko: `${ko} ${mb} MB로 제한되어 있지만(ulimit ${flag}) 키트에는 ${neededMb} MB가 필요합니다. 제한을 늘린 뒤 다시 실행하십시오: ulimit ${flag} unlimited`,
})
