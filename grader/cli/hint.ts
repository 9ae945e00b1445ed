import { course } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { texts } from '../text/texts.ts'
import type { Lang } from '../model/say.ts'
import type { ExerciseVerdict } from '../model/verdict.ts'
import { argsOrExitCode } from './command-line.ts'
import { parseHintArgs } from './hint-args.ts'
import { hintsUpTo, nextHint } from '../student/next-hint.ts'
import { openStandings, type Standings } from './own-standings.ts'
import { lookOf } from './terminal-look.ts'

/** `npm run hint`: the next hint on an exercise, and which of its checks fails. */
export async function main(args: string[]): Promise<number> {
  const options = argsOrExitCode(parseHintArgs(args, process.env))
  if (typeof options === 'number') return options
  const { lang, level } = options
  const exercise = await exerciseOf(options)
  if (!exercise) {
    console.log(texts(lang).hints.allPassed('npm run hint -- softmax --level 3'))
    return 0
  }
  const shown = { lang, ...lookOf(), verdict: exercise.verdict }
  console.log(await (level === undefined ? nextHint(exercise.id, shown) : hintsUpTo(exercise.id, level, shown)))
  return 0
}

// --- internal ---

interface Asked {
  readonly id: ExerciseId
  readonly verdict?: ExerciseVerdict
}

// The exercise that was named, or the first that is not passed, as it stands now. What is remembered is not graded again.
async function exerciseOf({ id, lang }: { id?: ExerciseId; lang: Lang }): Promise<Asked | undefined> {
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
