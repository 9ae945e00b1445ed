// The program that `npm run try` starts where no file is named: Node's prompt, with TypeScript and the names of the course.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Recoverable, start } from 'node:repl'
import { constants, runInThisContext } from 'node:vm'
import { keptPath } from '../platform/kept-folder.ts'
import { errorAsData } from '../student/try/error-as-data.mjs'
import { openNotebook } from '../student/try/notebook.ts'
import { type PromptCode, promptCode } from '../student/try/prompt-code.ts'
import { openPromptNames } from '../student/try/prompt-names.ts'
import { openProgramReader } from '../student/try/reader.ts'
import type { TriedError } from '../student/try/tried-error.ts'
import { texts } from '../text/texts.ts'
import { renderFor } from './explain-program.ts'
import { givenFault } from './given-fault.mjs'
import { holdInput } from './held-input.ts'

const lang = process.argv[2] === 'ko' ? 'ko' : 'en'
const words = texts(lang).tries
const names = await openPromptNames(globalThis)
const notebook = openNotebook()
let reader: ReturnType<typeof openProgramReader> | undefined

console.log(words.prompt(names.count))
const keyboard = holdInput(process.stdin)
const server = start({
  prompt: '> ',
  input: keyboard.stream,
  output: process.stdout,
  terminal: true,
  useGlobal: true,
  ignoreUndefined: true,
  eval: evaluate,
})
server.on('line', keyboard.taken)
server.on('exit', () => process.exit())
keepHistory()

// --- internal ---

function evaluate(input: string, _: unknown, file: string, done: (error: Error | null, value: unknown) => void): void {
  const script = promptCode(input)
  if (script.kind === 'incomplete') return done(new Recoverable(new SyntaxError('incomplete')), undefined)
  let interrupt = (): void => {}
  const interrupted = new Promise<undefined>((resolve) => {
    interrupt = () => {
      console.log(words.interrupted)
      resolve(undefined)
    }
  })
  const work = script.kind === 'wrong' ? explain(input) : run(input, script, file)
  void keyboard.during(Promise.race([work, interrupted]), interrupt).then((value) => done(null, value))
}

async function run(input: string, script: Extract<PromptCode, { kind: 'script' }>, filename: string): Promise<unknown> {
  try {
    await names.refresh()
    process.stdin.setRawMode(false) // Ctrl-C is a signal while the script runs, which breaks an endless loop.
    const value: unknown = runInThisContext(script.code, { filename, breakOnSigint: true, ...LOADER })
    process.stdin.setRawMode(true)
    const settled: unknown = script.waits ? await value : value
    // The name or property that was read is undefined: it may be misspelt (a.length for a.size).
    if (settled === undefined && script.reads) await explain(input)
    else notebook.add({ ...script, input })
    return settled
  } catch (error) {
    process.stdin.setRawMode(true)
    if (!isInterruption(error)) return explain(input, errorAsData(error))
    console.log(words.interrupted)
    return undefined
  }
}

const isInterruption = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'

// import(…) as in a file of the current folder.
const LOADER = { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }

async function explain(input: string, threw?: TriedError): Promise<undefined> {
  console.log(givenFault(threw)?.[lang] ?? (await explanationOf(input, threw)))
}

async function explanationOf(input: string, threw?: TriedError): Promise<string> {
  reader ??= openProgramReader()
  const { failuresOfInput } = await reader
  const failures = failuresOfInput({ earlier: notebook.text(), input, threw })
  return failures.length > 0 ? renderFor(process.stdout, failures, lang) : String(undefined)
}

// Where the folder cannot be made, the prompt goes without a history.
function keepHistory(): void {
  const path = keptPath('try-history')
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch {
    return
  }
  server.setupHistory(path, () => {})
}
