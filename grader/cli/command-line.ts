// What the commands have in common before they start: options, names of exercises, and what to say where they are wrong.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CommandFault } from '../platform/command-fault.ts'
import { findExercises } from '../course/find-exercises.ts'
import { course } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { nearestName } from '../platform/nearest-name.ts'
import type { Texts } from '../text/texts.ts'

/** What is wrong with a command line, in one line. */
export class UsageError extends CommandFault {}

/** What a command line comes to that asks for nothing that can be done: a complaint, or what there is to ask for. */
export type NotUnderstood = { readonly error: string } | { readonly usage: string }

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; args: string[] }>>

/** Options and names apart; `says` tells of an option that there is not, and which was probably meant, `misused` of one with a value too few or too many. */
export function parseOptions<O extends Options>(
  args: readonly string[],
  options: O,
  says: (option: string, nearest: string | undefined) => string,
  misused: (option: string, needsValue: boolean) => string = (option) => says(option, undefined),
): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? args.join(' ')
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new UsageError(misused(option, !message.includes('does not take')))
    const nearest = nearestName(option.replace(/^-+/, ''), Object.keys(options))
    throw new UsageError(says(option, nearest && `--${nearest}`))
  }
}

/** The same with the words of `npm run <command>`. */
export const parseOptionsOf = <O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
  words: Pick<Texts, 'unknownOption' | 'misusedOption'>,
): Parsed<O> =>
  parseOptions(args, options, (option, nearest) => words.unknownOption(option, command, nearest), words.misusedOption)

/** Complains about a language that there is not. */
export function checkLang(lang: string | undefined, { badOption }: Pick<Texts, 'badOption'>): void {
  if (lang !== undefined && lang !== 'ko' && lang !== 'en') throw new UsageError(badOption('--lang', lang, 'ko, en'))
}

/** The exercises of those names, in the order of the course; all of it where there are none. `says` tells of a name that stands for nothing. */
export function parseNames(
  names: readonly string[],
  says: (unknown: string, nearest: string | undefined) => string,
): ExerciseId[] {
  const wanted = new Set<ExerciseId>()
  for (const name of names) {
    const found = findExercises(name)
    if ('unknown' in found) throw new UsageError(says(found.unknown, found.nearest))
    for (const id of found.ids) wanted.add(id)
  }
  const all = course.map(({ id }) => id)
  return names.length === 0 ? all : all.filter((id) => wanted.has(id))
}

/** Makes a complaint of what is wrong with a command line. */
export function understood<Args>(understand: () => Args): Args | { readonly error: string } {
  try {
    return understand()
  } catch (error) {
    if (error instanceof UsageError) return { error: error.message }
    throw error
  }
}

/** What a command line asks for; where it asks for nothing that can be done, says why and answers with the exit code. */
export function argsOrExitCode<Args extends object>(parsed: Args | NotUnderstood): Args | 0 | 2 {
  if ('usage' in parsed) {
    console.log(parsed.usage)
    return 0
  }
  if (!('error' in parsed)) return parsed
  console.error(parsed.error)
  return 2
}
