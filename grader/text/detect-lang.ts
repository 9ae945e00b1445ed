import type { Lang } from './say.ts'

/** The reader's language: from the environment as POSIX has it, else from the system (for Windows), else English. */
export function detectLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const locale =
    named && !/^(C|POSIX)\b/.test(named) ? named : named ? 'en' : Intl.DateTimeFormat().resolvedOptions().locale
  return /^ko\b|^ko_/i.test(locale) ? 'ko' : 'en'
}
