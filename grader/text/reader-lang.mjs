// In which language a reader is spoken to: plain JavaScript that every Node reads, for the launcher must know it before it knows which Node this is.

/** The reader's language: what `--lang` says, else the environment, else the system's own (Windows has no LANG), else English. */
export function readerLang(args, env) {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at < 0 ? '' : args[at] === '--lang' ? args[at + 1] : args[at].slice('--lang='.length)
  if (asked === 'ko' || asked === 'en') return asked
  // C and POSIX mean no particular language, and so English; the system language counts only if nothing is set.
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale
  return /^ko(?![a-z])/i.test(locale) ? 'ko' : 'en'
}
