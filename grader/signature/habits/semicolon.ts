import { compiler, type ts } from '../compiler.ts'
import { readableLine, safeLine } from '../place.ts'
import { around, type Explain, nodesIn } from './question.ts'

/** A statement that begins with [ or (, with the ; in front that keeps it from going on with the line above. */
export const apart = (statement: ts.Statement, meant: string): string =>
  /^[[(]/.test(meant) && isOpenAbove(statement) ? `;${meant}` : meant

/** let b = 2 and below it [a, b] = [b, a], which TypeScript reads as one: 2[a, b] = … */
export const continuedLine: Explain = ({ node, source }) => {
  const statement = around(node, compiler.isStatement)
  const [found] = statement && isSimple(statement) ? nodesIn(statement, isOnTwoLines) : []
  const line = found && readableLine(source, found.argumentExpression)?.trim()
  if (!line?.startsWith('[')) return undefined
  const at = found.argumentExpression
  return { habit: 'semicolon', wrote: safeLine(line, 110), meant: safeLine(`;${line}`, 110), at, about: `; ${at.pos}` }
}

// --- internal ---

// What ends with its line, where no ; ends it.
const isSimple = (node: ts.Node): boolean => compiler.isVariableStatement(node) || compiler.isExpressionStatement(node)

function isOpenAbove(statement: ts.Statement): boolean {
  const { parent } = statement
  if (!compiler.isBlock(parent) && !compiler.isSourceFile(parent)) return false
  const above = parent.statements[parent.statements.indexOf(statement) - 1]
  return above !== undefined && isSimple(above) && !above.getText().endsWith(';')
}

const isOnTwoLines = (node: ts.Node): node is ts.ElementAccessExpression =>
  compiler.isElementAccessExpression(node) &&
  node.getSourceFile().text.slice(node.expression.end, node.argumentExpression.getStart()).includes('\n')
