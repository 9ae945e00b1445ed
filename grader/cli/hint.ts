import type { ExerciseId } from '../course/manifest.ts'
import { hasSolutions } from '../course/solutions.ts'
import { texts } from '../text/texts.ts'
import type { Lang } from '../text/say.ts'
import type { ExerciseVerdict } from '../verdict/model.ts'
import { nextExercise } from '../verdict/next-exercise.ts'
import { argsOrExitCode } from './command-line.ts'
import { parseGradeArgs } from './grade-args.ts'
import { gradeWithStatus } from './grade-command.ts'
import { parseHintArgs } from './hint-args.ts'
import { hintsUpTo, nextHint } from './next-hint.ts'

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
  const colors = process.stdout.isTTY && !process.env.NO_COLOR
  const shown = { lang, colors, columns: Math.min(process.stdout.columns ?? 80, 100), verdict: exercise.verdict }
  console.log(await (level === undefined ? nextHint(exercise.id, shown) : hintsUpTo(exercise.id, level, shown)))
  return 0
}

// --- internal ---

interface Standing {
  readonly id: ExerciseId
  readonly verdict?: ExerciseVerdict
}

// The exercise that was named, or the first that is not passed, as it stands now.
async function exerciseOf({ id, lang }: { id?: ExerciseId; lang: Lang }): Promise<Standing | undefined> {
  const parsed = parseGradeArgs([...(id ? [id] : []), '--quick', '--lang', lang], process.env, hasSolutions())
  if (!('ids' in parsed)) throw new Error('internal: the grader does not understand its own command line')
  const verdict = await gradeWithStatus(parsed)
  if (id) return { id, verdict: verdict.exercises[0] }
  const next = nextExercise(verdict)
  return next && { id: next.id, verdict: next }
}
