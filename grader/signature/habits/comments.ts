import { READABLE } from '../python/code-lines.ts'
import { toStatement } from '../python/statement.ts'
import { safeLine } from '../place.ts'
import type { Explain, Question } from './question.ts'

/** #comment, which TypeScript takes for the name of a private property. */
export const hashComment: Explain = (question) => {
  if (![18016, 1451, 18028].includes(question.code) || !question.node.getText().startsWith('#')) return undefined
  const line = lineAt(question)
  return line === undefined ? undefined : written('comment', line, question)
}

/** x = 7 // 2: the rest is a comment. */
export const floorDivision: Explain = (question) => {
  const line = lineAt(question)
  if (line === undefined || !/[\w)\]]\s*\/\/=?\s*\d+\s*\)*;?\s*$/.test(line)) return undefined
  return written('floor-division', line, question)
}

// --- internal ---

function lineAt({ source, node }: Question): string | undefined {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
  const starts = source.getLineStarts()
  const text = source.text.slice(starts[line], starts[line + 1])
  return text.length > READABLE ? undefined : text.trim()
}

function written(
  habit: 'comment' | 'floor-division',
  line: string,
  { id, contract, node }: Question,
): ReturnType<Explain> {
  const meant = toStatement(line, { id, contract, isDeclared: () => false })
  return { habit, wrote: safeLine(line, 110), meant: safeLine(meant, 110), at: node }
}
