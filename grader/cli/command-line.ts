// A command line before it is understood: its options and names, and what to say where they are wrong.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CommandError } from '../platform/command-error.ts'
import { nearestName } from '../platform/nearest-name.ts'
import { shownPath } from '../platform/shown-path.ts'
import type { Texts } from '../text/texts.ts'

/** What is wrong with a command line, in one line. */
export class UsageError extends CommandError {}

/** The result of a command line that cannot be run: an error message or the usage text. */
export type NotUnderstood = { readonly error: string } | { readonly usage: string }

/** The environment of a command; what is secret in it is taken out. */
export type Env = Record<string, string | undefined>

/** Options as `node:util` knows them. */
export type Options = NonNullable<ParseArgsConfig['options']>

/** What options are set to. */
export type Values<O extends Options> = Parsed<O>['values']

/** What is said of an option that there is not, and of one with a value too few or too many. */
export type OptionWords = Pick<Texts, 'unknownOption' | 'misusedOption'>

/** The options and names of `npm run <command>`, and whether it is asked for help; `words` complain, and ask which option was meant. */
export function parseOptions<O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
  words: OptionWords,
): { values: Values<O>; names: string[]; help: boolean } {
  try {
    const all = { ...options, ...HELP }
    const { values, positionals } = parseArgs({ args: [...args], options: all, allowPositionals: true })
    showPathsIn(values)
    return { values, names: positionals.map((name) => shownPath(name)), help: 'help' in values && values.help === true }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? args.join(' ')
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new UsageError(words.misusedOption(option, !message.includes('does not take')))
    const nearest = nearestName(option.replace(/^-+/, ''), [...Object.keys(options), 'help'])
    throw new UsageError(words.unknownOption(option, command, nearest && `--${nearest}`))
  }
}

/** Whether a command line came to nothing that can be done. */
export const isNotUnderstood = (parsed: object): parsed is NotUnderstood => 'error' in parsed || 'usage' in parsed

/** Turns a `UsageError` into an error message. */
export function understood<Args>(understand: () => Args): Args | { readonly error: string } {
  try {
    return understand()
  } catch (error) {
    if (error instanceof UsageError) return { error: error.message }
    throw error
  }
}

// --- internal ---

// Paths are told as they are given, and on Windows in one way all the same.
function showPathsIn(values: Record<string, unknown>): void {
  for (const [option, value] of Object.entries(values))
    if (PATHS.has(option))
      values[option] = Array.isArray(value) ? value.map((one) => shownPath(String(one))) : shownPath(String(value))
}

const PATHS: ReadonlySet<string> = new Set(
  'submission report save load page out config compare roster extensions secret-seed-file tell'.split(' '),
)

type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; args: string[] }>>

const HELP = { help: { type: 'boolean', short: 'h' } } as const satisfies Options
