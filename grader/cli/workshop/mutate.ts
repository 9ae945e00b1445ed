import { resolve } from 'node:path'
import { hasSolutions, readSolutionsOrThrow } from '../../course/solutions.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { mutate, type MutantOutcome } from '../../workshop/mutation/mutate.ts'
import { problemsOf } from '../../workshop/mutation/problems.ts'
import { renderOutcomes, renderProblems } from '../../workshop/mutation/render.ts'
import { openResults } from '../../workshop/mutation/results.ts'
import { defineCommand } from '../command.ts'
import { UsageError } from '../command-line.ts'
import { exercisesOf } from '../options/exercises.ts'
import { openStatusLine } from '../status-line.ts'
import { makersWords } from './makers-words.ts'

/** `npm run mutate`: tries mistakes on the checks, tells, and answers 0 where they notice all of them, 1 where not, 2 where something else is at fault. */
export const command = defineCommand({
  name: 'mutate',
  options: { results: { type: 'string' } },
  usage: () => USAGE,
  optionWords: makersWords('mutate'),
  parse: ({ names, values }): MutateArgs => ({
    ids: exercisesOf(names, NO_SUCH_EXERCISE),
    results: values.results ?? RESULTS,
  }),
  run: async (args) => {
    if (!hasSolutions()) throw new UsageError(NO_SOLUTIONS)
    const outcomes = await mutateWithStatus(args)
    console.log(renderOutcomes(outcomes))
    const problems = outcomes.flatMap(problemsOf)
    if (problems.length > 0) console.log(`\n${renderProblems(outcomes)}`)
    if (problems.some(({ kind }) => kind === 'error')) return 2
    return problems.length === 0 ? 0 : 1
  },
})

// --- internal ---

interface MutateArgs {
  readonly ids: readonly ExerciseId[]
  /** Where the results are kept. */
  readonly results: string
}

const RESULTS = '.grade/mutation.jsonl'

const USAGE = `npm run mutate -- [EXERCISE | CHAPTER …] [--results FILE]

Makes small mistakes in the solutions and sees whether the checks notice. Half a second to a second for each; a mistake that makes an endless
loop takes longer. Exit code 0 where every mistake loses points or is explained in grader/workshop/mutation/equivalent.ts, 1 where one does not,
2 where the command or the grader is at fault. A tool for the kit's authors, in English only.

  --results FILE  where results are kept as they come (default: ${RESULTS}); those that are there already, for the same
                  solutions and checks, are not asked for again`

const NO_SUCH_EXERCISE = (name: string, nearest: string | undefined): string =>
  `There is no exercise "${name}". ${nearest ? `Did you mean ${nearest}?` : 'npm run list shows the course.'}`

const NO_SOLUTIONS = 'npm run mutate needs the folder solutions/, which this copy of the kit does not have.'

async function mutateWithStatus({ ids, results }: MutateArgs): Promise<MutantOutcome[]> {
  const status = openStatusLine(process.stderr)
  const outcomes: MutantOutcome[] = []
  const run = {
    root: kitRoot,
    solutions: readSolutionsOrThrow(),
    results: openResults(resolve(kitRoot, results)),
    note: status.show,
  }
  try {
    for await (const outcome of mutate(ids, run)) {
      outcomes.push(outcome)
      // A log has no foot: there, each exercise leaves a line.
      if (!process.stderr.isTTY) console.error(`${outcome.exercise}: ${outcome.judged.length} mutants`)
    }
  } finally {
    status.clear()
  }
  return outcomes
}
