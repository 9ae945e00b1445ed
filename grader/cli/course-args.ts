import { hasSolutions } from '../course/solutions.ts'
import { readerLang } from '../text/detect-lang.ts'
import { type Texts, texts } from '../text/texts.ts'
import { parseOptionsOf, understood, UsageError } from './command-line.ts'
import { parseGradeArgs } from './grade-args.ts'

const OPTIONS = {
  submission: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Env = Readonly<Record<string, string | undefined>>

/** A command that looks at the whole course, quickly: which folder, which language, and for `list` which exercises. */
export function parseCourseArgs(
  command: 'watch' | 'list',
  args: readonly string[],
  env: Env,
): ReturnType<typeof parseGradeArgs> {
  const words = texts(readerLang(args, env))
  return understood(() => {
    const { values, positionals } = parseOptionsOf(command, args, OPTIONS, words)
    if (values.help) return { usage: usageOf(command, words) }
    if (command === 'watch' && positionals.length > 0) throw new UsageError(words.noNamesFor(command, positionals[0]))
    const neighbours = command === 'watch' || !hasSolutions() ? ['--neighbours', 'own'] : []
    return parseGradeArgs([...args, '--quick', ...neighbours], env, hasSolutions())
  })
}

// --- internal ---

const usageOf = (command: 'watch' | 'list', { watchUsage, listUsage }: Texts): string =>
  command === 'watch' ? watchUsage : listUsage
