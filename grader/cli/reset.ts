import { isChapterOrNumber } from '../course/find-exercises.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Lang } from '../model/localized.ts'
import { renderReset, resetFailed, type ResetOutcome } from '../student/screen/reset.ts'
import { type Texts, texts } from '../text/texts.ts'
import { defineCommand } from './command.ts'
import { UsageError } from './command-line.ts'
import { exercisesOf } from './options/exercises.ts'
import { LANG, langOf } from './options/lang.ts'
import { resetExercise, restoreExercise } from '../student/reset-exercise.ts'
import { resetNp, restoreNp } from '../student/reset-np.ts'

/** `npm run reset`: back to the stub, or to the latest backup. Nothing that a student wrote is ever lost. */
export const command = defineCommand({
  name: 'reset',
  options: { ...LANG, restore: { type: 'boolean' } },
  usage: ({ resets }) => resets.usage,
  parse: (given): ResetArgs => {
    const { names, values, words } = given
    const exercises = names.filter((name) => !NP_NAMES.has(name))
    const np = exercises.length < names.length
    const ids = np && exercises.length === 0 ? [] : idsOf(exercises, words)
    return { lang: langOf(given), ids, np, names, restore: values.restore ?? false }
  },
  run: async ({ ids, np, names, restore, lang }) => {
    const outcomes: ResetOutcome[] = np ? await (restore ? restoreNp() : resetNp()) : []
    for (const id of ids) outcomes.push(await (restore ? restoreExercise(id) : resetExercise(id)))
    const failed = problemsOf(outcomes)
    for (const outcome of outcomes) (failed.includes(outcome) ? console.error : console.log)(renderReset(outcome, lang))
    if (outcomes.some(({ kind }) => kind === 'reset'))
      console.log(texts(lang).resets.bringBack(`npm run reset -- ${names.join(' ')} --restore`))
    return failed.length > 0 ? 2 : 0
  },
})

// --- internal ---

const NP_NAMES: ReadonlySet<string> = new Set(['np', '#np', 'exercises/np'])

interface ResetArgs {
  readonly lang: Lang
  readonly ids: readonly ExerciseId[]
  /** What is given is meant, too: `#np`. */
  readonly np: boolean
  /** The names as they were given, for the command that is told. */
  readonly names: readonly string[]
  /** Bring the latest backup back instead. */
  readonly restore: boolean
}

// A name that two chapters have could reset what was not meant, and so could 4, the chapter or the fourth of the list; `ch04` is meant as a whole.
function idsOf(names: readonly string[], words: Texts): ExerciseId[] {
  if (names.length === 0) throw new UsageError(words.resets.which)
  for (const name of names) {
    const ids = exercisesOf([name], words.unknownExercise)
    const chapters = new Set(ids.map((id) => id.split('/')[0]))
    if (chapters.size > 1 || isChapterOrNumber(name)) throw new UsageError(words.resets.several(name, ids))
  }
  return exercisesOf(names, words.unknownExercise)
}

// Of a whole chapter some exercises have no backup; that is a problem only where none has one.
function problemsOf(outcomes: readonly ResetOutcome[]): ResetOutcome[] {
  const noneKept = outcomes.every(({ kind }) => kind === 'no-backup')
  return outcomes.filter((outcome) => resetFailed(outcome) || noneKept)
}
