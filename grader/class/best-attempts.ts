import type { SubmissionOutcome, SubmissionRecord } from './class-record.ts'
import { displayNames } from './enrolment/student.ts'
import { besides, piecesIn } from './pieces-in.ts'
import { finalScore } from '../verdict/final-score.ts'
import type { Note } from '../model/class.ts'

/**
 * Leaves each student only the attempt with the highest score, as it counts: of equal ones, the last. An attempt that is not graded yet may
 * still become the best, so it stays. For outcomes without owners there is nothing to choose.
 */
export function bestAttempts(outcomes: readonly SubmissionOutcome[]): SubmissionOutcome[] {
  const attempts = new Map<string, SubmissionOutcome[]>()
  for (const outcome of outcomes)
    for (const owner of outcome.record.owners ?? []) attempts.set(owner, [...(attempts.get(owner) ?? []), outcome])
  const best = new Map([...attempts].map(([owner, own]) => [owner, bestOf(own)]))
  return outcomes.flatMap((outcome) => {
    const { owners, students, notes } = outcome.record
    if (!owners) return [outcome]
    const isLeft = owners.map((owner) => best.get(owner) === outcome)
    if (!isLeft.includes(true)) return []
    const others = owners.filter((_, i) => isLeft[i]).flatMap((owner) => attempts.get(owner) ?? [])
    const pieces = others.filter((one) => one !== outcome).flatMap(({ record }) => [...piecesIn(record)])
    const names = besides(pieces, outcome.record)
    if (names.length === 0 && !isLeft.includes(false)) return [outcome]
    const record = {
      ...outcome.record,
      students: students.filter((_, i) => isLeft[i]),
      owners: owners.filter((_, i) => isLeft[i]),
      notes: [...notes, ...attemptNote(outcome, names)],
    }
    return [{ ...outcome, record, ...toldOf(outcome, record, names) }]
  })
}

// --- internal ---

/** The student's report is on those for whom it counts, and names the attempts that do not. */
function toldOf(
  { told }: SubmissionOutcome,
  record: SubmissionRecord,
  names: readonly string[],
): Pick<SubmissionOutcome, 'told'> {
  if (!told?.about) return {}
  const { submission } = told.about
  const others = besides([...(submission?.others ?? []), ...names], record)
  const counted = submission && { ...submission, ...(others.length > 0 && { others }) }
  return { told: { ...told, about: { ...told.about, students: displayNames(record), submission: counted } } }
}

function attemptNote({ record }: SubmissionOutcome, others: readonly string[]): Note[] {
  return others.length > 0 ? [{ kind: 'attempts', taken: record.source ?? '', others, by: 'score' }] : []
}

function bestOf(own: readonly SubmissionOutcome[]): SubmissionOutcome {
  const pending = own.find(({ status }) => status === 'pending')
  if (pending) return pending
  const worth = ({ verdict }: SubmissionOutcome): number => (verdict ? finalScore(verdict) : -1)
  // A stable sort: the last of the best is the latest of them, where times or names say so.
  const sorted = own.toSorted((a, b) => worth(a) - worth(b) || order(a) - order(b))
  return sorted[sorted.length - 1]
}

const order = ({ record: { submittedAt = '' } }: SubmissionOutcome): number => Date.parse(submittedAt) || 0
