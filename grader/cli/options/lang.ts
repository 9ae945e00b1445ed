import type { Lang } from '../../model/localized.ts'
import type { Given } from '../command.ts'
import { UsageError } from '../command-line.ts'

/** `--lang ko|en`: the language of what is told. */
export const LANG = { lang: { type: 'string' } } as const

/** The language that is asked for; complains about one that there is not. */
export function langOf({ values, lang, words }: Given<typeof LANG>): Lang {
  if (values.lang === undefined || values.lang === 'ko' || values.lang === 'en') return lang
  throw new UsageError(words.badOption('--lang', values.lang, 'ko, en'))
}
