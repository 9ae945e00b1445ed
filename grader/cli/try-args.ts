import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { findExercises } from '../course/find-exercises.ts'
import { course, fileOf, shortName } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import { isInside } from '../platform/is-inside.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { nearestName } from '../platform/nearest-name.ts'
import { shownPath } from '../platform/shown-path.ts'
import type { Texts } from '../text/texts.ts'
import type { Given } from './command.ts'
import { type Env, UsageError } from './command-line.ts'
import { LANG, langOf } from './options/lang.ts'

/** The parsed arguments of `npm run try`. */
export interface TryArgs {
  readonly lang: Lang
  /** The file to run; none where a prompt is asked for. */
  readonly file?: string
  /** Whether lines on the standard input are run in its place: wherever there are some, or as asked for. */
  readonly lines?: 'if-any' | 'always'
  readonly args: readonly string[]
  readonly watch: boolean
  readonly inspect: boolean
}

/** The options of `npm run try`. */
export const TRY_OPTIONS = { ...LANG, watch: { type: 'boolean' }, inspect: { type: 'boolean' } } as const

/** The file for a student's own lines, which is made where it is missing. */
export const SCRATCH = 'scratch.ts'

/** What is to be run: a file; where none is named, the lines on the standard input or `scratch.ts`, and at a terminal the prompt. */
export function tryArgsOf(
  given: Given<typeof TRY_OPTIONS>,
  { stdin, stdout }: Record<'stdin' | 'stdout', boolean>,
): TryArgs {
  const { names, values, env, words } = given
  const [name, ...args] = names
  const { watch = false, inspect = false } = values
  if (name === STDIN) return { lang: langOf(given), args, watch: false, inspect, lines: 'always' }
  const isBare = name === undefined && !watch && !inspect
  if (isBare && !stdin)
    return { lang: langOf(given), file: join(kitRoot, SCRATCH), args, watch, inspect, lines: 'if-any' }
  const wanted = name ?? (isBare && stdout ? undefined : SCRATCH)
  const file = wanted === undefined ? undefined : fileOrThrow(wanted, env, words)
  return { lang: langOf(given), file, args, watch, inspect }
}

/** A file as its user knows it: from the kit's root, where it lies in the kit. */
export const shownFile = (file: string): string => (isInside(file, kitRoot) ? shownPath(relative(kitRoot, file)) : file)

// --- internal ---

// The name that other programs know for it.
const STDIN = '-'

function fileOrThrow(name: string, env: Env, words: Texts): string {
  const scratch = join(kitRoot, SCRATCH)
  const places = [resolve(name), ...(env.INIT_CWD ? [resolve(env.INIT_CWD, name)] : [])]
  const found = places.flatMap((path) => [path, `${path}.ts`]).find(isFile)
  if (found) return found
  if (places.some((path) => [scratch, scratch.replace(/\.ts$/, '')].includes(path))) return scratch
  const exercise = findExercises(name)
  if ('ids' in exercise && exercise.ids.length === 1) return exerciseFile(exercise.ids[0], name, words)
  throw new UsageError(words.tries.noSuchFile(name, nearestName(name, filesHere())))
}

function exerciseFile(id: Parameters<typeof fileOf>[0], name: string, words: Texts): string {
  const file = join(kitRoot, 'exercises', fileOf(id))
  if (!existsSync(file)) throw new UsageError(words.tries.noSuchFile(name, undefined))
  return file
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

// An exercise is known by its name, too.
const filesHere = (): string[] => [
  ...readdirSync(kitRoot).filter((file) => file.endsWith('.ts')),
  SCRATCH,
  ...course.map(({ id }) => shortName(id)),
]
