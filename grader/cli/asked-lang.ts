import { detectLang } from '../text/detect-lang.ts'
import type { Lang } from '../text/say.ts'

/** The language of a command line, wherever on it that stands: it has to be known before anything can be complained about. */
export function askedLang(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1]
  return at >= 0 && (asked === 'ko' || asked === 'en') ? asked : detectLang(env)
}
