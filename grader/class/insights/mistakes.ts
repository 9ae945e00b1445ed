import { isPattern } from '../../diagnosis/pattern.ts'
import { mistakesTogether } from '../../diagnosis/two-mistakes.ts'
import type { Failure } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
import type { Lang, Localized } from '../../model/localized.ts'
import type { CheckVerdict, ExerciseVerdict } from '../../model/verdict.ts'
import { describeFailure, type Unpassed } from '../../text/describe-failure.ts'
import { isMissed } from './check-insights.ts'

/** A mistake that has a name, and who makes it. */
export interface Mistake {
  readonly id: string
  readonly says: Localized
  readonly students: readonly string[]
}

/** What several students without a named mistake have in common: a check that they fail, or how it ends. */
export interface CommonTrait {
  readonly kind: 'check' | 'end'
  readonly says: Localized
  readonly students: readonly string[]
}

/** A student's result in one exercise. */
export interface StudentResult {
  readonly who: string
  readonly exercise: ExerciseVerdict
}

/**
 * The named mistakes in an exercise, the commonest first, and those who fail it without any. What is found in a file before it runs, an error
 * of type or an import, is a named mistake where several make the same one.
 */
export function mistakesIn(results: readonly StudentResult[]): {
  readonly mistakes: readonly Mistake[]
  readonly unnamed: readonly StudentResult[]
} {
  const failing = results.filter(({ exercise }) => missedIn(exercise).length > 0)
  const known = gather(failing, diagnosesOf)
  const found = gather(failing, findingsOf).filter(({ students }) => students.length > 1)
  const mistakes = [...known, ...found].toSorted((a, b) => b.students.length - a.students.length)
  const named = new Set(mistakes.map(({ key }) => key))
  const isNamed = (one: StudentResult): boolean =>
    [...diagnosesOf(one), ...findingsOf(one)].some(({ key }) => named.has(key))
  return {
    mistakes: mistakes.map(({ key, says, students }) => ({ id: key, says, students })),
    unnamed: failing.filter((one) => !isNamed(one)),
  }
}

/** What at least two of them share, and a third of all; the commonest first. */
export function commonTraits(results: readonly StudentResult[]): CommonTrait[] {
  return gather(results, traitsOf)
    .filter(({ students }) => students.length >= 2 && students.length * 3 >= results.length)
    .slice(0, MOST_TRAITS)
    .map(({ kind, says, students }) => ({ kind, says, students }))
}

// --- internal ---

const MOST_TRAITS = 4

interface Trait {
  readonly key: string
  readonly kind: CommonTrait['kind']
  readonly says: Localized
}

const missedIn = (exercise: ExerciseVerdict): CheckVerdict[] =>
  exercise.checks.filter((check) => isMissed(check, exercise))

function diagnosesOf({ exercise }: StudentResult): Trait[] {
  const named = missedIn(exercise).flatMap(({ diagnosis }) => (diagnosis && !isPattern(diagnosis) ? [diagnosis] : []))
  return mistakesTogether(named).map(({ id, says }) => ({ key: id, kind: 'end', says }))
}

const findingsOf = ({ exercise }: StudentResult): Trait[] =>
  missedIn(exercise).flatMap(({ failure }) =>
    failure?.kind === 'findings'
      ? failure.findings.map((one) => ({ key: `finding ${keyOf(one)}`, kind: 'end' as const, says: sayFinding(one) }))
      : [],
  )

/** What a finding is, wherever in a file it stands and however the line is written. */
function keyOf(finding: Finding): string {
  if (finding.kind === 'habit') return `habit ${finding.habit}`
  const { file: _file, line: _line, column: _column, code: _code, codeFrom: _from, ...what } = finding
  return JSON.stringify(what)
}

const sayFinding = (finding: Finding): Localized =>
  inEachLanguage((lang) => firstSentence({ failure: { kind: 'findings', findings: [finding] } }, lang))

function gather(
  results: readonly StudentResult[],
  traits: (result: StudentResult) => readonly Trait[],
): (Trait & { readonly students: readonly string[] })[] {
  const found = new Map<string, Trait & { readonly students: string[] }>()
  for (const result of results)
    for (const trait of new Map(traits(result).map((one) => [one.key, one])).values()) {
      if (!found.has(trait.key)) found.set(trait.key, { ...trait, students: [] })
      found.get(trait.key)?.students.push(result.who)
    }
  return [...found.values()].toSorted((a, b) => b.students.length - a.students.length || (a.key < b.key ? -1 : 1))
}

const traitsOf = ({ exercise }: StudentResult): Trait[] =>
  missedIn(exercise).flatMap((check) => [
    { key: `check ${check.name}`, kind: 'check' as const, says: check.title },
    { key: `end ${endOf(check)}`, kind: 'end' as const, says: sayingOf(check) },
  ])

/** What two failures must share to have ended alike; what differs from student to student is left out. */
function endOf({ diagnosis, failure, status }: CheckVerdict): string {
  if (diagnosis) return diagnosis.id
  if (!failure) return status
  return [failure.kind, detailOf(failure as Failure)].join(' ')
}

function detailOf(failure: Failure): string {
  switch (failure.kind) {
    case 'outcome':
      return failure.outcome.kind === 'threw'
        ? `${failure.outcome.name} ${failure.outcome.message.replaceAll(/\d+/g, '#').slice(0, 80)}`
        : failure.outcome.kind
    case 'findings':
      return failure.findings.map(({ kind }) => kind).join(' ')
    case 'mismatch':
      return failure.mismatch.kind === 'says' ? failure.mismatch.says.en : failure.mismatch.kind
    default:
      return 'why' in failure ? failure.why : ''
  }
}

const sayingOf = (check: CheckVerdict): Localized =>
  check.diagnosis?.says ?? inEachLanguage((lang) => firstSentence(check, lang))

const inEachLanguage = (says: (lang: Lang) => string): Localized =>
  Object.fromEntries((['en', 'ko'] as const).map((lang) => [lang, says(lang)])) as Localized

function firstSentence(check: Unpassed, lang: Lang): string {
  const [first = ''] = describeFailure(check, lang).map(({ says }) => says)
  const line = first.replaceAll('\n', ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

const LONGEST = 300
