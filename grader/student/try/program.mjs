// Loaded before the file that is tried (node --import): TypeScript, the names of the course, and words for an error.
import { readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { errorAsData } from './error-as-data.mjs'
import { giveNamesIn } from './given-names.mjs'
import { registerHooks } from './register.mjs'
import { tellParent } from './tell-parent.mjs'

await registerHooks()
if (isMainThread) {
  process.on('uncaughtException', fail)
  watchConsole()
  watchOutput()
  await giveNamesIn(readFileSync(process.argv[1], 'utf8'))
}

// --- internal ---

// What prints nothing may only declare what is to be called.
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

// What prints undefined or NaN may be called otherwise here: then the command has a look at the file.
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

// Where the program listens itself, what becomes of the error is its own affair.
function fail(error) {
  if (process.listenerCount('uncaughtException') > 1) return
  if (!tellParent({ kind: 'threw', ...errorAsData(error) })) console.error(error)
  process.exit(1)
}
