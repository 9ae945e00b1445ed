import type { ts } from './compiler.ts'
import { messageOf } from './diagnostics.ts'
import type { FindingOf } from '../model/finding.ts'
import { placeOf, safeLine } from './place.ts'
import { indentOf } from './python/block-end.ts'
import { type CodeLine, codeLines } from './python/code-lines.ts'

/** Finds a block that nothing closes, by how far the lines are indented, which is what closes it in Python. */
export function unclosedBlock(
  source: ts.SourceFile,
  [error]: readonly ts.Diagnostic[],
): FindingOf<'habit'> | undefined {
  const lines = codeLines(source.text).filter(({ bare }) => bare.trim() !== '')
  if (!error || LEXICAL.has(error.code) || countOf(lines, '{') <= countOf(lines, '}')) return undefined
  const { opened, before } = firstUnclosed(lines) ?? {}
  if (!opened) return undefined
  return {
    kind: 'habit',
    severity: 'fatal',
    habit: before ? 'unclosed' : 'unclosed-end',
    wrote: safeLine(opened.text.trim(), 70),
    meant: '}',
    ts: error.code,
    message: messageOf(error.messageText),
    ...placeOf(source, before ? before.start + indentOf(before) : source.text.length),
  }
}

// --- internal ---

// A text or comment that is not closed hides the braces in it.
const LEXICAL: ReadonlySet<number> = new Set([1002, 1010, 1126, 1127, 1160, 1161])

const countOf = (lines: readonly CodeLine[], brace: string): number =>
  lines.reduce((count, { bare }) => count + bare.split(brace).length - 1, 0)

// The block whose indentation a line has left, and that line; where none has, the last one that is open at the end.
function firstUnclosed(lines: readonly CodeLine[]): { opened: CodeLine; before?: CodeLine } | undefined {
  const open: CodeLine[] = []
  for (const line of lines) {
    const last = open.at(-1)
    if (last && indentOf(line) <= indentOf(last) && !/^\s*[}\])]/.test(line.bare)) return { opened: last, before: line }
    for (const brace of line.bare.match(/[{}]/g) ?? []) {
      if (brace === '{') open.push(line)
      else open.pop()
    }
  }
  const last = open.at(-1)
  return last && { opened: last }
}
