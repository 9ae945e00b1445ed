import { compiler, type ts } from '../compiler.ts'
import { around, type Explain, isAssigned, isPair, itemsOf, textOf } from './question.ts'
import { rewrite } from './rewrite.ts'

/** (a, b), (c, d) = f(): tuples of tuples. */
export const nestedTuples: Explain = ({ node, checker }) => {
  const statement = around(node, compiler.isExpressionStatement)
  const items = statement ? itemsOf(statement.expression) : []
  const last = items.at(-1)
  if (!statement || items.length < 2 || !last || !isAssigned(last)) return undefined
  const tuples = [...items.slice(0, -1), last.left].map(namesIn)
  if (!tuples.every((names) => names !== undefined)) return undefined
  const found = { wrote: textOf(statement, 110), at: statement, about: `unpack ${statement.pos}` }
  const pattern = tuples.map((names) => `[${names.join(', ')}]`).join(', ')
  return { ...found, habit: 'unpack', meant: `const [${pattern}] = ${rewrite(last.right, checker).text}` }
}

// --- internal ---

// (a, b)
function namesIn(tuple: ts.Expression): string[] | undefined {
  if (!compiler.isParenthesizedExpression(tuple) || !isPair(tuple.expression)) return undefined
  const items = itemsOf(tuple.expression)
  return items.every(compiler.isIdentifier) ? items.map((item) => item.text) : undefined
}
