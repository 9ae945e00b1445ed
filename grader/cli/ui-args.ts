import type { Lang } from '../text/say.ts'
import { readerLang } from '../text/detect-lang.ts'
import { texts } from '../text/texts.ts'
import { parseOptionsOf, UsageError } from './command-line.ts'

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
): UiArgs | { readonly error: string } | { readonly usage: string } {
  const lang = readerLang(args, env)
  const words = texts(lang)
  try {
    const { values, positionals } = parseOptionsOf('ui', args, OPTIONS, words)
    if (values.help) return { usage: words.uiUsage }
    if (positionals.length > 0) return { error: words.unknownOption(positionals[0], 'ui', undefined) }
    if (values.lang !== undefined && values.lang !== lang)
      return { error: words.badOption('--lang', values.lang, 'ko, en') }
    return { lang, open: !values['no-open'] }
  } catch (error) {
    if (error instanceof UsageError) return { error: error.message }
    throw error
  }
}

// --- internal ---

const OPTIONS = {
  lang: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const
