// One place for a command: its options, its usage, what its command line asks for, and how that is done.
import { readerLang } from '../text/detect-lang.ts'
import type { Lang } from '../model/localized.ts'
import { type Texts, texts } from '../text/texts.ts'
import {
  type Env,
  isNotUnderstood,
  type NotUnderstood,
  type Options,
  type OptionWords,
  parseOptions,
  understood,
  type Values,
} from './command-line.ts'

/** 0: done, and nothing is amiss; 1: done, and what was looked at leaves something to wish; 2: the command line, the machine or the kit is at fault. */
export type ExitCode = 0 | 1 | 2

/** A command as `run-command.mjs` finds it by its name. */
export interface Command<Args extends object, Code extends number = ExitCode> {
  /** What a command line asks for; a line that asks for nothing that can be done comes to a complaint, or to the usage. */
  parse(args: readonly string[], env: Env): Args | NotUnderstood
  /** Understands the command line and does what it asks for; answers with the exit code. */
  main(args: readonly string[]): Promise<Code | 0 | 2>
}

/** How a command is written down. */
export interface Definition<O extends Options, Args extends object, Code extends number = ExitCode> extends Line<
  O,
  Args
> {
  /** Does what is asked for; `line` is the command line itself, for a command that tells how it was asked. */
  run(args: Args, line: readonly string[]): Promise<Code>
}

/** How a command's line reads. */
export interface Line<O extends Options, Args extends object> {
  readonly name: string
  /** Its options but `--help`, which every command has. */
  readonly options: O
  usage(words: Texts): string
  /** What is complained of an option, where it is not said in the reader's language. */
  readonly optionWords?: OptionWords
  /** What options and names ask for; throws a `UsageError` where that cannot be done. */
  parse(given: Given<O>): Args | NotUnderstood
}

/** A command line taken apart, and whose language it is answered in. */
export interface Given<O extends Options> {
  readonly values: Values<O>
  readonly names: readonly string[]
  /** The line as it came. */
  readonly args: readonly string[]
  readonly env: Env
  readonly lang: Lang
  readonly words: Texts
}

/** A command by its definition. */
export const defineCommand = <O extends Options, Args extends object, Code extends number = ExitCode>(
  definition: Definition<O, Args, Code>,
): Command<Args, Code> => commandOf((args, env) => parseLine(definition, args, env), definition.run)

/** A command with a way of its own to read a command line. */
export const commandOf = <Args extends object, Code extends number = ExitCode>(
  parse: Command<Args>['parse'],
  run: Definition<Options, Args, Code>['run'],
): Command<Args, Code> => ({
  parse,
  main: async (args) => {
    const parsed = parse(args, process.env)
    if (!isNotUnderstood(parsed)) return run(parsed, args)
    if ('error' in parsed) return complain([parsed.error])
    console.log(parsed.usage)
    return 0
  },
})

/** What a command line asks for. The language has to be known before anything can be complained about. */
export function parseLine<O extends Options, Args extends object>(
  { name, options, usage, optionWords, parse }: Line<O, Args>,
  args: readonly string[],
  env: Env,
): Args | NotUnderstood {
  const lang = readerLang(args, env)
  const words = texts(lang)
  return understood(() => {
    const { values, names, help } = parseOptions(name, args, options, optionWords ?? words)
    return help ? { usage: usage(words) } : parse({ values, names, args, env, lang, words })
  })
}

/** Prints each complaint; answers with the exit code that they leave. */
export function complain(lines: readonly string[]): 0 | 2 {
  for (const line of lines) console.error(line)
  return lines.length === 0 ? 0 : 2
}
