import type { Lang } from '../model/say.ts'
import { readerLang } from '../text/detect-lang.ts'
import { texts } from '../text/texts.ts'
import { checkLang, type NotUnderstood, parseOptionsOf, understood, UsageError } from './command-line.ts'

/** A command line of `npm run ui`, understood. */
export interface UiArgs {
  readonly lang: Lang
  /** Whether the browser is to be opened. */
  readonly open: boolean
}

/** Understands the arguments, or says in one line what is wrong with them. */
export function parseUiArgs(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): UiArgs | NotUnderstood {
  const lang = readerLang(args, env)
  const words = texts(lang)
  return understood(() => {
    const { values, positionals } = parseOptionsOf('ui', args, OPTIONS, words)
    if (values.help) return { usage: words.uiUsage }
    if (positionals.length > 0) throw new UsageError(words.unknownOption(positionals[0], 'ui', undefined))
    checkLang(values.lang, words)
    return { lang, open: !values['no-open'] }
  })
}

// --- internal ---

const OPTIONS = {
  lang: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const
