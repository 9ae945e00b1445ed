// The doorman of StrykerJS's instrumenter. It only lists the places and replacements of the mutations: its instrumented program, with all
// mutants behind switches, never runs.
import { Instrumenter } from '@stryker-mutator/instrumenter'
import type { Mutation } from './mutation.ts'

/** Finds every mutation that StrykerJS knows in a TypeScript text. Types and imports have none. */
export async function findMutations(text: string): Promise<Mutation[]> {
  const { mutants } = await instrumenter.instrument([{ name: 'solution.ts', content: text, mutate: true }], EVERYTHING)
  const offset = offsetsOf(text)
  return mutants.map(({ mutatorName, location, replacement }) => ({
    mutator: mutatorName,
    start: offset(location.start),
    end: offset(location.end),
    replacement,
  }))
}

// --- internal ---

const EVERYTHING = { plugins: null, ignorers: [], excludedMutations: [] }

const silence = (): void => {}
const never = (): boolean => false

const instrumenter = new Instrumenter({
  trace: silence,
  debug: silence,
  info: silence,
  warn: silence,
  error: silence,
  fatal: silence,
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
})

// Its lines and columns count from 0.
function offsetsOf(text: string): (place: { readonly line: number; readonly column: number }) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return ({ line, column }) => starts[line] + column
}
