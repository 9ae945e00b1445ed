import type { Finding } from '../model/finding.ts'
import { mergedFindings } from './merged-findings.ts'
import { isOfSelf } from './self-as-this.ts'

/** How many findings of one kind are reported: fixing those reveals the next ones. */
export const SHOWN_PER_KIND = 5

/** Reports each mistake once, in the order of the file, with a limit per kind. */
export function shownFindings(findings: readonly Finding[]): Finding[] {
  const told = findings.filter((finding) => {
    // Other errors in a file that uses self mostly follow from it.
    if (finding.severity === 'declaration' && !isOfSelf(finding) && findings.some(isOfSelf)) return false
    if (finding.kind === 'type') return !isToldBetter(finding, findings) && !isOfRefusedImport(finding, findings)
    if (finding.kind === 'habit' && finding.severity === 'declaration') return !isFatalThere(finding, findings)
    // A property that is null at first has another type than the contract's until it says so.
    if (finding.kind === 'member-type')
      return !findings.some((one) => one.kind === 'habit' && one.line === finding.line)
    if (finding.kind === 'missing-member') return !isAddedAsField(finding, findings)
    return (
      finding.kind !== 'missing-export' ||
      !findings.some((other) => other.kind === 'habit' && other.habit === 'commonjs')
    )
  })
  const sorted = told.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  const once = sorted
    .filter((finding, i) => finding.kind !== 'habit' || !sorted.slice(0, i).some((other) => isSame(finding, other)))
    .filter((finding, i) => finding.kind !== 'type' || !sorted.slice(0, i).some((other) => isSameLine(finding, other)))
    .filter(
      (finding, i, all) => finding.kind !== 'type' || !all.slice(i + 1).some((other) => isSameName(finding, other)),
    )
  return mergedFindings(once).filter(
    (finding, i, all) => all.slice(0, i).filter(({ kind }) => kind === finding.kind).length < SHOWN_PER_KIND,
  )
}

/** Whether something is found on the same line. */
export const isOnLineOf = ({ line }: Finding, others: readonly Finding[]): boolean =>
  others.some((other) => other.line === line)

// --- internal ---

// A member that the class lacks, where it is said how to declare it.
const isAddedAsField = (
  { member }: Extract<Finding, { kind: 'missing-member' }>,
  findings: readonly Finding[],
): boolean =>
  findings.some((one) => one.kind === 'habit' && one.habit === 'field' && one.meant.startsWith(`${member}:`))

const isFatalThere = (finding: Finding, findings: readonly Finding[]): boolean =>
  isOnLineOf(
    finding,
    findings.filter(({ severity }) => severity === 'fatal'),
  )

// A name that is imported twice, once from where it cannot be.
const isOfRefusedImport = (
  { ts, message }: Extract<Finding, { kind: 'type' }>,
  findings: readonly Finding[],
): boolean => {
  const [, name] = DECLARED_TWICE.has(ts) ? (/'(\w+)'/.exec(message) ?? []) : []
  return (
    name !== undefined &&
    findings.some(({ kind, code = '' }) => kind === 'import' && new RegExp(`\\b${name}\\b`).test(code))
  )
}

// Of several errors in one line the first is told.
const isSameLine = (a: Finding, b: Finding): boolean => b.kind === 'type' && a.line === b.line

// A name that is declared twice is reported where it is declared last: that is the one to leave out.
const isSameName = (a: Finding, b: Finding): boolean =>
  a.kind === 'type' && b.kind === 'type' && a.ts === b.ts && a.message === b.message && DECLARED_TWICE.has(a.ts)

const DECLARED_TWICE: ReadonlySet<number> = new Set([2300, 2323, 2392, 2393, 2451])

// One pythonism can cause two type errors.
const isSame = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind && ((a.line === b.line && a.column === b.column) || (isOfSelf(a) && isOfSelf(b)))

/** Whether another finding on the same line says the same as the type checker: an implicit any, or a refused name or module. */
function isToldBetter({ line, ts }: Extract<Finding, { kind: 'type' }>, findings: readonly Finding[]): boolean {
  const implicitAny = ts >= 7000 && ts < 8000
  return findings.some(
    (other) => other.line === line && (other.kind === 'any' ? implicitAny : other.severity === 'fatal'),
  )
}
