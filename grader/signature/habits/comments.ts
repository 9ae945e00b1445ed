import { toStatement } from '../python/statement.ts'
import { readableLine, safeLine } from '../place.ts'
import type { Explain, Question } from './question.ts'

/** #comment, which TypeScript takes for the name of a private property. */
export const hashComment: Explain = (question) => {
  if (![18016, 1451, 18028].includes(question.code) || !question.node.getText().startsWith('#')) return undefined
  const line = readableLine(question.source, question.node)
  return line === undefined ? undefined : written('comment', line, question)
}

/** x = 7 // 2: the rest is a comment. */
export const floorDivision: Explain = (question) => {
  const line = readableLine(question.source, question.node)
  if (line === undefined || !/[\w)\]]\s*\/\/=?\s*\d+\s*\)*;?\s*$/.test(line)) return undefined
  return written('floor-division', line, question)
}

// --- internal ---

function written(
  habit: 'comment' | 'floor-division',
  line: string,
  { id, contract, node }: Question,
): ReturnType<Explain> {
  const meant = toStatement(line, { id, contract, text: '', isDeclared: () => false })
  return { habit, wrote: safeLine(line, 110), meant: safeLine(meant, 110), at: node }
}
