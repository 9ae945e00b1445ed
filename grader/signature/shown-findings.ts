import type { Finding } from '../model/finding.ts'

/** How many findings of one kind are reported: fixing those reveals the next ones. */
export const SHOWN_PER_KIND = 5

/** Reports each mistake once, in the order of the file, with a limit per kind. */
export function shownFindings(findings: readonly Finding[]): Finding[] {
  const told = findings.filter((finding) => finding.kind !== 'type' || !isToldBetter(finding, findings))
  const sorted = told.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  return sorted
    .filter((finding, i) => finding.kind !== 'habit' || !sorted.slice(0, i).some((other) => isSame(finding, other)))
    .filter((finding, i, all) => all.slice(0, i).filter(({ kind }) => kind === finding.kind).length < SHOWN_PER_KIND)
}

// --- internal ---

// One pythonism can cause two type errors.
const isSame = (a: Finding, b: Finding): boolean => a.kind === b.kind && a.line === b.line && a.column === b.column

/** Whether another finding on the same line says the same as the type checker: an implicit any, or a refused name or module. */
function isToldBetter({ line, ts }: Extract<Finding, { kind: 'type' }>, findings: readonly Finding[]): boolean {
  const implicitAny = ts >= 7000 && ts < 8000
  return findings.some(
    (other) => other.line === line && (other.kind === 'any' ? implicitAny : other.severity === 'fatal'),
  )
}
