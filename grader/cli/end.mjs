// How every command ends. As the launcher, it is read by any Node from 12 on.
import { readerLang } from '../text/reader-lang.mjs'
import { sayInTime } from './say-in-time.mjs'

/** Handles errors of the output: a closed pipe is ignored, other errors are reported at the end. */
export function watchOutput() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE' && error.code !== 'EOF') unwritten = unwritten || error.code || error.message
    })
  }
  // Nothing is left that could wake the process, and what was asked for is not done.
  process.on('beforeExit', () => {
    if (over) return
    over = true
    process.exitCode = 2
    sayInTime(UNFINISHED[readerLang(process.argv.slice(2), process.env)])
  })
}

/** Ends the process with this code once everything is written, even where something is still open that keeps it alive. */
export function endWith(code, args, env) {
  over = true
  return Promise.all([process.stdout, process.stderr].map(written)).then(() => {
    if (unwritten) sayInTime(notWritten(unwritten)[readerLang(args, env)])
    const exitCode = unwritten ? 2 : code
    process.exitCode = exitCode
    setTimeout(() => process.exit(exitCode), GRACE_MS).unref()
  })
}

// --- internal ---

/** How long what was closed may take to be gone. */
const GRACE_MS = 1000

let over = false
let unwritten

const written = (stream) =>
  new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) resolve()
    else stream.write('', () => setImmediate(resolve)) // An error is told after this call.
  })

const notWritten = (why) => ({
  en: `The output could not be written (${why}), so part of it is missing. ${why === 'ENOSPC' || why === 'EDQUOT' ? 'Make room where it is written to.' : 'Try without redirecting it.'}`,
  ko: `출력을 끝까지 쓰지 못하여 일부가 빠졌습니다(${why}). ${why === 'ENOSPC' || why === 'EDQUOT' ? '저장할 곳에 공간을 마련하십시오.' : '출력을 다른 곳으로 돌리지 말고 실행해 보십시오.'}`,
})

const UNFINISHED = {
  en: 'The kit itself ended too early; this is not your code’s fault. Please run the command again.',
  ko: '작성하신 코드와 관계없이 키트가 도중에 끝났습니다. 명령을 다시 실행하십시오.',
}
