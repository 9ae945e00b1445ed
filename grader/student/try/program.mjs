// Loaded before the file that is tried (node --import): TypeScript, the names of the course, and words for an error.
import { readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { errorAsData } from './error-as-data.mjs'
import { giveNamesIn } from './given-names.mjs'
import { registerHooks } from './register.mjs'
import { tellParent } from './tell-parent.mjs'

await registerHooks()
await speak(new URL(import.meta.url).searchParams.get('lang'))
if (isMainThread) {
  process.on('uncaughtException', fail)
  watchConsole()
  watchOutput()
  await giveNamesIn(readFileSync(process.argv[1], 'utf8'))
}

// --- internal ---

// The errors of #np are in the reader's language, also where the program catches and prints them itself.
async function speak(lang) {
  if (!lang) return
  const words = await import('../../../exercises/np/errors/language.ts').catch(() => undefined) // A file that is missing is told of later.
  words?.speak(lang)
}

// A file that prints nothing may only declare functions: then the command says so.
function watchOutput() {
  let printed = false
  for (const stream of [process.stdout, process.stderr]) {
    const { write } = stream
    stream.write = (...args) => {
      printed = true
      stream.write = write
      return write.apply(stream, args)
    }
  }
  process.once('exit', () => {
    if (!printed) tellParent({ kind: 'silent' })
  })
}

// Where undefined or NaN is printed, a name may be misspelt (a.length for a.size): then the command reads the file for mistakes.
function watchConsole() {
  const { log } = console
  console.log = (...values) => {
    if (values.some((value) => value === undefined || Number.isNaN(value))) {
      console.log = log
      tellParent({ kind: 'odd' })
    }
    log(...values)
  }
}

// A program that listens for uncaught exceptions handles them itself.
function fail(error) {
  if (process.listenerCount('uncaughtException') > 1) return
  if (!tellParent({ kind: 'threw', ...errorAsData(error) })) console.error(error)
  process.exit(1)
}
