import { ADDED } from '../model/habit.ts'
import type { Finding, FindingOf, NumberedLine } from '../model/finding.ts'
import { sourceLine } from '../platform/source-line.ts'

/** Whether a finding is about self, which Python calls this. */
export const isOfSelf = (finding: Finding): finding is OfHabit => finding.kind === 'habit' && finding.habit === 'self'

/**
 * What is wrong in a file beside self, found in the file with this in its place and without it as a parameter: both have four letters, so
 * that each mistake keeps its place. Undefined where no self is, or where there is no this: outside of classes.
 */
export function besideSelf(
  text: string,
  findings: readonly Finding[],
  inspect: (text: string) => readonly Finding[],
): Finding[] | undefined {
  const selves = findings.filter(isOfSelf)
  const [names, heads] = [selves.filter(isName), selves.filter((one) => !isName(one))]
  const lines = text.split('\n')
  if (selves.length === 0 || !names.every((one) => isThere(one, lines))) return undefined
  const renamed = withoutParameters(lines, heads).map((line) => line.replaceAll(SELF, 'this'))
  const others = inspect(renamed.join('\n')).filter((one) => !heads.some(({ line }) => line === one.line))
  if (others.some((one) => isOfSelf(one) || (one.kind === 'type' && one.ts === NO_THIS))) return undefined
  const told = toldOf(names.length > 0 ? names : heads.slice(0, 1), others)
  const rest = others.filter((one) => one.line !== told.line || isAdded(one))
  return [
    withHeads(told, heads, lines),
    ...rest.map((one) => asWritten(withoutLine(one, told.line), lines, renamed)),
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

// --- internal ---

type OfHabit = FindingOf<'habit'>

// 'this' implicitly has type 'any' because it does not have a type annotation.
const NO_THIS = 2683

const isName = ({ severity }: OfHabit): boolean => severity === 'fatal'

const isAdded = (finding: Finding): boolean => finding.kind === 'habit' && ADDED.has(finding.habit)

const isThere = ({ line = 1, column = 1 }: OfHabit, lines: readonly string[]): boolean =>
  lines[line - 1]?.startsWith('self', column - 1) ?? false

const SELF = /(?<![\w$.'"`])self\b/g

// forward(self, x)
const withoutParameters = (lines: readonly string[], heads: readonly OfHabit[]): string[] =>
  lines.map((text, i) =>
    heads.some(({ line }) => line === i + 1)
      ? text.replace(/(?<=\(\s*)(?:self|cls)\b\s*,?/, (found) => ' '.repeat(found.length))
      : text,
  )

// A line with no other mistake shows self; where each has one, the first is told with what else is wrong in it.
function toldOf(selves: readonly OfHabit[], others: readonly Finding[]): OfHabit {
  const isFree = (self: OfHabit): boolean => !others.some((one) => isAbout(one, self.line) || isGoneWith(one, self))
  const [first] = selves
  const there = others.filter((one) => one.line === first.line && one.kind === 'habit' && !isAdded(one))
  const meant = there.reduce(
    (line, one) => ('wrote' in one ? line.replace(one.wrote, () => one.meant) : line),
    first.meant,
  )
  const beside = there.flatMap(othersOf)
  const elsewhere = others.flatMap((one) => othersOf(one)).find(({ line }) => line === first.line)
  return (
    selves.find(isFree) ?? { ...first, meant: elsewhere?.code ?? meant, ...(beside.length > 0 && { others: beside }) }
  )
}

// What is to be written in a line, of its own or beside another one.
const isAbout = (finding: Finding, line: number | undefined): boolean =>
  !isAdded(finding) && (finding.line === line || othersOf(finding).some((one) => one.line === line))

const othersOf = (finding: Finding): readonly NumberedLine[] => (finding.kind === 'habit' ? (finding.others ?? []) : [])

// A line that is told with self is not told a second time.
const withoutLine = (finding: Finding, line: number | undefined): Finding =>
  isAdded(finding) || !isAbout(finding, line)
    ? finding
    : ({ ...finding, others: othersOf(finding).filter((one) => one.line !== line) } as Finding)

// self.params['W1'] = …, which is left out where self.params has all its values at once.
function isGoneWith(finding: Finding, { wrote, meant }: OfHabit): boolean {
  if (finding.kind !== 'habit' || finding.habit !== 'whole' || wrote === finding.wrote) return false
  return meant.startsWith(`${finding.wrote.split(' ')[0]}[`)
}

function withHeads(told: OfHabit, heads: readonly OfHabit[], lines: readonly string[]): OfHabit {
  const inHeads = heads
    .filter(({ line }) => line !== told.line)
    .map(({ line = 1, wrote, meant }) => ({ line, code: lines[line - 1].trim().replace(wrote, () => meant) }))
  const others = [...(told.others ?? []), ...inHeads].toSorted((a, b) => a.line - b.line)
  return others.length === 0 ? told : { ...told, others }
}

// The line and what the student wrote, with self in them as it stands there.
function asWritten(finding: Finding, lines: readonly string[], renamed: readonly string[]): Finding {
  const { line, column = 1 } = finding
  if (line === undefined || lines[line - 1] === renamed[line - 1]) return finding
  const shown = { ...finding, ...sourceLine(lines[line - 1], column) }
  return 'wrote' in shown ? { ...shown, wrote: shown.wrote.replaceAll(/\bthis\b/g, 'self') } : shown
}
