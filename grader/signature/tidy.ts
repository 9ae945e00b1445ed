import type { Finding } from '../model/finding.ts'

/** How many findings of one kind are told: who mends those sees the next ones. */
export const TOLD_PER_KIND = 5

/** Tells each mistake once, in the order of the file, and no more of a kind than one can take in. */
export function tidy(findings: readonly Finding[]): Finding[] {
  const told = findings.filter((finding) => finding.kind !== 'type' || !isToldBetter(finding, findings))
  const sorted = told.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  return sorted
    .filter((finding, i) => finding.kind !== 'habit' || !sorted.slice(0, i).some((other) => isSame(finding, other)))
    .filter((finding, i, all) => all.slice(0, i).filter(({ kind }) => kind === finding.kind).length < TOLD_PER_KIND)
}

// --- internal ---

// Two type errors can come of one habit.
const isSame = (a: Finding, b: Finding): boolean => a.kind === b.kind && a.line === b.line && a.column === b.column

/** Whether another finding of the same line says what the type checker says too: an implicit any, a name or module that is refused. */
function isToldBetter({ line, ts }: Extract<Finding, { kind: 'type' }>, findings: readonly Finding[]): boolean {
  const implicitAny = ts >= 7000 && ts < 8000
  return findings.some(
    (other) => other.line === line && (other.kind === 'any' ? implicitAny : other.severity === 'fatal'),
  )
}
