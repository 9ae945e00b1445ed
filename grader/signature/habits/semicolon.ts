import { compiler, type ts } from '../compiler.ts'
import { readableLine, safeLine } from '../place.ts'
import { around, type Explain, type Explained, isAssigned, itemsOf, nodesIn } from './question.ts'
import { isOnTwoLines } from './sites.ts'

/** A statement that begins with [ or (, with the ; in front that keeps it from going on with the line above. */
export const apart = (statement: ts.Statement, meant: string): string =>
  /^[[(]/.test(meant) && isOpenAbove(statement) ? `;${meant}` : meant

/** let b = 2 and below it [a, b] = [b, a], which TypeScript reads as one: 2[a, b] = … */
export const continuedLine: Explain = ({ node, checker }) => {
  const statement = around(node, compiler.isStatement)
  const [found] = statement && isSimple(statement) ? nodesIn(statement, isOnTwoLines) : []
  return found && goneOn(found, checker)
}

/** What to write where a name stands in a line that goes on with the line above. */
export const onContinued = (node: ts.Identifier, checker: ts.TypeChecker): Explained | undefined => {
  const found = around(node, isOnTwoLines)
  return found && found.argumentExpression.pos <= node.pos ? goneOn(found, checker) : undefined
}

// --- internal ---

// What is new is declared, and const goes on with nothing.
function goneOn(found: ts.ElementAccessExpression, checker: ts.TypeChecker): Explained | undefined {
  const at = found.argumentExpression
  const line = readableLine(found.getSourceFile(), at)?.trim()
  if (!line?.startsWith('[')) return undefined
  const isDeclaring =
    isAssigned(found.parent) &&
    found.parent.left === found &&
    itemsOf(at).every((one) => compiler.isIdentifier(one) && !checker.getSymbolAtLocation(one) && !isProperty(one))
  const meant = safeLine(`${isDeclaring ? 'const ' : ';'}${line}`, 110)
  return { habit: isDeclaring ? 'declare' : 'semicolon', wrote: safeLine(line, 110), meant, at, about: `; ${at.pos}` }
}

// [dW, db] without this.
const isProperty = (node: ts.Identifier): boolean =>
  around(node, compiler.isClassDeclaration)?.members.some((one) => one.name?.getText() === node.text) ?? false

// What ends with its line, where no ; ends it.
const isSimple = (node: ts.Node): boolean => compiler.isVariableStatement(node) || compiler.isExpressionStatement(node)

function isOpenAbove(statement: ts.Statement): boolean {
  const { parent } = statement
  if (!compiler.isBlock(parent) && !compiler.isSourceFile(parent)) return false
  const above = parent.statements[parent.statements.indexOf(statement) - 1]
  return above !== undefined && isSimple(above) && !above.getText().endsWith(';')
}
