import type { ExerciseId } from '../../model/exercise.ts'
import type { Note } from '../../model/class.ts'
import { noteText } from '../../text/note-text.ts'
import { texts } from '../../text/texts.ts'
import type { BookSettings, SubmissionOutcome } from '../class-record.ts'
import { overrideNotes } from './override-notes.ts'
import { type Cell, renderCsv } from '../../report/csv-cells.ts'
import { numberOf, type Student } from '../enrolment/student.ts'
import { finalScore } from '../../verdict/final-score.ts'
import { isLateByMark, type Lateness, latenessOf, shownTime } from './late.ts'
import { showTime } from '../times/local-time.ts'

/** Renders the gradebook of a class: a line per student, sorted by name. */
export function renderGradebook(
  outcomes: readonly SubmissionOutcome[],
  ids: readonly ExerciseId[],
  settings: BookSettings,
  reportPathOf: (key: string) => string,
): string {
  const rows = studentsOf(outcomes).map(({ student, outcome }) => rowOf(student, outcome, ids, settings, reportPathOf))
  // Excel reads the Korean names as UTF-8 only after a byte order mark.
  return renderCsv([[...WHO, 'score', 'max', ...lateTitles(settings), ...ids, ...HOW], ...rows], { bom: true })
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

/** How many lines of the gradebook have a note. */
export const countNoted = (outcomes: readonly SubmissionOutcome[], settings: BookSettings): number =>
  studentsOf(outcomes).filter(({ outcome }) => notesOn(outcome, settings).length > 0).length

// --- internal ---

function notesOn(outcome: SubmissionOutcome, settings: BookSettings): Note[] {
  // How much it would cost is not known.
  const isByMark = settings.latePolicy !== undefined && isLateByMark(latenessOf(outcome.record, settings))
  return [...outcome.record.notes, ...(isByMark ? [{ kind: 'late-by-mark' } as const] : []), ...overrideNotes(outcome)]
}

const WHO = ['student', 'id', 'email', 'login', 'section']
const HOW = ['status', 'submitted at', 'time from', 'due', 'late', 'late minutes', 'isolation', 'report', 'note']

// What is forgiven must not look like what costs.
const lateCell = ({ late, isForgiven }: Lateness): string =>
  late === undefined ? '' : isForgiven ? 'grace' : late ? 'yes' : 'no'

// Under a policy, `score` is what counts.
const lateTitles = ({ latePolicy }: BookSettings): string[] => (latePolicy ? ['score before', 'late cost'] : [])

// Independent of the locale: the order must be the same on every machine.
const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)

function rowOf(
  student: Student,
  { record, status, verdict, told }: SubmissionOutcome,
  ids: readonly ExerciseId[],
  settings: BookSettings,
  reportPathOf: (key: string) => string,
): Cell[] {
  const lateness = latenessOf(record, settings)
  const words = texts(settings.lang).cohort
  const score = (exercise: ExerciseId): Cell => (verdict ?? told)?.exercises.find((one) => one.id === exercise)?.score
  const { name, email, login, section } = student
  const who = [name, numberOf(student), email, login, section]
  const shown = (iso: string | undefined): Cell => iso && showTime(iso, settings.zone)
  const due = shown(record.due ?? settings.due)
  const [at, from] = shownTime(record)
  const when = [shown(at), from, due, lateCell(lateness), lateness.minutes]
  const cost = settings.latePolicy ? [verdict?.score, verdict && (verdict.late?.cost ?? 0)] : []
  const how = [status, ...when, verdict?.isolation, told && reportPathOf(record.key)]
  const notes = notesOn({ record, status, verdict, told }, settings)
  const note = notes.map((one) => noteText(words, one)).join(' ')
  return [...who, verdict && finalScore(verdict), verdict?.maxScore, ...cost, ...ids.map(score), ...how, note]
}
