// The program that `npm run try` starts where no file is named: Node's prompt, with TypeScript and the names of the course.
import { Recoverable, start } from 'node:repl'
import { constants, runInThisContext } from 'node:vm'
import { errorAsData } from '../student/try/error-as-data.mjs'
import type { TriedInput } from '../student/try/input-reader.ts'
import { openInputThread } from '../student/try/input-thread.ts'
import { asInFile, cellOf, lastCell, openNotebook } from '../student/try/notebook.ts'
import { type PromptCode, promptCode } from '../student/try/prompt-code.ts'
import { promptRequest } from '../student/try/prompt-request.ts'
import { openPromptNames } from '../student/try/prompt-names.ts'
import type { Failure } from '../model/check.ts'
import { texts } from '../text/texts.ts'
import { renderFor } from './explain-program.ts'
import { givenFault } from './given-fault.mjs'
import { holdInput } from './held-input.ts'
import { keepHistory } from './prompt-history.ts'
import { speakAtPrompt } from './prompt-words.ts'
import { quietValue } from './quiet-value.ts'

const lang = process.argv[2] === 'ko' ? 'ko' : 'en'
const words = texts(lang).tries
const ofNode = new Set(Object.keys(globalThis))
const names = await openPromptNames(globalThis)
const notebook = openNotebook()
const reader = openInputThread()

console.log(words.prompt(names.count))
let isOwnLast = false

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
speakAtPrompt(server, process.stdout, words)
// Node's own _ is announced in English where it is assigned to.
Object.defineProperty(globalThis, '_', { value: undefined, writable: true, configurable: true })
server.on('line', keyboard.taken)
server.on('exit', () => process.exit())
keepHistory(server)

// --- internal ---

type Script = Extract<PromptCode, { kind: 'script' }>

function evaluate(input: string, _: unknown, file: string, done: (error: Error | null, value: unknown) => void): void {
  // What is typed ends with a line break.
  if (!input.endsWith('\n')) return done(null, quietValue(input))
  const request = promptRequest(input, (name) => name in globalThis)
  if (request === 'end') return server.close()
  if (request === 'help') {
    console.log(words.promptHelp)
    return done(null, undefined)
  }
  const script = promptCode(input)
  if (script.kind === 'incomplete') return done(new Recoverable(new SyntaxError('incomplete')), undefined)
  const given = new AbortController()
  const interrupted = new Promise<undefined>((resolve) => {
    given.signal.addEventListener('abort', () => {
      console.log(words.interrupted)
      resolve(undefined)
    })
  })
  const work = script.kind === 'wrong' ? sayWrong(input) : runUnlessMistaken(input, script, file, given.signal)
  void keyboard.during(Promise.race([work, interrupted]), () => given.abort()).then((value) => done(null, value))
}

async function sayWrong(input: string): Promise<undefined> {
  say(await reader.failuresOf(triedInput(input)))
}

// What a file would be refused for, and JavaScript would do all the same: np.zeros((2, 3)) is np.zeros(3) to it.
async function runUnlessMistaken(input: string, script: Script, file: string, signal: AbortSignal): Promise<unknown> {
  await names.refresh()
  const tried = triedInput(input, script)
  const mistakes = await reader.mistakesIn(tried)
  if (signal.aborted) return undefined
  return mistakes.length > 0 ? say(mistakes) : run(tried, script, file)
}

async function run(tried: TriedInput, script: Script, filename: string): Promise<unknown> {
  try {
    process.stdin.setRawMode(false) // Ctrl-C is a signal while the script runs, which breaks an endless loop.
    const value: unknown = runInThisContext(script.code, { filename, breakOnSigint: true, ...LOADER })
    process.stdin.setRawMode(true)
    const settled: unknown = script.waits ? await value : value
    // The name or property that was read is undefined: it may be misspelt (d.lenght).
    if (settled === undefined && script.reads) say(await reader.failuresOf(tried))
    else notebook.add(cellOf(tried.text, Object.fromEntries(script.declares.map((name) => [name, valueOf(name)]))))
    keepLast(settled, script)
    return settled
  } catch (error) {
    process.stdin.setRawMode(true)
    if (isInterruption(error)) console.log(words.interrupted)
    else {
      const threw = errorAsData(error)
      const given = givenFault(threw)
      if (given) console.log(given[lang])
      else say(await reader.failuresOf(tried, threw))
    }
    return undefined
  }
}

// _ is the last result, as in Python, unless it is a name of the student's own.
function keepLast(value: unknown, { declares }: Script): void {
  isOwnLast ||= declares.includes('_')
  if (value === undefined || isOwnLast) return
  Object.assign(globalThis, { _: value })
  notebook.add(lastCell(value))
}

const valueOf = (name: string): unknown => (globalThis as Record<string, unknown>)[name]

function triedInput(input: string, { lead, declares }: Pick<Script, 'lead' | 'declares'> = UNREAD): TriedInput {
  return {
    text: asInFile(input, lead),
    lead,
    earlier: notebook.text(),
    anew: !/^\s*import\b/.test(input) && declares.some(notebook.declares),
    names: Object.keys(globalThis).filter((name) => !ofNode.has(name) && NAME.test(name)),
  }
}

const UNREAD = { lead: '', declares: [] } as const

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

const isInterruption = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'

// import(…) as in a file of the current folder.
const LOADER = { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }

function say(failures: readonly Failure[]): undefined {
  console.log(failures.length > 0 ? renderFor(process.stdout, failures, lang) : String(undefined))
}
