// Starts a file of a student's as they would with node: in the open, with their rights, their environment and their terminal.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { constants } from 'node:os'
import { CHANNEL } from './tell-parent.mjs'

/** Starts a file, or the prompt where there is none; `lang` is the language of #np's errors. `ended` settles when it has ended: its exit code, the error that ended it, whether it printed undefined or NaN or may hide a mistake, whether it printed nothing at all, and the files that it read. */
export function startProgram(file, args = [], { lang, nodeOptions = [], onRead = () => {}, env = process.env } = {}) {
  const program = lang ? `${PROGRAM}?lang=${lang}` : PROGRAM
  const child = spawn(process.execPath, ['--enable-source-maps', ...nodeOptions, '--import', program, file, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env,
  })
  const stopForwarding = forwardSignals(child)
  const read = []
  let threw
  let odd = false
  let silent = false
  const lines = createInterface({ input: child.stdio[CHANNEL] })
  lines.on('line', (line) => {
    const { kind, ...told } = JSON.parse(line)
    if (kind === 'threw') threw = told
    else if (kind === 'odd') odd = true
    else if (kind === 'silent') silent = true
    else {
      read.push(told.path)
      onRead(told.path, told.state)
    }
  })
  const told = new Promise((resolve) => lines.once('close', resolve))
  const exited = new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
  const ended = Promise.all([exited, told])
    .then(([code]) => ({ code, threw, odd, silent, read }))
    .finally(stopForwarding)
  return { ended, kill: () => child.kill('SIGKILL') }
}

// --- internal ---

const PROGRAM = new URL('./program.mjs', import.meta.url).href

// A terminal sends Ctrl-C to both processes; a signal to this one alone is meant for the program.
function forwardSignals(child) {
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const forward = () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    process.on(signal, forward)
    return () => process.off(signal, forward)
  })
  return () => forwarded.forEach((stop) => stop())
}
