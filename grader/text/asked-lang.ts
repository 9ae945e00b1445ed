import { detectLang } from './detect-lang.ts'
import type { Lang } from './say.ts'

/** The language that a command line asks for, else the environment's: it has to be known before anything can be complained about. */
export function askedLang(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1]
  return at >= 0 && (asked === 'ko' || asked === 'en') ? asked : detectLang(env)
}
