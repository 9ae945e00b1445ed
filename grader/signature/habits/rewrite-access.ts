import { compiler, type ts } from '../compiler.ts'
import { firstAssigned } from './assigned.ts'
import { fromEnd, isMatrix, isOfAll, NAME_OF_MATRIX } from './dimensions.ts'
import { around, isArrayType, isComparison, isNumber, isPair, nodesIn } from './question.ts'
import type { Inside, Rewritten } from './rewritten.ts'

/** Rewrites `x[i]`, `x[i, j]`, `x[i][j]`, `x[indices]` and `x[x > 0]` where x is an array. */
export function access(
  node: ts.ElementAccessExpression,
  inside: Inside,
  checker: ts.TypeChecker,
): Rewritten | undefined {
  const at = node.argumentExpression
  const outer = node.expression
  if (compiler.isElementAccessExpression(outer) && inside(outer.expression).array) {
    const [i, j] = [indexText(outer.argumentExpression, inside), indexText(at, inside)]
    return { text: `${inside(outer.expression).text}.get(${i}, ${j})`, array: false }
  }
  const owner = inside(outer)
  const { flags } = checker.getTypeAtLocation(at)
  if (!owner.array || flags & compiler.TypeFlags.StringLike) return undefined
  const label = isPair(at) ? labelOfRow(at, inside, checker) : undefined
  if (label !== undefined)
    return { text: `np.array(Array.from(${owner.text}.rows(), (row, i) => row.get(${label})))`, array: true }
  if (isPair(at))
    return { text: `${owner.text}.get(${indexText(at.left, inside)}, ${indexText(at.right, inside)})`, array: false }
  const chosen = chosenBy(at, owner.text, inside)
  if (chosen !== undefined) return { text: chosen, array: true }
  const index = inside(at)
  // What is not known yet is a number, as a rule.
  const isMany = (flags & compiler.TypeFlags.NumberLike) === 0 && isOfMany(at, checker, index.text)
  if (isMany || !(flags & (compiler.TypeFlags.NumberLike | compiler.TypeFlags.Any)) || index.array)
    return { text: `${owner.text}.take(${index.text})`, array: true }
  if (isOfAll(outer, at, checker)) return { text: `${owner.text}.data[${index.text}]`, array: false }
  const isRow = wantsArray(node, checker) || isMatrix(outer, checker)
  return { text: `${owner.text}.${oneOf(owner.text, index.text, isRow)}`, array: isRow }
}

/** What reads one row of a matrix, or one number of a vector. */
export const oneOf = (owner: string, index: string, isRow: boolean): string =>
  isRow ? `row(${fromEnd(index, `${owner}.shape[0]`)})` : `get(${fromEnd(index, `${owner}.size`)})`

/** An index; t[i] in y[i][t[i]] is a class number, which t.data[i] reads whatever the shape of t. */
export function indexText(node: ts.Expression, inside: Inside): string {
  if (!compiler.isElementAccessExpression(node) || isPair(node.argumentExpression)) return inside(node).text
  const owner = inside(node.expression)
  const index = inside(node.argumentExpression)
  return owner.array && !index.array ? `${owner.text}.data[${index.text}]` : inside(node).text
}

/**
 * Whether what stands around x[i] takes an array: x[i].sum(), softmax(x[i]), return x[i]. So may what stands around another x[i] of the
 * function, or around the variable that it is given to.
 */
export function wantsArray(node: ts.ElementAccessExpression, checker: ts.TypeChecker): boolean {
  const { parent } = node
  const scope = around(parent, compiler.isFunctionLike) ?? parent.getSourceFile()
  const others = nodesIn(scope, compiler.isElementAccessExpression).filter((one) => one.getText() === node.getText())
  if (others.some((one) => isTakenAsArray(one, checker))) return true
  if (!compiler.isVariableDeclaration(parent) || !compiler.isIdentifier(parent.name)) return false
  const { text } = parent.name
  return nodesIn(scope, compiler.isIdentifier).some(
    (one) => one.text === text && one.parent !== parent && isTakenAsArray(one, checker),
  )
}

/** The name of several indices, as the book has it. */
export const NAME_OF_MANY = /^(?:this\.)?\w*(?:mask|indices|idxs)!?$/

/** Whether an index whose type is not known stands for several: by its name, as the book has it, or by what it is given. */
export const isOfMany = (at: ts.Node, checker: ts.TypeChecker, text = at.getText()): boolean =>
  NAME_OF_MANY.test(text) || VALUE_OF_MANY.test(valueOf(at, checker))

/** What stands for t in the row i of y[np.arange(n), t]: t.data[i], whatever the shape of t; t[i], or a number; undefined for other indices. */
export function labelOfRow(
  { left, right }: ts.BinaryExpression,
  inside: Inside,
  checker: ts.TypeChecker,
): string | undefined {
  const isRows = inside(left).array || left.getText().startsWith('np.arange(')
  const label = inside(right)
  if (!isRows && !label.array) return undefined
  if (label.array) return `${label.text}.data[i]`
  if (isNumber(right, checker)) return label.text
  const type = checker.getTypeAtLocation(right)
  return checker.isArrayType(type) || checker.isTupleType(type) ? `${label.text}[i]` : `${label.text}.data[i]`
}

// --- internal ---

const VALUE_OF_MANY =
  /^(?:np\.(?:arange|argsort|random\.(?:choice|permutation))\(|rng\.(?:choice|permutation)\(|\w+\.(?:slice|take|filter)\()/

// What a variable is declared with, or first given.
function valueOf(name: ts.Node, checker: ts.TypeChecker): string {
  const declared = checker.getSymbolAtLocation(name)?.valueDeclaration
  const value = declared && compiler.isVariableDeclaration(declared) ? declared.initializer : undefined
  return (value ?? firstAssigned(name.getText(), name.getSourceFile()))?.getText() ?? ''
}

// xBatch.push(x[k])
const isPushedToRows = ({ parent }: ts.Node): boolean =>
  compiler.isCallExpression(parent) &&
  compiler.isPropertyAccessExpression(parent.expression) &&
  /^(?:push|append)$/.test(parent.expression.name.text) &&
  NAME_OF_MATRIX.test(parent.expression.expression.getText())

const isTakenAsArray = (node: ts.Expression, checker: ts.TypeChecker): boolean =>
  isPushedToRows(node) ||
  (compiler.isPropertyAccessExpression(node.parent) && node.parent.expression === node) ||
  isArrayType(checker.getContextualType(node))

// x[x > 15]: the numbers of x that pass.
function chosenBy(at: ts.Expression, owner: string, inside: Inside): string | undefined {
  if (!compiler.isBinaryExpression(at) || !isComparison(at)) return undefined
  if (inside(at.left).text !== owner) return undefined
  const test = `value ${at.operatorToken.getText()} ${inside(at.right).text}`
  return `np.array([...${owner}.data].filter((value) => ${test}))`
}
