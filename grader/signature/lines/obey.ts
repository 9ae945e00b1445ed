import type { Finding, FindingOf } from '../../model/finding.ts'
import { ADDED, type Habit } from '../../model/habit.ts'

/** A file in which a student has done all that findings propose, and the code that they wrote. */
export function obey(text: string, findings: readonly Finding[]): { text: string; written: string[] } {
  const written: string[] = []
  const imports: string[] = []
  let lines = text.split('\n')
  // What is added far above comes last, so that the lines of the others are where they were.
  for (const finding of findings.toReversed().toSorted((a, b) => far(a) - far(b))) {
    if (finding.kind === 'block-scope') lines = aboveBlock(lines, finding)
    else if (finding.kind === 'any') lines = typed(lines, finding)
    else if (finding.kind === 'import') lines = imported(lines, finding)
    else if (finding.kind === 'habit') lines = habit(lines, finding)
    if (finding.kind === 'habit') imports.push(...(finding.also ?? []))
    if (finding.kind === 'habit' || finding.kind === 'block-scope') written.push(filled(finding.meant))
    if (finding.kind === 'habit') written.push(...(finding.others ?? []).map(({ code }) => filled(code)))
    if (finding.kind === 'block-scope' && finding.code) written.push(finding.code.trim())
  }
  return { text: [...imports, ...lines].join('\n'), written }
}

// --- internal ---

const far = (finding: Finding): number =>
  finding.kind === 'block-scope' ? 1 : finding.kind === 'habit' ? (FAR[finding.habit] ?? 0) : 0

const FAR: Partial<Record<Habit, number>> = { self: 0.5, option: 2, field: 2, 'missing-import': 3 }

// What stands for something of the student's.
const filled = (meant: string): string =>
  meant
    .replace(/(?<=: number = )…/, '0')
    .replace(/(?<=\?\? )…/, '1')
    .replaceAll('…', 'np.zeros(1)')

function aboveBlock(lines: readonly string[], { above, bare, meant }: FindingOf<'block-scope'>): string[] {
  const changed = lines.map((line, i) => {
    const written = bare.find((one) => one.line === i + 1)?.code
    return written === undefined ? line : line.replace(/\S.*/, () => written)
  })
  return changed.toSpliced(above.line - 1, 0, filled(meant))
}

function habit(lines: readonly string[], finding: FindingOf<'habit'>): string[] {
  const { line = 1, wrote } = finding
  const meant = filled(finding.meant)
  if (ADDED.has(finding.habit)) {
    const head =
      finding.habit === 'option'
        ? lines.slice(0, line).findLastIndex((one) => /^(?:export )?function\b|^  \w+\(.*\{$/.test(one))
        : finding.habit === 'field'
          ? lines.slice(0, line).findLastIndex((one) => /^\s*(?:export )?class\b/.test(one))
          : -1
    if (finding.habit === 'unclosed-end') return [...lines, meant]
    const others = (finding.others ?? []).map(({ code }) => filled(code))
    return lines.toSpliced(HERE.has(finding.habit) ? line - 1 : head + 1, 0, meant, ...others)
  }
  const at = lines.findIndex((one, i) => i >= line - 1 && one.includes(wrote))
  if (at < 0) throw new Error(`internal: the line has no ${wrote}`)
  const changed = lines.with(
    at,
    lines[at].replace(wrote, () => meant),
  )
  for (const { line: number, code } of finding.others ?? [])
    changed[number - 1] = changed[number - 1].replace(/\S.*/, () => filled(code))
  if (finding.closing) changed.splice(finding.closing === 'end' ? changed.length : finding.closing.line - 1, 0, '}')
  if (finding.habit === 'self') return changed.map((one) => one.replaceAll(/(?<![\w$.'])self\./g, 'this.'))
  return finding.habit === 'whole' ? withoutFillings(changed, at, meant) : changed
}

// What is added above the line that the message shows.
const HERE: ReadonlySet<Habit> = new Set(['parameter', 'unclosed'])

// predict(x)
const typed = (lines: readonly string[], { line = 1, where, asked }: FindingOf<'any'>): string[] =>
  asked === undefined
    ? [...lines]
    : lines.with(line - 1, lines[line - 1].replace(new RegExp(`\\b${where}\\b(?: *: *\\w+)?`), asked))

const imported = (lines: readonly string[], finding: FindingOf<'import'>): string[] => {
  const { line = 1 } = finding
  const meant = 'statement' in finding ? finding.statement : undefined
  if (meant === undefined) return [...lines]
  return 'isThere' in finding && finding.isThere ? lines.toSpliced(line - 1, 1) : lines.with(line - 1, meant)
}

// grads['W1'] = …, below the line that has it all.
function withoutFillings(lines: readonly string[], at: number, meant: string): string[] {
  const [owner] = meant.replace(/^(?:const|let) /, '').split(/[\s:]/)
  const isFilling = (line: string): boolean =>
    /^[[.]/.test(
      line
        .trim()
        .replace(/^self\b/, 'this')
        .slice(owner.length),
    ) &&
    line
      .trim()
      .replace(/^self\b/, 'this')
      .startsWith(owner)
  const end = lines.findIndex((line, i) => i > at && !isFilling(line))
  return lines.toSpliced(at + 1, end - at - 1)
}
