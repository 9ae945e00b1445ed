import { parseArgs } from 'node:util'
import { findExercises } from '../course/find-exercises.ts'
import { course, type ExerciseId } from '../course/manifest.ts'

/** A command line of `npm run mutate`, understood. */
export interface MutateArgs {
  readonly ids: readonly ExerciseId[]
  /** Where the results are kept. */
  readonly results: string
}

class UsageError extends Error {}

/** Understands the arguments, or says in one line what is wrong with them. */
export function parseMutateArgs(
  args: readonly string[],
): MutateArgs | { readonly error: string } | { readonly usage: string } {
  try {
    const { values, positionals } = parse(args)
    if (values.help) return { usage: USAGE }
    return { ids: chosen(positionals), results: values.results ?? RESULTS }
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
loop takes longer. Exit code 0 where every mistake loses points or is explained in grader/mutation/equivalent.ts, 1 where one does not,
2 where the command or the grader is at fault.

  --results FILE  where results are kept as they come (default: ${RESULTS}); those that are there already, for the same
                  solutions and checks, are not asked for again`

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true; args: string[] }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? args.join(' ')
    throw new UsageError(`What is meant by ${option}? npm run mutate -- --help lists the options.`)
  }
}

function chosen(names: readonly string[]): ExerciseId[] {
  const wanted = new Set<ExerciseId>()
  for (const name of names) {
    const found = findExercises(name)
    if ('unknown' in found) {
      const mend = found.nearest ? `Did you mean ${found.nearest}?` : 'npm run list shows the course.'
      throw new UsageError(`There is no exercise "${name}". ${mend}`)
    }
    for (const id of found.ids) wanted.add(id)
  }
  const all = course.map(({ id }) => id)
  return names.length === 0 ? all : all.filter((id) => wanted.has(id))
}
