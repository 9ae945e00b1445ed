import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_SEED, type Seed } from '../checks/seeds.ts'
import type { ExerciseId } from '../course/manifest.ts'
import type { GraderOptions } from '../grade.ts'
import { reportFormats } from '../report/reports.ts'
import { type IsolationWish, ISOLATIONS } from '../sandbox/host/isolation/level.ts'
import { detectLang } from '../text/detect-lang.ts'
import type { Lang } from '../text/say.ts'
import { type Texts, texts } from '../text/texts.ts'
import type { Audience } from '../verdict/student-view.ts'
import { parseNames, parseOptions, UsageError } from './command-line.ts'
import { takeSecretSeed } from './secret-seed-option.ts'
import type { ReportWish } from './write-reports.ts'

/** A command line of `npm run grade`, understood. */
export interface GradeArgs extends GraderOptions {
  readonly ids: readonly ExerciseId[]
  /** Only some of the course was asked for. */
  readonly selected: boolean
  readonly folder: string
  /** The folder as the user calls it. */
  readonly shownFolder: string
  readonly reports: readonly ReportWish[]
  /** Who the reports are for, where someone said so. */
  readonly audience?: Audience
}

class HelpWanted extends Error {}

const OPTIONS = {
  submission: { type: 'string' },
  report: { type: 'string', multiple: true },
  lang: { type: 'string' },
  seed: { type: 'string' },
  'secret-seed-file': { type: 'string' },
  audience: { type: 'string' },
  isolation: { type: 'string' },
  neighbours: { type: 'string' },
  quick: { type: 'boolean' },
  full: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Understands the arguments, or says in one line (with the list of options where that helps) what is wrong with them. */
export function parseGradeArgs(
  args: readonly string[],
  env: Record<string, string | undefined>,
  hasSolutions: boolean,
): GradeArgs | { readonly error: string } | { readonly usage: string } {
  const lang = langOf(args, env)
  try {
    return understand(args, lang, env, hasSolutions)
  } catch (error) {
    if (error instanceof UsageError) return { error: error.message }
    if (error instanceof HelpWanted) return { usage: texts(lang).gradeUsage }
    throw error
  }
}

// --- internal ---

function understand(
  args: readonly string[],
  lang: Lang,
  env: Record<string, string | undefined>,
  hasSolutions: boolean,
): GradeArgs {
  const words = texts(lang)
  const { values, positionals } = parseOptions(args, OPTIONS, words.unknownOption)
  if (values.help) throw new HelpWanted()
  if (values.lang !== undefined && values.lang !== 'ko' && values.lang !== 'en')
    throw new UsageError(words.badOption('--lang', values.lang, 'ko, en'))
  const ids = parseNames(positionals, words.unknownExercise)
  const neighbours = values.neighbours ?? (values.submission !== undefined && hasSolutions ? 'reference' : 'own')
  if (neighbours !== 'own' && neighbours !== 'reference')
    throw new UsageError(words.badOption('--neighbours', neighbours, 'reference, own'))
  if (neighbours === 'reference' && !hasSolutions) throw new UsageError(words.noSolutions)
  const { audience } = values
  if (audience !== undefined && audience !== 'student' && audience !== 'instructor')
    throw new UsageError(words.badOption('--audience', audience, 'student, instructor'))
  const secret = takeSecretSeed(values['secret-seed-file'], env, words)
  if (secret && values.seed !== undefined) throw new UsageError(words.twoSeeds)
  return {
    ids,
    selected: positionals.length > 0,
    lang,
    neighbours,
    isolation: isolationOf(values.isolation, words),
    seed: secret ?? seedOf(values.seed, words),
    audience,
    quick: values.quick ?? false,
    full: values.full ?? false,
    reports: (values.report ?? []).map((wish) => reportWish(wish, words)),
    ...folderOf(values.submission, words),
  }
}

function isolationOf(text: string | undefined, words: Texts): IsolationWish {
  const wishes: readonly IsolationWish[] = ['auto', ...ISOLATIONS]
  const wish = wishes.find((one) => one === (text ?? 'auto'))
  if (wish) return wish
  throw new UsageError(words.badOption('--isolation', text ?? '', wishes.join(', ')))
}

function seedOf(text: string | undefined, words: Texts): Seed {
  if (text === undefined) return DEFAULT_SEED
  const seed = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(seed))
    throw new UsageError(words.badOption('--seed', text, '0, 1, 2, …'))
  return seed
}

function reportWish(wish: string, words: Texts): ReportWish {
  const formats = Object.keys(reportFormats)
    .map((name) => `${name}=FILE`)
    .join(', ')
  const [format, file] = [wish.slice(0, wish.indexOf('=')), wish.slice(wish.indexOf('=') + 1)]
  if (!wish.includes('=') || file === '' || !Object.hasOwn(reportFormats, format))
    throw new UsageError(words.badOption('--report', wish, formats))
  return { format: format as ReportWish['format'], file }
}

function folderOf(submission: string | undefined, words: Texts): { folder: string; shownFolder: string } {
  if (submission === undefined)
    return { folder: fileURLToPath(new URL('../../exercises', import.meta.url)), shownFolder: 'exercises' }
  const folder = resolve(submission)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(words.noSuchFolder(submission))
  return { folder, shownFolder: submission.replace(/\/+$/, '') }
}

/** The language has to be known before anything can be complained about. */
export function langOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const given = args.find((arg) => arg.startsWith('--lang='))?.slice(7) ?? args[args.indexOf('--lang') + 1]
  const asked = args.some((arg) => arg.startsWith('--lang')) ? given : undefined
  return asked === 'ko' || asked === 'en' ? asked : detectLang(env)
}
