import { compiler, type ts } from '../compiler.ts'
import { around, isAssigned, isPair, itemsOf, nodesIn } from './question.ts'

/** A place where a function uses a name that nothing declares there: it gets a value, it is declared in a smaller block, or it is read. */
export interface Site {
  readonly node: ts.Identifier
  readonly use: 'write' | 'declare' | 'read'
  /** The blocks around it, from the outermost in. */
  readonly scopes: readonly ts.Node[]
}

/**
 * All sites of a name in the method or function that holds a node, in the order of the text; where that only reads it, those outside of all
 * functions.
 */
export function sitesOf(node: ts.Identifier, checker: ts.TypeChecker): Site[] {
  const own = sitesIn(rootOf(node), node, checker)
  if (own.some(({ use }) => use !== 'read')) return own
  return sitesIn(node.getSourceFile(), node, checker).filter(
    (site) => site.scopes.length === 1 || own.some((one) => one.node === site.node),
  )
}

/** Whether a statement is a, b = f() or this.a, this.b = f(), which is a list of expressions to TypeScript: a, (b = f()) */
export const isUnpacking = (node: ts.Node): node is ts.ExpressionStatement => {
  if (!compiler.isExpressionStatement(node) || !isPair(node.expression)) return false
  const items = itemsOf(node.expression)
  const at = items.findIndex(isAssigned)
  return at > 0 && items.slice(0, at).every(isTarget)
}

/** Whether a statement is [a, b] = f(): to all that is not declared yet, a list with names is a list of values. */
export const isListed = (node: ts.Node): node is Listed => {
  if (!compiler.isExpressionStatement(node) || !isAssigned(node.expression)) return false
  const { left } = node.expression
  return compiler.isArrayLiteralExpression(left) && left.elements.length > 0 && left.elements.every(isTarget)
}

/** [a, b] = f() */
export type Listed = ts.ExpressionStatement & {
  readonly expression: ts.BinaryExpression & { readonly left: ts.ArrayLiteralExpression }
}

/** What a, b = f() gives a value to. */
export function targetsOf({ expression }: ts.ExpressionStatement): ts.Expression[] {
  const items = itemsOf(expression)
  const at = items.findIndex(isAssigned)
  return items.slice(0, at + 1).map((item) => (isAssigned(item) ? item.left : item))
}

/** Whether a node is a list of statements, or a loop whose head can declare. */
export const isStatementList = (node: ts.Node): boolean =>
  compiler.isBlock(node) || compiler.isSourceFile(node) || compiler.isCaseBlock(node)

/** Whether a statement goes on with a line that begins with [. */
export const isOnTwoLines = (node: ts.Node): node is ts.ElementAccessExpression =>
  compiler.isElementAccessExpression(node) &&
  node.getSourceFile().text.slice(node.expression.end, node.argumentExpression.getStart()).includes('\n')

/** Whether a name is that of axis=0 in the brackets of a call. */
export const isNamedArgument = ({ parent }: ts.Identifier): boolean =>
  isAssigned(parent) && compiler.isCallExpression(parent.parent)

/** The loops whose head can declare. */
export const isFor = (node: ts.Node): node is ts.ForStatement | ts.ForOfStatement | ts.ForInStatement =>
  compiler.isForStatement(node) || compiler.isForOfStatement(node) || compiler.isForInStatement(node)

// --- internal ---

const isTarget = (node: ts.Node): boolean =>
  compiler.isIdentifier(node) || compiler.isPropertyAccessExpression(node) || compiler.isElementAccessExpression(node)

const isMember = (node: ts.Node): node is ts.Node =>
  compiler.isClassElement(node) || (compiler.isFunctionDeclaration(node) && compiler.isSourceFile(node.parent))

function sitesIn(root: ts.Node, { text }: ts.Identifier, checker: ts.TypeChecker): Site[] {
  return nodesIn(root, compiler.isIdentifier).flatMap((one): Site[] => {
    const use = one.text === text ? useOf(one, checker) : undefined
    return use === undefined ? [] : [{ node: one, use, scopes: scopesOf(one, root) }]
  })
}

const rootOf = (node: ts.Node): ts.Node => around(node, isMember) ?? node.getSourceFile()

function useOf(node: ts.Identifier, checker: ts.TypeChecker): Site['use'] | undefined {
  const { parent } = node
  if (compiler.isVariableDeclaration(parent) && parent.name === node) return 'declare'
  if (compiler.isShorthandPropertyAssignment(parent))
    return checker.getShorthandAssignmentValueSymbol(parent) ? undefined : 'read'
  if (isNameOfMember(node) || checker.getSymbolAtLocation(node)) return undefined
  return isWritten(node) ? 'write' : 'read'
}

const isNameOfMember = (node: ts.Identifier): boolean =>
  (compiler.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (compiler.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  compiler.isLabeledStatement(node.parent) ||
  compiler.isTypeReferenceNode(node.parent)

function isWritten(node: ts.Identifier): boolean {
  const { parent } = node
  const unpacking = around(node, isUnpacking)
  if (unpacking) return targetsOf(unpacking).includes(node)
  const listed = around(node, isListed)
  if (listed && parent === listed.expression.left) return true
  if (isOnLineBelow(node)) return true
  if (isFor(parent)) return parent.initializer === node
  if (!isAssigned(parent) || parent.left !== node || isNamedArgument(node)) return false
  return nodesIn(parent.right, compiler.isIdentifier).every((one) => one.text !== node.text || isNameOfMember(one))
}

// [a, b] = f() below a line without ; is an index of that line.
function isOnLineBelow(node: ts.Identifier): boolean {
  const owner = around(node, isOnTwoLines)
  return owner !== undefined && isAssigned(owner.parent) && itemsOf(owner.argumentExpression).includes(node)
}

function scopesOf(node: ts.Node, root: ts.Node): ts.Node[] {
  const found: ts.Node[] = []
  for (let at = node.parent; at && at !== root.parent; at = at.parent) if (isScope(at)) found.unshift(at)
  return found
}

// Where what is declared ends: a block, a loop with what its head declares, and the one statement of an if without { }.
const isScope = (node: ts.Node): boolean =>
  isStatementList(node) ||
  isFor(node) ||
  (compiler.isStatement(node) &&
    (compiler.isIfStatement(node.parent) || compiler.isIterationStatement(node.parent, false)) &&
    !compiler.isIfStatement(node))
