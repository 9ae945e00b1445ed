import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type CourseConfig, overridesIn, untoldIn } from '../course/config.ts'
import { chapters } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { GraderOptions } from '../grade.ts'
import type { Texts } from '../text/texts.ts'
import type { Audience } from '../verdict/student-view.ts'
import { type Given, parseLine } from './command.ts'
import { type Env, type NotUnderstood, UsageError } from './command-line.ts'
import { CONFIG, configOf } from './options/config.ts'
import { exercisesOf } from './options/exercises.ts'
import { ISOLATION, isolationOf } from './options/isolation.ts'
import { LANG, langOf } from './options/lang.ts'
import { REPORT, reportsOf } from './options/report.ts'
import { SECRET_SEED, takeSecretSeed } from './options/secret-seed.ts'
import { SEED, seedOf } from './options/seed.ts'
import { type Folder, folderOf, SUBMISSION } from './options/submission.ts'
import type { ReportRequest } from './write-reports.ts'

/** The parsed arguments of `npm run grade`. */
export interface GradeArgs extends GraderOptions, Folder {
  readonly ids: readonly ExerciseId[]
  /** Only some of the course was asked for. */
  readonly selected: boolean
  readonly reports: readonly ReportRequest[]
  /** What an instructor has set for the class. */
  readonly config: CourseConfig
  /** Shows all that the student's code printed. */
  readonly console: boolean
  /** Who the reports are for, where someone said so. */
  readonly audience?: Audience
}

/** The options of `npm run grade`. Those who take them over (a whole class) hand them on to `parseGradeArgs`. */
export const GRADE_OPTIONS = {
  ...SUBMISSION,
  ...REPORT,
  ...LANG,
  ...SEED,
  ...SECRET_SEED,
  audience: { type: 'string' },
  ...ISOLATION,
  neighbours: { type: 'string' },
  quick: { type: 'boolean' },
  inspect: { type: 'boolean' },
  full: { type: 'boolean' },
  console: { type: 'boolean' },
  ...CONFIG,
} as const

/** Parses the arguments, or says in one line (with the list of options where that helps) what is wrong with them. */
export const parseGradeArgs = (args: readonly string[], env: Env, hasSolutions: boolean): GradeArgs | NotUnderstood =>
  parseLine(
    {
      name: 'grade',
      options: GRADE_OPTIONS,
      usage: ({ gradeUsage }) => gradeUsage,
      parse: (given) => understand(given, hasSolutions),
    },
    args,
    env,
  )

// --- internal ---

function understand(given: Given<typeof GRADE_OPTIONS>, hasSolutions: boolean): GradeArgs {
  const { values, names, env, words } = given
  const lang = langOf(given)
  const config = configOf(values.config, words)
  const named = exercisesOf(names, words.unknownExercise)
  const neighbours = neighboursOf(values, hasSolutions, words)
  const audience = audienceOf(values.audience, words)
  const secret = takeSecretSeed(values['secret-seed-file'], env, words)
  if (secret && values.seed !== undefined) throw new UsageError(words.twoSeeds)
  const folder = folderOf(values.submission, words, 'opened')
  const { inspect = false } = values
  if (inspect) checkInspection(given, named)
  if (values.submission === undefined) checkOwnFolder(folder.folder, words)
  return {
    ids: names.length > 0 ? named : (config.exercises ?? named),
    selected: names.length > 0,
    lang,
    neighbours,
    isolation: inspect ? 'process' : isolationOf(values.isolation, words),
    seed: secret ?? seedOf(values.seed, words),
    audience,
    // No training: each of its thousands of calls would stop.
    quick: inspect || (values.quick ?? false),
    ...(inspect ? { debugFolder: folder.folder } : {}),
    full: values.full ?? false,
    console: values.console ?? false,
    config,
    overrides: overridesIn(config),
    untold: untoldIn(config),
    reports: reportsOf(values.report, words),
    ...folder,
  }
}

// One exercise, of one's own, for one's own eyes: what it comes to counts for nothing.
function checkInspection({ names, values, words }: Given<typeof GRADE_OPTIONS>, ids: readonly ExerciseId[]): void {
  if (names.length === 0 || ids.length > 1) throw new UsageError(words.tries.inspectOne)
  const beside = (['report', 'isolation', 'secret-seed-file', 'audience', 'full'] as const).find(
    (name) => values[name] !== undefined,
  )
  if (beside) throw new UsageError(words.tries.inspectAlone(`--${beside}`))
}

type Values = Given<typeof GRADE_OPTIONS>['values']

// A student's own exercises build on each other; a submission is graded over the correct neighbours, where they are at hand.
function neighboursOf(values: Values, hasSolutions: boolean, words: Texts): GradeArgs['neighbours'] {
  const neighbours = values.neighbours ?? (values.submission !== undefined && hasSolutions ? 'reference' : 'own')
  if (neighbours !== 'own' && neighbours !== 'reference')
    throw new UsageError(words.badOption('--neighbours', neighbours, 'reference, own'))
  if (neighbours === 'reference' && !hasSolutions) throw new UsageError(words.noSolutions)
  return neighbours
}

function audienceOf(audience: string | undefined, words: Texts): Audience | undefined {
  if (audience === undefined || audience === 'student' || audience === 'instructor') return audience
  throw new UsageError(words.badOption('--audience', audience, 'student, instructor'))
}

function checkOwnFolder(folder: string, words: Texts): void {
  const missing = chapters.filter((chapter) => !existsSync(join(folder, chapter)))
  if (missing.length === chapters.length)
    throw new UsageError(words.noExercises(`npm run reset -- ${missing.join(' ')}`))
}
