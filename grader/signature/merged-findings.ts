import type { Finding, FindingOf, NumberedLine } from '../model/finding.ts'
import { ADDED, type Habit } from '../model/habit.ts'

/** Findings with those that are mended alike told as one: the first, with what to write in the other lines. */
export function mergedFindings(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, FindingOf<'habit'>>()
  const others = new Map<string, NumberedLine[]>()
  const kept = findings.filter((finding) => {
    const key = keyOf(finding, findings)
    if (key === undefined || finding.kind !== 'habit') return true
    const line = lineOf(finding)
    const known = others.get(key)
    if (!known) return others.set(key, []) && first.set(key, finding)
    if (line === undefined || known.length >= MANY) return true
    return !known.push(line)
  })
  return kept.map((finding) => {
    const key = keyOf(finding, findings)
    const lines = key !== undefined && first.get(key) === finding ? (others.get(key) ?? []) : []
    return lines.length > 0 ? ({ ...finding, others: lines } as Finding) : finding
  })
}

// --- internal ---

// More lines than these are told in the next grade.
const MANY = 8

// The habits that are mended alike wherever they are, and those that are where they are about one name.
const ALIKE: ReadonlySet<Habit> = new Set([
  'option',
  'of-parameter',
  'operator',
  'declare',
  'named-argument',
  'equal',
  'nullable',
  'initial',
  'small-name',
  'course-name',
  'new',
  'unpack',
  'unpack-apart',
  'tuple',
  'list',
  'mnist',
  'index',
  'all',
  'row',
  'take',
  'mask',
  'math',
])
const ABOUT_A_NAME: ReadonlySet<Habit> = new Set(['name', 'np-name'])

function keyOf(finding: Finding, findings: readonly Finding[]): string | undefined {
  if (finding.kind !== 'habit' || finding.others || finding.also) return undefined
  if (!ADDED.has(finding.habit) && !isAlone(finding, findings)) return undefined
  // Property 'y' does not exist on type 'MulLayer': each class has its own.
  if (finding.habit === 'field') return `field ${/on type '(\w+)'/.exec(finding.message ?? '')?.[1]}`
  if (ALIKE.has(finding.habit)) return finding.habit
  return ABOUT_A_NAME.has(finding.habit) && finding.message ? `${finding.habit} ${finding.message}` : undefined
}

// A line with another mistake cannot be written whole.
const isAlone = (finding: Finding, findings: readonly Finding[]): boolean =>
  !findings.some(
    (one) => one !== finding && one.line === finding.line && !(one.kind === 'habit' && ADDED.has(one.habit)),
  )

// What to add, or the line as it is to be written; undefined where that is not in one line.
function lineOf({
  habit,
  line = 1,
  code = '',
  codeFrom = 0,
  wrote,
  meant,
}: FindingOf<'habit'>): NumberedLine | undefined {
  if (ADDED.has(habit)) return { line, code: meant }
  return codeFrom === 0 && code.includes(wrote) ? { line, code: code.trim().replace(wrote, () => meant) } : undefined
}
