import type { Lang } from '../text/say.ts'
import { texts } from '../text/texts.ts'
import { askedLang } from './asked-lang.ts'
import { parseOptions, UsageError } from './command-line.ts'

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
  const lang = askedLang(args, env)
  const words = texts(lang)
  const noSuch = (option: string): string => words.unknownOption(option, 'ui')
  try {
    const { values, positionals } = parseOptions(args, OPTIONS, noSuch)
    if (values.help) return { usage: words.uiUsage }
    if (positionals.length > 0) return { error: noSuch(positionals[0]) }
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
