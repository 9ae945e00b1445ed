import type { CodeLine } from './code-lines.ts'

/**
 * The line above which the } of a head belongs, by the indentation of what follows, or the end of the file; undefined where the block has its
 * end, or goes on with else.
 */
export function blockEnd(lines: readonly CodeLine[], head: CodeLine): CodeLine | 'end' | undefined {
  const below = lines.filter(({ start, text }) => start > head.start && text.trim() !== '')
  const end = below.find((line) => indentOf(line) <= indentOf(head))
  if (!end) return 'end'
  const isItsEnd = end.text.trim().startsWith('}') && indentOf(end) === indentOf(head)
  return isItsEnd || GOES_ON.test(end.bare) ? undefined : end
}

/** Whether code opens a block that it leaves open. */
export function leavesOpen(code: string): boolean {
  let depth = 0
  for (const brace of code.match(/[{}]/g) ?? []) depth = brace === '{' ? depth + 1 : Math.max(0, depth - 1)
  return depth > 0
}

export const indentOf = ({ text }: CodeLine): number => text.length - text.trimStart().length

// --- internal ---

const GOES_ON = /^\s*(?:elif|else|except|finally)\b/
