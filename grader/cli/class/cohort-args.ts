import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { BookSettings, Shard } from '../../class/class-record.ts'
import type { CohortRequest } from '../../class/cohort.ts'
import { untoldIn } from '../../course/config.ts'
import type { Lang } from '../../model/localized.ts'
import { isInside } from '../../platform/is-inside.ts'
import { memoryHere } from '../../platform/memory-here.ts'
import { shownPath } from '../../platform/shown-path.ts'
import type { Texts } from '../../text/texts.ts'
import { type Given, parseLine } from '../command.ts'
import type { GivenBack } from '../../class/give-back.ts'
import { givenBackOf } from './given-back.ts'
import { extensionsOf, rosterOf, scoreOverridesOf } from './class-tables.ts'
import { dueOf, latePolicyOf } from './late-options.ts'
import { type Env, isNotUnderstood, type NotUnderstood, UsageError } from '../command-line.ts'
import { GRADE_OPTIONS, type GradeArgs, parseGradeArgs } from '../grade-args.ts'

/** The parsed arguments of `npm run cohort`. */
export type CohortArgs =
  | {
      readonly kind: 'grade'
      readonly request: CohortRequest
      readonly compare?: string
      readonly earlier: readonly string[]
      /** Where the secret seed was read from. */
      readonly secretFile?: string
      readonly back: GivenBack
    }
  | {
      readonly kind: 'merge'
      readonly parts: readonly string[]
      readonly out: string
      readonly lang: Lang
      readonly compare?: string
      /** Where the overrides are; what they may say depends on the parts. */
      readonly overrides?: string
      readonly back: GivenBack
    }

/** Parses the arguments, or says in one line what is wrong with them. */
export const parseCohortArgs = (args: readonly string[], env: Env, hasSolutions: boolean): CohortArgs | NotUnderstood =>
  parseLine(
    {
      name: 'cohort',
      options: OPTIONS,
      usage: ({ cohort }) => cohort.usage,
      parse: ({ values, names: [first, ...names], lang, words }): CohortArgs | NotUnderstood => {
        if (first === 'merge') return understandMerge(names, values, lang, words)
        const graded = parseGradeArgs(gradeArgs(names, values), env, hasSolutions)
        return isNotUnderstood(graded) ? graded : understand(first, values, graded, words)
      },
    },
    args,
    env,
  )

// --- internal ---

// Who the reports are for is settled: some are the students', the others the instructor's.
const {
  submission: _submission,
  report: _report,
  audience: _audience,
  console: _console,
  inspect: _inspect,
  ...SHARED
} = GRADE_OPTIONS

const OPTIONS = {
  ...SHARED,
  out: { type: 'string' },
  roster: { type: 'string' },
  due: { type: 'string' },
  attempts: { type: 'string' },
  extensions: { type: 'string' },
  overrides: { type: 'string' },
  'late-policy': { type: 'string' },
  jobs: { type: 'string' },
  shard: { type: 'string' },
  compare: { type: 'string' },
  earlier: { type: 'string', multiple: true },
  feedback: { type: 'string' },
  only: { type: 'string' },
  'moodle-worksheet': { type: 'string' },
  course: { type: 'string' },
  'canvas-assignment': { type: 'string' },
} as const

type Values = Given<typeof OPTIONS>['values']

/** What `npm run grade` understands of it, as it would be asked there. */
function gradeArgs(names: readonly string[], values: Values): string[] {
  const given = Object.entries(values).filter(([name]) => name in SHARED)
  const options = given.flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}=${String(value)}`]))
  return [...options, '--submission=.', '--', ...names]
}

function understand(submissions: string | undefined, values: Values, graded: GradeArgs, words: Texts): CohortArgs {
  const says = words.cohort
  if (submissions === undefined) throw new UsageError(says.noSubmissions)
  const kind = statSync(submissions, { throwIfNoEntry: false })
  if (!kind || !(kind.isDirectory() || /\.zip$/i.test(submissions)))
    throw new UsageError(says.noSuchSubmissions(submissions))
  const { ids, overrides } = graded
  const { due, zone } = dueOf(values.due, graded.config, words)
  const request = {
    submissions: shownPath(resolve(submissions)),
    out: outside(outOf(values.out, [submissions], says), submissions, says),
    grader: graderOnly(graded),
    ids,
    settings: { ...settingsOf(values, graded, words), due, zone },
    jobs: jobsOf(values.jobs, words),
    roster: rosterOf(values.roster, zone, graded.lang, words),
    extensions: extensionsOf(values.extensions, zone, words),
    scoreOverrides: scoreOverridesOf(values.overrides, values.out, { ids, overrides }, words),
    shard: shardOf(values.shard, words),
    only: values.only,
  }
  if (values.compare !== undefined) outOf(values.out, [values.compare], says)
  const earlier = values.earlier ?? []
  for (const folder of earlier) if (!existsSync(folder)) throw new UsageError(says.noSuchSubmissions(folder))
  return {
    kind: 'grade',
    request,
    compare: values.compare,
    earlier,
    back: givenBackOf(values, words),
    secretFile: values['secret-seed-file'],
  }
}

/** What a grader is opened with, without what a single submission's command line holds beside it. */
function graderOnly(graded: GradeArgs): CohortRequest['grader'] {
  const {
    ids: _ids,
    selected: _selected,
    folder: _folder,
    shownFolder: _shown,
    reports: _reports,
    config: _config,
    ...grader
  } = graded
  return grader
}

function understandMerge(parts: readonly string[], values: Values, lang: Lang, words: Texts): CohortArgs {
  const { out, compare, overrides } = values
  if (parts.length === 0) throw new UsageError(words.cohort.noSubmissions)
  const others = compare === undefined ? parts : [...parts, compare]
  return {
    kind: 'merge',
    parts,
    out: outOf(out, others, words.cohort),
    lang,
    compare,
    overrides,
    back: givenBackOf(values, words),
  }
}

function outOf(out: string | undefined, others: readonly string[], words: Texts['cohort']): string {
  if (out === undefined) throw new UsageError(words.noOut)
  if (others.some((other) => resolve(other) === resolve(out))) throw new UsageError(words.sameFolder(out))
  return out
}

// Else the next run would grade the grades.
function outside(out: string, submissions: string, words: Texts['cohort']): string {
  if (isInside(resolve(out), resolve(submissions))) throw new UsageError(words.outInside(out, submissions))
  return out
}

function settingsOf(values: Values, { lang, overrides, config }: GradeArgs, words: Texts): BookSettings {
  return {
    lang,
    overrides,
    attempts: attemptsOf(values.attempts, words),
    latePolicy: latePolicyOf(values['late-policy'], config, words),
    canvasAssignment: values['canvas-assignment'],
    course: values.course ?? config.course,
    untold: untoldIn(config),
  }
}

function attemptsOf(text: string | undefined, words: Texts): BookSettings['attempts'] {
  if (text === undefined || text === 'latest' || text === 'best') return text ?? 'latest'
  throw new UsageError(words.badOption('--attempts', text, 'latest, best'))
}

function jobsOf(text: string | undefined, words: Texts): number {
  // A grader and its guest take about a gigabyte while a network is trained.
  if (text === undefined) return Math.max(1, Math.min(availableParallelism(), Math.floor(memoryHere() / 2 ** 30)))
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError(words.badOption('--jobs', text, '1, 2, 3, …'))
  return Number(text)
}

function shardOf(text: string | undefined, words: Texts): Shard | undefined {
  if (text === undefined) return undefined
  const [index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.slice(1).map(Number) ?? []
  if (!(index <= of)) throw new UsageError(words.badOption('--shard', text, '1/4, 2/4, 3/4, 4/4'))
  return { index, of }
}
