import type { ExerciseId } from '../model/exercise.ts'
import { readerLang } from '../text/detect-lang.ts'
import type { Lang } from '../model/say.ts'
import { type Texts, texts } from '../text/texts.ts'
import { checkLang, type NotUnderstood, parseNames, parseOptionsOf, understood, UsageError } from './command-line.ts'

/** A command line of `npm run hint`, understood. */
export interface HintArgs {
  readonly lang: Lang
  /** The exercise that was named; else the one the student is at. */
  readonly id?: ExerciseId
  /** All hints up to this one, instead of the next. */
  readonly level?: number
}

const OPTIONS = {
  level: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Understands the arguments, or says in one line what is wrong with them. */
export function parseHintArgs(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): HintArgs | NotUnderstood {
  const lang = readerLang(args, env)
  const words = texts(lang)
  return understood(() => {
    const { values, positionals } = parseOptionsOf('hint', args, OPTIONS, words)
    if (values.help) return { usage: words.hints.usage }
    checkLang(values.lang, words)
    return { lang, ...exerciseIn(positionals, words), ...levelOf(values.level, words) }
  })
}

// --- internal ---

function exerciseIn(names: readonly string[], words: Texts): { id?: ExerciseId } {
  if (names.length === 0) return {}
  if (names.length > 1) throw new UsageError(words.hints.onlyOne)
  const ids = parseNames(names, words.unknownExercise)
  if (ids.length > 1) throw new UsageError(words.hints.several(names[0], ids))
  return { id: ids[0] }
}

function levelOf(level: string | undefined, words: Texts): { level?: number } {
  if (level === undefined) return {}
  if (!/^[123]$/.test(level)) throw new UsageError(words.badOption('--level', level, '1, 2, 3'))
  return { level: Number(level) }
}
