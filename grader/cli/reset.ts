import { renderReset, resetFailed, type ResetOutcome } from '../student/screen/reset.ts'
import { texts } from '../text/texts.ts'
import { argsOrExitCode } from './command-line.ts'
import { parseResetArgs } from './reset-args.ts'
import { resetExercise, restoreExercise } from '../student/reset-exercise.ts'

/** `npm run reset`: back to the stub, or to the latest backup. Nothing that a student wrote is ever lost. */
export async function main(args: string[]): Promise<number> {
  const options = argsOrExitCode(parseResetArgs(args, process.env))
  if (typeof options === 'number') return options
  const { ids, names, restore, lang } = options
  const outcomes: ResetOutcome[] = []
  for (const id of ids) outcomes.push(await (restore ? restoreExercise(id) : resetExercise(id)))
  const failed = problemsOf(outcomes)
  for (const outcome of outcomes) (failed.includes(outcome) ? console.error : console.log)(renderReset(outcome, lang))
  if (outcomes.some(({ kind }) => kind === 'reset'))
    console.log(texts(lang).resets.bringBack(`npm run reset -- ${names.join(' ')} --restore`))
  return failed.length > 0 ? 2 : 0
}

// --- internal ---

// Of a whole chapter some exercises have no backup; that is a problem only where none has one.
function problemsOf(outcomes: readonly ResetOutcome[]): ResetOutcome[] {
  const noneKept = outcomes.every(({ kind }) => kind === 'no-backup')
  return outcomes.filter((outcome) => resetFailed(outcome) || noneKept)
}
