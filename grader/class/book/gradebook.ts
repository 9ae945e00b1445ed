import type { ExerciseId } from '../../model/exercise.ts'
import { noteText } from '../../text/note-text.ts'
import { texts } from '../../text/texts.ts'
import type { BookSettings, SubmissionOutcome } from '../class-record.ts'
import { type Cell, renderCsv } from '../../report/csv-cells.ts'
import type { Student } from '../enrolment/student.ts'
import { latenessOf } from './late.ts'

/** Renders the gradebook of a class: a line per student, sorted by name. Only graded submissions have a score. */
export function renderGradebook(
  outcomes: readonly SubmissionOutcome[],
  ids: readonly ExerciseId[],
  settings: BookSettings,
  reportPathOf: (key: string) => string,
): string {
  const rows = studentsOf(outcomes).map(({ student, outcome }) => rowOf(student, outcome, ids, settings, reportPathOf))
  // Excel reads the Korean names as UTF-8 only after a byte order mark.
  return renderCsv([[...WHO, 'score', 'max', ...ids, ...HOW], ...rows], { bom: true })
}

/** Every student with their outcome: each member of a group gets the group's. */
export function studentsOf(
  outcomes: readonly SubmissionOutcome[],
): { readonly student: Student; readonly outcome: SubmissionOutcome }[] {
  const all = outcomes.flatMap((outcome) => outcome.record.students.map((student) => ({ student, outcome })))
  return all.toSorted(
    (a, b) => compare(a.student.name, b.student.name) || compare(a.outcome.record.key, b.outcome.record.key),
  )
}

// --- internal ---

const WHO = ['student', 'id', 'email', 'login', 'section']
const HOW = ['status', 'submitted at', 'time from', 'late', 'late minutes', 'isolation', 'report', 'note']

// Independent of the locale: the order must be the same on every machine.
const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)

function rowOf(
  { name, id, email, login, section }: Student,
  { record, status, verdict, told }: SubmissionOutcome,
  ids: readonly ExerciseId[],
  { lang, due }: BookSettings,
  reportPathOf: (key: string) => string,
): Cell[] {
  const { late, minutes } = latenessOf(record, due)
  const words = texts(lang).cohort
  const score = (exercise: ExerciseId): Cell => verdict?.exercises.find((one) => one.id === exercise)?.score
  const who = [name, id, email, login, section]
  const when = [record.submittedAt, record.timeFrom, late === undefined ? '' : late ? 'yes' : 'no', minutes]
  const how = [status, ...when, verdict?.isolation, told && reportPathOf(record.key)]
  const note = record.notes.map((one) => noteText(words, one)).join(' ')
  return [...who, verdict?.score, verdict?.maxScore, ...ids.map(score), ...how, note]
}
