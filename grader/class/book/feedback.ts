import type { SubmissionOutcome } from '../class-record.ts'
import type { WhyLeft } from '../../model/class.ts'
import type { Student } from '../enrolment/student.ts'
import { safeNames } from '../../intake/safe-names.ts'
import { studentsOf } from './gradebook.ts'

/** The systems that take reports back, and a folder for each student. */
export const FEEDBACK = ['moodle', 'canvas', 'folder'] as const

export type FeedbackSystem = (typeof FEEDBACK)[number]

/** Where a report goes back to. */
export interface FeedbackFile {
  /** The key of the submission that it is on. */
  readonly key: string
  readonly path: string
}

/** Whose report does not go back, and why. */
export interface LeftOver {
  readonly name: string
  readonly why: WhyLeft
}

/**
 * The names under which a system takes the reports back: Moodle finds a student by its own number, Canvas by the numbers of the file that was
 * handed in. Who has neither is left over, and so is who shares that file with somebody whose report goes back under its name.
 */
export function feedbackFiles(
  outcomes: readonly SubmissionOutcome[],
  system: FeedbackSystem,
  ending: string,
): { readonly files: readonly FeedbackFile[]; readonly left: readonly LeftOver[] } {
  const told = studentsOf(outcomes.filter((one) => one.told))
  const folders = safeNames(
    told.map(({ student: { id, name }, outcome }) => [id, name ?? outcome.record.key].filter(Boolean).join('_')),
  )
  const named = told.map(({ student, outcome: { record } }, i) => {
    const { key, source = '' } = record
    const prefix =
      system === 'folder' ? `${folders[i]}/` : system === 'moodle' ? moodle(source, student) : canvas(source)
    return {
      key,
      name: student.name ?? key,
      source: record.source,
      path: prefix && `${prefix}report.${ending}`,
    }
  })
  // Of a group that handed in one file, only one of several reports can go back under its name.
  const first = new Map(named.toReversed().map(({ key, path }) => [path, key]))
  const isLeft = ({ key, path }: (typeof named)[number]): boolean => path === undefined || first.get(path) !== key
  const whyLeft = ({ path, source }: (typeof named)[number]): WhyLeft =>
    path !== undefined ? 'same-file' : source === undefined ? 'nothing' : whyElsewhere(source, system)
  return {
    // A group has one report under the name of its one file.
    files: [...first].flatMap(([path, key]) => (path === undefined ? [] : [{ key, path }])).toReversed(),
    left: named.filter(isLeft).map((one) => ({ name: one.name, why: whyLeft(one) })),
  }
}

// --- internal ---

function moodle(source: string, { name = '', participant }: Student): string | undefined {
  const own = /^(?<who>.+?_\d+)_assignsubmission_/s.exec(source)?.groups?.who
  const who = own ?? (participant && `${name.replaceAll(/[/_\\]/g, ' ')}_${participant}`)
  return who === undefined ? undefined : `${who}_assignsubmission_file_/`
}

// Canvas numbers what was typed in, or is the address of a page, by the student alone.
const whyElsewhere = (source: string, system: FeedbackSystem): WhyLeft =>
  system === 'canvas' && /_(?:\d+|anon_[a-z\d]{5})_(?:text|link)\.html$/i.test(`_${source}`)
    ? 'no-file'
    : 'other-system'

// Canvas looks for the student's and the attachment's number.
const canvas = (source: string): string | undefined =>
  /^(?:(?:LATE_)?anon_[a-z\d]{5}|.+?(?:_LATE)?_\d+)_\d+_/is.exec(source)?.[0]
