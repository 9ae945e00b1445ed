import { labelOf, numberOf, type Student } from './enrolment/student.ts'
import { isStranger, isUnsettled, type SubmissionOutcome } from './class-record.ts'

/** A student's work before and now. */
export interface StudentPair {
  readonly key: string
  readonly name: string
  readonly id?: string
  readonly old?: SubmissionOutcome
  readonly now?: SubmissionOutcome
}

/**
 * Pairs the students of two runs, whatever their submissions are called: each is named once. What was in nobody's name in one run, and is not
 * in the other, is no student: it was settled, or is to be.
 */
export function pairStudents(before: readonly SubmissionOutcome[], after: readonly SubmissionOutcome[]): StudentPair[] {
  const [old, now] = [studentsBy(before), studentsBy(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])].filter(
    (who) => (old.has(who) && now.has(who)) || !isNobodys(old.get(who) ?? now.get(who)),
  )
  return names.map((who) => {
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

const isNobodys = (found: Found | undefined): boolean =>
  found !== undefined && (isUnsettled(found.outcome.record) || isStranger(found.outcome.record))

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
