import { hasSolutions } from '../course/solutions.ts'
import { type Texts, texts } from '../text/texts.ts'
import { parseOptions, UsageError } from './command-line.ts'
import { langOf, parseGradeArgs } from './grade-args.ts'

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
  const words = texts(langOf(args, env))
  try {
    const { values, positionals } = parseOptions(args, OPTIONS, (option) => words.unknownOptionOf(command, option))
    if (values.help) return { usage: usageOf(command, words) }
    if (command === 'watch' && positionals.length > 0) throw new UsageError(words.noNamesFor(command, positionals[0]))
    const neighbours = command === 'watch' || !hasSolutions() ? ['--neighbours', 'own'] : []
    return parseGradeArgs([...args, '--quick', ...neighbours], env, hasSolutions())
  } catch (error) {
    if (error instanceof UsageError) return { error: error.message }
    throw error
  }
}

// --- internal ---

const usageOf = (command: 'watch' | 'list', { watchUsage, listUsage }: Texts): string =>
  command === 'watch' ? watchUsage : listUsage
