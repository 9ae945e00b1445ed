import type { ExerciseId } from '../../model/exercise.ts'
import { parseNames, parseOptions, UsageError } from '../command-line.ts'

/** A command line of `npm run mutate`, understood. */
export interface MutateArgs {
  readonly ids: readonly ExerciseId[]
  /** Where the results are kept. */
  readonly results: string
}

/** Understands the arguments, or says in one line what is wrong with them. */
export function parseMutateArgs(
  args: readonly string[],
): MutateArgs | { readonly error: string } | { readonly usage: string } {
  try {
    const { values, positionals } = parseOptions(args, OPTIONS, NO_SUCH_OPTION)
    if (values.help) return { usage: USAGE }
    return { ids: parseNames(positionals, NO_SUCH_EXERCISE), results: values.results ?? RESULTS }
  } catch (error) {
    if (error instanceof UsageError) return { error: error.message }
    throw error
  }
}

// --- internal ---

const RESULTS = '.grade/mutation.jsonl'

const OPTIONS = {
  results: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const USAGE = `npm run mutate -- [EXERCISE | CHAPTER …] [--results FILE]

Makes small mistakes in the solutions and sees whether the checks notice. Half a second to a second for each; a mistake that makes an endless
loop takes longer. Exit code 0 where every mistake loses points or is explained in grader/workshop/mutation/equivalent.ts, 1 where one does not,
2 where the command or the grader is at fault. A tool for the kit's authors, in English only.

  --results FILE  where results are kept as they come (default: ${RESULTS}); those that are there already, for the same
                  solutions and checks, are not asked for again`

const NO_SUCH_OPTION = (option: string): string =>
  `What is meant by ${option}? npm run mutate -- --help lists the options.`

const NO_SUCH_EXERCISE = (name: string, nearest: string | undefined): string =>
  `There is no exercise "${name}". ${nearest ? `Did you mean ${nearest}?` : 'npm run list shows the course.'}`
