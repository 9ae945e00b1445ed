import { labelOf, numberOf, type Student } from './enrolment/student.ts'
import type { SubmissionOutcome } from './class-record.ts'

/** A student's work before and now. */
export interface StudentPair {
  readonly key: string
  readonly name: string
  readonly id?: string
  readonly old?: SubmissionOutcome
  readonly now?: SubmissionOutcome
}

/** Pairs the students of two runs, whatever their submissions are called: each is named once. */
export function pairStudents(before: readonly SubmissionOutcome[], after: readonly SubmissionOutcome[]): StudentPair[] {
  const [old, now] = [studentsBy(before), studentsBy(after)]
  return [...new Set([...old.keys(), ...now.keys()])].map((who) => {
    const [a, b] = [old.get(who), now.get(who)]
    const { student, outcome } = (b ?? a) as Found
    const { key } = outcome.record
    return { key, name: student?.name ?? key, id: student && numberOf(student), old: a?.outcome, now: b?.outcome }
  })
}

// --- internal ---

interface Found {
  readonly student?: Student
  readonly outcome: SubmissionOutcome
}

/** Of two who are called alike each keeps the name of the submission. */
function studentsBy(outcomes: readonly SubmissionOutcome[]): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const outcome of outcomes)
    for (const student of outcome.record.students) {
      const who = `${student.name ?? ''} ${labelOf(student)}`
      found.set(found.has(who) ? `${who} ${outcome.record.key}` : who, { student, outcome })
    }
  return found
}
