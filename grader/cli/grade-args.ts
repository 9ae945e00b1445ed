import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_SEED, type Seed } from '../checks/seeds.ts'
import type { CourseConfig } from '../course/config.ts'
import { chapters } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { GraderOptions } from '../grade.ts'
import { reportFormats } from '../report/reports.ts'
import { type IsolationWish, ISOLATIONS } from '../model/isolation.ts'
import { readerLang } from '../text/detect-lang.ts'
import type { Lang } from '../model/say.ts'
import { type Texts, texts } from '../text/texts.ts'
import type { Audience } from '../verdict/student-view.ts'
import { checkLang, type NotUnderstood, parseNames, parseOptionsOf, understood, UsageError } from './command-line.ts'
import { configOf, overridesIn } from './config-option.ts'
import { type Folder, folderOf } from './folder-option.ts'
import { takeSecretSeed } from './secret-seed-option.ts'
import type { ReportWish } from './write-reports.ts'

/** A command line of `npm run grade`, understood. */
export interface GradeArgs extends GraderOptions, Folder {
  readonly ids: readonly ExerciseId[]
  /** Only some of the course was asked for. */
  readonly selected: boolean
  readonly reports: readonly ReportWish[]
  /** What an instructor has set for the class. */
  readonly config: CourseConfig
  /** Who the reports are for, where someone said so. */
  readonly audience?: Audience
}

/** The options of `npm run grade`. Those who take them over (a whole class) hand them on to `parseGradeArgs`. */
export const GRADE_OPTIONS = {
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
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Understands the arguments, or says in one line (with the list of options where that helps) what is wrong with them. */
export function parseGradeArgs(
  args: readonly string[],
  env: Record<string, string | undefined>,
  hasSolutions: boolean,
): GradeArgs | NotUnderstood {
  // The language has to be known before anything can be complained about.
  const lang = readerLang(args, env)
  return understood(() => understand(args, lang, env, hasSolutions))
}

// --- internal ---

function understand(
  args: readonly string[],
  lang: Lang,
  env: Record<string, string | undefined>,
  hasSolutions: boolean,
): GradeArgs | { readonly usage: string } {
  const words = texts(lang)
  const { values, positionals } = parseOptionsOf('grade', args, GRADE_OPTIONS, words)
  if (values.help) return { usage: words.gradeUsage }
  checkLang(values.lang, words)
  const config = configOf(values.config, words)
  const named = parseNames(positionals, words.unknownExercise)
  const ids = positionals.length > 0 ? named : (config.exercises ?? named)
  const neighbours = values.neighbours ?? (values.submission !== undefined && hasSolutions ? 'reference' : 'own')
  if (neighbours !== 'own' && neighbours !== 'reference')
    throw new UsageError(words.badOption('--neighbours', neighbours, 'reference, own'))
  if (neighbours === 'reference' && !hasSolutions) throw new UsageError(words.noSolutions)
  const { audience } = values
  if (audience !== undefined && audience !== 'student' && audience !== 'instructor')
    throw new UsageError(words.badOption('--audience', audience, 'student, instructor'))
  const secret = takeSecretSeed(values['secret-seed-file'], env, words)
  if (secret && values.seed !== undefined) throw new UsageError(words.twoSeeds)
  const folder = folderOf(values.submission, words)
  if (values.submission === undefined) checkOwnFolder(folder.folder, words)
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
    config,
    overrides: overridesIn(config),
    reports: (values.report ?? []).map((wish) => reportWish(wish, words)),
    ...folder,
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

function checkOwnFolder(folder: string, words: Texts): void {
  const missing = chapters.filter((chapter) => !existsSync(join(folder, chapter)))
  if (missing.length === chapters.length)
    throw new UsageError(words.noExercises(`npm run reset -- ${missing.join(' ')}`))
}
