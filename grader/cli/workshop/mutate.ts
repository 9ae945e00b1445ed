import { resolve } from 'node:path'
import { hasSolutions, readSolutionsOrThrow } from '../../course/solutions.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { mutate, type Outcome } from '../../workshop/mutation/mutate.ts'
import { problemsOf } from '../../workshop/mutation/problems.ts'
import { renderOutcomes, renderProblems } from '../../workshop/mutation/render.ts'
import { openResults } from '../../workshop/mutation/results.ts'
import { argsOrExitCode } from '../command-line.ts'
import { type MutateArgs, parseMutateArgs } from './mutate-args.ts'
import { openStatusLine } from '../status-line.ts'

/** `npm run mutate`: tries mistakes on the checks, tells, and answers 0 where they notice all of them, 1 where not, 2 where something else is at fault. */
export async function main(args: string[]): Promise<number> {
  const parsed = argsOrExitCode(parseMutateArgs(args))
  if (typeof parsed === 'number') return parsed
  if (!hasSolutions()) {
    console.error(NO_SOLUTIONS)
    return 2
  }
  const outcomes = await mutateWithStatus(parsed)
  console.log(renderOutcomes(outcomes))
  const problems = outcomes.flatMap(problemsOf)
  if (problems.length > 0) console.log(`\n${renderProblems(outcomes)}`)
  if (problems.some(({ kind }) => kind === 'error')) return 2
  return problems.length === 0 ? 0 : 1
}

// --- internal ---

const NO_SOLUTIONS = 'npm run mutate needs the folder solutions/, which this copy of the kit does not have.'

async function mutateWithStatus({ ids, results }: MutateArgs): Promise<Outcome[]> {
  const status = openStatusLine(process.stderr)
  const outcomes: Outcome[] = []
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
