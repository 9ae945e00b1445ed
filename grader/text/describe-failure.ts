import { type CheckMeta, type Failure, PLAIN_ARRAY } from '../model/check.ts'
import type { Finding } from '../model/finding.ts'
import { PATTERN } from '../model/pattern.ts'
import type { Redacted } from '../model/redacted.ts'
import { describeMismatch } from './describe-mismatch.ts'
import { describeOutcome, isEndlessRecursion } from './describe-outcome.ts'
import { mnistFault } from './mnist-fault.mjs'
import { clipLines, safeText, withoutPaths } from './safe-text.ts'
import type { Lang, Localized } from '../model/localized.ts'
import { describeWithheld } from './describe-redacted.ts'
import { sentenceOf } from './sentences.ts'
import { type Texts, texts } from './texts.ts'
import { wherePlace } from './where.ts'

/** What a report needs to know about a check that failed. */
export type Unpassed = Pick<CheckMeta, 'tried' | 'hint' | 'diagnosis'> & { readonly failure?: Failure | Redacted }

/** One message: a sentence, and labelled sections that belong to it. */
export interface Message {
  readonly says: string
  readonly sections: readonly Section[]
}

/** Lines under a label. Prose may be wrapped; code and values keep their line breaks. */
export interface Section {
  readonly label: keyof Texts['labels']
  readonly lines: readonly string[]
  readonly prose?: boolean
}

/** Describes why a check failed: what was tried, expected, received, where, and what to try. */
export function describeFailure({ failure, tried, hint, diagnosis }: Unpassed, lang: Lang): Message[] {
  if (!failure) return []
  const words = texts(lang)
  const isExplained = diagnosis !== undefined && !diagnosis.partial && !diagnosis.id.startsWith(PATTERN)
  const told = describe(isExplained ? withoutAdvice(failure) : failure, words, lang)
  // An exercise that is not written yet was not tried.
  const code: Section[] =
    tried === undefined || isUnwritten(failure) ? [] : [{ label: 'tried', lines: safeText(tried).split('\n') }]
  // Code that fills a screen would stand between what went wrong and what helps.
  const [before, below] = code.some(isLong) ? [[], code] : [code, []]
  const fitting = hintOf(failure) ?? hint
  // What was seen is a relation, not an explanation. A diagnosis of this mistake is more specific than the hint for all mistakes.
  const after = [
    ...(diagnosis ? advice(diagnosis.id.startsWith(PATTERN) ? 'seen' : 'diagnosis', diagnosis.says, lang) : []),
    ...(fitting && helps(failure) && (!diagnosis || diagnosis.partial) ? advice('hint', fitting, lang) : []),
  ]
  return told.map(({ says, sections }, i) => ({
    says,
    sections: [...(i === 0 ? before : []), ...sections, ...(i === told.length - 1 ? [...after, ...below] : [])],
  }))
}

/** Whether a section is code that was tried and that is too long to be read before anything else. */
export const isLong = ({ label, lines }: Section): boolean => label === 'tried' && lines.length > LONG

/** How many lines of tried code are shown where it is folded. */
export const LONG = 12

/** Says why a file could not be read, and which other file may be meant. */
export const sayUnreadable = (
  { why, found, file }: Extract<Failure, { kind: 'unreadable' }>,
  { unreadable, mistakable }: Texts,
): string => (found === undefined ? unreadable[why] : `${unreadable[why]} ${mistakable(safeText(found), file)}`)

// --- internal ---

function tellInternal(message: string, words: Texts): string {
  const fault = mnistFault(message)
  return fault
    ? words.mnistFile(fault.file, fault.why)
    : words.internal(clipLines(withoutPaths(message), 6, 200).join('\n'))
}

const MAX_FINDINGS = 3

const sentenceOnly = (says: string): Message[] => [{ says, sections: [] }]

function describe(failure: Failure | Redacted, words: Texts, lang: Lang): Message[] {
  switch (failure.kind) {
    case 'unreadable':
      return sentenceOnly(sayUnreadable(failure, words))
    case 'gave-up':
      return sentenceOnly(words.gaveUp[failure.how])
    case 'unbundled':
      return sentenceOnly(words.unbundled(safeText(failure.text.replaceAll('/submission/', ''))))
    case 'waits-for':
      return sentenceOnly(failure.says[lang])
    case 'internal':
      return sentenceOnly(tellInternal(safeText(failure.message), words))
    case 'findings':
      return describeFindings(failure.findings, words)
    case 'withheld':
      return [describeWithheld(failure, words)]
    case 'outcome':
      return [describeOutcome(failure.outcome, words, lang)]
  }
  return [describeMismatch(failure.mismatch, words, lang)]
}

// Where the mistake is known, what an error of #np guesses from the shapes may lead elsewhere.
const withoutAdvice = (failure: Failure | Redacted): Failure | Redacted =>
  failure.kind === 'outcome' && failure.outcome.kind === 'threw' && failure.outcome.facts
    ? { ...failure, outcome: { ...failure.outcome, says: failure.outcome.facts } }
    : failure

const advice = (label: Section['label'], says: Localized, lang: Lang): Section[] => [
  { label, lines: [says[lang]], prose: true },
]

const hintOf = (failure: Failure | Redacted): Localized | undefined =>
  failure.kind === 'mismatch' && failure.mismatch.kind === 'says' ? failure.mismatch.hint : undefined

const isUnwritten = (failure: Failure | Redacted): boolean =>
  failure.kind === 'outcome' && failure.outcome.kind === 'not-written'

// The hint of a check helps with a wrong answer, not with a missing answer or an endless loop.
function helps(failure: Failure | Redacted): boolean {
  if (failure.kind === 'withheld') return failure.what !== 'internal' && failure.what !== 'nothing'
  if (failure.kind === 'outcome') return failure.outcome.kind === 'threw' && !isEndlessRecursion(failure.outcome)
  if (failure.kind !== 'mismatch') return false
  return failure.mismatch.kind !== 'type' || !['undefined', PLAIN_ARRAY].includes(failure.mismatch.received)
}

function describeFindings(findings: readonly Finding[], words: Texts): Message[] {
  // One typo causes many syntax errors: only the first shows where it is.
  const telling = findings[0].kind === 'syntax' ? findings.slice(0, 1) : findings
  const shown = telling.slice(0, MAX_FINDINGS).map((finding) => describeFinding(finding, words))
  return telling.length > shown.length ? [...shown, ...sentenceOnly(words.more)] : shown
}

function describeFinding(finding: Finding, words: Texts): Message {
  const says = sentenceOf<Finding>(words.findings, finding)
  const sides: Section[] =
    'expected' in finding
      ? [
          { label: 'expected', lines: [finding.expected] },
          { label: 'received', lines: [finding.found] },
        ]
      : []
  return { says: safeText(says), sections: [...sides, { label: 'where', lines: wherePlace(finding) }] }
}
