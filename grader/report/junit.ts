import { posix } from 'node:path'
import { exerciseOrThrow, fileOf } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import { texts } from '../text/texts.ts'
import type { CheckVerdict, CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { consoleLines, failureLines } from './check-lines.ts'
import { exerciseNotes } from './exercise-text.ts'
import { placeOfFailure } from './place-of-failure.ts'
import { renderXml, type XmlElement } from './xml.ts'

/** The input of a JUnit report besides the verdict. */
export interface JUnitOptions {
  readonly lang: Lang
  readonly kit: string
  /** The graded folder, as its user names it. */
  readonly root: string
}

/** Renders a run as JUnit XML, which nearly every CI shows: a suite per exercise, a test case per check, points as properties. */
export function renderJUnit(verdict: CourseVerdict, options: JUnitOptions): string {
  const { exercises, score, maxScore, isolation, neighbours, seed } = verdict
  return renderXml({
    testsuites: {
      '@name': options.kit,
      ...counts(exercises.flatMap(({ checks }) => checks)),
      testsuite: exercises.map((exercise, i) => ({
        ...suiteOf(exercise, options),
        // The document has no properties of its own: those of the first suite describe how the run was graded.
        ...properties({
          points: exercise.score,
          max_points: exercise.maxScore,
          status: exercise.status,
          waits_for: exercise.waitsFor.join(' ') || undefined,
          counted_over: exercise.countedOver,
          ...(i === 0 ? { score, max_score: maxScore, isolation, neighbours, seed } : {}),
        }),
        testcase: exercise.checks.map((check) => caseOf(exercise, check, options)),
        ...systemOut(exerciseNotes(exercise, options.lang)),
      })),
    },
  })
}

// --- internal ---

// Whatever loses points is a failure; only what was deliberately left out, or waits, is skipped.
const RESULT = {
  passed: undefined,
  failed: 'failure',
  todo: 'failure',
  'timed-out': 'failure',
  skipped: 'skipped',
  error: 'error',
} as const

function counts(checks: readonly CheckVerdict[]): XmlElement {
  const count = (result: string): number => checks.filter(({ status }) => RESULT[status] === result).length
  return {
    '@tests': checks.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    '@time': seconds(checks.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  }
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3)

const suiteOf = ({ id, checks }: ExerciseVerdict, { lang, root }: JUnitOptions): XmlElement => ({
  '@name': `${id}: ${exerciseOrThrow(id).title[lang]}`,
  ...counts(checks),
  '@file': posix.join(root, fileOf(id)),
})

function caseOf({ id }: ExerciseVerdict, check: CheckVerdict, { lang, root }: JUnitOptions): XmlElement {
  const { status, title, points, maxPoints, durationMs, diagnosis, kind } = check
  const place = placeOfFailure(check)
  return {
    '@name': title[lang],
    '@classname': id.replace('/', '.'),
    '@time': seconds(durationMs),
    '@file': posix.join(root, place?.file ?? fileOf(id)),
    '@line': place?.line,
    ...properties({ points, max_points: maxPoints, kind, diagnosis: diagnosis?.id }),
    ...resultOf(status, failureLines(check, lang), texts(lang).checkStatus[status]),
    ...systemOut(consoleLines(check)),
  }
}

function resultOf(status: CheckVerdict['status'], lines: readonly string[], word: string): XmlElement {
  const result = RESULT[status]
  if (!result) return {}
  const message = lines[0] ?? word
  return {
    [result]: { '@message': message, '@type': result === 'skipped' ? undefined : status, '#': lines.join('\n') },
  }
}

const properties = (named: Readonly<Record<string, string | number | undefined>>): XmlElement => ({
  properties: {
    property: Object.entries(named).flatMap(([name, value]) =>
      value === undefined ? [] : [{ '@name': name, '@value': String(value) }],
    ),
  },
})

const systemOut = (lines: readonly string[]): XmlElement =>
  lines.length === 0 ? {} : { 'system-out': { '#': lines.join('\n') } }
