import type { ExerciseId } from '../model/exercise.ts'
import { readerLang } from '../text/detect-lang.ts'
import type { Lang } from '../model/say.ts'
import { type Texts, texts } from '../text/texts.ts'
import { checkLang, type NotUnderstood, parseNames, parseOptionsOf, understood, UsageError } from './command-line.ts'

/** A command line of `npm run reset`, understood. */
export interface ResetArgs {
  readonly lang: Lang
  readonly ids: readonly ExerciseId[]
  /** The names as they were given, for the command that is told. */
  readonly names: readonly string[]
  /** Bring the latest backup back instead. */
  readonly restore: boolean
}

const OPTIONS = {
  restore: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Understands the arguments, or says in one line what is wrong with them. */
export function parseResetArgs(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ResetArgs | NotUnderstood {
  const lang = readerLang(args, env)
  const words = texts(lang)
  return understood(() => {
    const { values, positionals } = parseOptionsOf('reset', args, OPTIONS, words)
    if (values.help) return { usage: words.resets.usage }
    checkLang(values.lang, words)
    return { lang, ids: idsOf(positionals, words), names: positionals, restore: values.restore ?? false }
  })
}

// --- internal ---

// A name that two chapters have could reset what was not meant; a chapter is meant as a whole.
function idsOf(names: readonly string[], words: Texts): ExerciseId[] {
  if (names.length === 0) throw new UsageError(words.resets.which)
  for (const name of names) {
    const ids = parseNames([name], words.unknownExercise)
    const chapters = new Set(ids.map((id) => id.split('/')[0]))
    if (chapters.size > 1) throw new UsageError(words.resets.several(name, ids))
  }
  return parseNames(names, words.unknownExercise)
}
