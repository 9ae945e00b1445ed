import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { hasSolutions } from '../../course/solutions.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { nameOf, readRound, rounds } from '../../workshop/strangers/banks.ts'
import { renderResults, type Tried } from '../../workshop/strangers/render-results.ts'
import { resultOf, shortOf, readJudgments } from '../../workshop/strangers/judgments.ts'
import { tryAnswers } from '../../workshop/strangers/try-answers.ts'
import { defineCommand } from '../command.ts'
import { UsageError } from '../command-line.ts'
import { exercisesOf } from '../options/exercises.ts'
import { openStatusLine } from '../status-line.ts'
import { makersWords } from './makers-words.ts'

/** `npm run strangers`: grades the answers of people who have read only the stubs, and tells what became of them; 1 where an answer got what it should not. */
export const command = defineCommand({
  name: 'strangers',
  options: { round: { type: 'string' }, tell: { type: 'string' } },
  usage: () => USAGE,
  optionWords: makersWords('strangers'),
  parse: ({ names, values }): StrangersArgs => ({
    ids: exercisesOf(names, (name) => `There is no exercise "${name}". npm run list shows the course.`),
    folders: values.round === undefined ? rounds() : [values.round],
    tell: values.tell,
  }),
  run: async (args) => {
    if (!hasSolutions()) throw new UsageError('npm run strangers needs the folder solutions/.')
    const { tried, told } = await tryAll(args)
    if (args.tell !== undefined) writeFileSync(args.tell, told.join('\n'))
    console.log(renderResults(tried))
    const bad = tried.filter(({ result }) => ['unnoticed', 'misleading', 'lost points', 'error'].includes(result))
    for (const { answer, result } of bad) console.log(`${result}: ${nameOf(answer)}`)
    if (bad.some(({ result }) => result === 'error')) return 2
    return bad.length === 0 ? 0 : 1
  },
})

// --- internal ---

interface StrangersArgs {
  readonly ids: readonly ExerciseId[]
  readonly folders: readonly string[]
  readonly tell?: string
}

const USAGE = `npm run strangers -- [EXERCISE | CHAPTER …] [--round FOLDER] [--tell FILE]

Grades wrong and right answers whose authors had read only the stubs and the README, and counts: wrong answers with full points (unnoticed),
those whose message a third reader found to explain the mistake, not to explain it, or to be misleading, and right answers that lost points.
A tenth of a second for each. Exit code 1 where one is unnoticed, misleading or a right one loses points, 2 where the grader is at fault. For the kit's authors.

  --round FOLDER  the answers of one round (default: all rounds in grader/workshop/strangers/)
  --tell FILE     writes what each wrong answer is told, for the reader who judges`

async function tryAll({ ids, folders, tell }: StrangersArgs): Promise<{ tried: Tried[]; told: string[] }> {
  const status = openStatusLine(process.stderr)
  const tried: Tried[] = []
  const lines: string[] = []
  try {
    for (const folder of folders.map((path) => resolve(kitRoot, path))) {
      const judgments = readJudgments(folder)
      const answers = readRound(folder, ids)
      for await (const { answer, told } of tryAnswers(answers)) {
        status.show(`${answer.exercise}: ${tried.length + 1}`)
        const result = resultOf(answer, told, judgments)
        tried.push({ answer, result })
        if (tell === undefined) continue
        lines.push(
          `## ${nameOf(answer)}\n`,
          `result: ${result}; in short: ${JSON.stringify(shortOf(told))}\n`,
          told.text,
          '',
        )
      }
    }
  } finally {
    status.clear()
  }
  return { tried, told: lines }
}
