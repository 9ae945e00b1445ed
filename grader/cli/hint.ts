import { course } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { type Texts, texts } from '../text/texts.ts'
import type { Lang } from '../model/localized.ts'
import type { ExerciseVerdict } from '../model/verdict.ts'
import { defineCommand } from './command.ts'
import { UsageError } from './command-line.ts'
import { configOf } from './options/config.ts'
import { exercisesOf } from './options/exercises.ts'
import { LANG, langOf } from './options/lang.ts'
import { hintsUpTo, nextHint } from '../student/next-hint.ts'
import { openStandings, type Standings } from './own-standings.ts'
import { terminalStyleOf } from './terminal-style.ts'

/** `npm run hint`: the next hint on an exercise, and which of its checks fails. */
export const command = defineCommand({
  name: 'hint',
  options: { ...LANG, level: { type: 'string' } },
  usage: ({ hints }) => hints.usage,
  parse: (given): HintArgs => {
    const { names, values, words } = given
    return { lang: langOf(given), ...exerciseIn(names, words), ...levelOf(values.level, words) }
  },
  run: async ({ lang, level, id }) => {
    if (configOf(undefined, texts(lang)).hints === false) {
      console.log(texts(lang).hints.off)
      return 0
    }
    const exercise = await exerciseOf(id, lang)
    if (!exercise) {
      console.log(texts(lang).hints.allPassed('npm run hint -- softmax --level 3'))
      return 0
    }
    const shown = { lang, ...terminalStyleOf(), verdict: exercise.verdict }
    console.log(await (level === undefined ? nextHint(exercise.id, shown) : hintsUpTo(exercise.id, level, shown)))
    return 0
  },
})

// --- internal ---

interface HintArgs {
  readonly lang: Lang
  /** The exercise that was named; else the one the student is at. */
  readonly id?: ExerciseId
  /** All hints up to this one, instead of the next. */
  readonly level?: number
}

function exerciseIn(names: readonly string[], words: Texts): { id?: ExerciseId } {
  if (names.length === 0) return {}
  if (names.length > 1) throw new UsageError(words.hints.onlyOne)
  const ids = exercisesOf(names, words.unknownExercise)
  if (ids.length > 1) throw new UsageError(words.hints.several(names[0], ids))
  return { id: ids[0] }
}

function levelOf(level: string | undefined, words: Texts): { level?: number } {
  if (level === undefined) return {}
  if (!/^[123]$/.test(level)) throw new UsageError(words.badOption('--level', level, '1, 2, 3'))
  return { level: Number(level) }
}

interface Asked {
  readonly id: ExerciseId
  readonly verdict?: ExerciseVerdict
}

// The exercise that was named, or the first that is not passed, as it stands now. What is remembered is not graded again.
async function exerciseOf(id: ExerciseId | undefined, lang: Lang): Promise<Asked | undefined> {
  const standings = await openStandings(lang)
  if (id) await standings.learn([id])
  const next = id ?? (await firstUnpassed(standings))
  return next && { id: next, verdict: standings.verdictOf(next) }
}

// One exercise has mostly changed. Where that is passed now, whatever else is not known is graded at once.
async function firstUnpassed({ learn, statusOf }: Standings): Promise<ExerciseId | undefined> {
  const ids = course.map(({ id }) => id)
  const next = (): ExerciseId | undefined => ids.find((id) => statusOf(id) !== 'passed')
  const first = next()
  if (first) await learn([first])
  if (first && statusOf(first) === 'passed') await learn(ids)
  return next()
}
