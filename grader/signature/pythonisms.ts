import { arrayPythonism, type Pythonism, isPair, short } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { placeOf, safeLine } from './place.ts'
import { statementAt } from './statement-at.ts'

/**
 * Finds the pythonism that causes a type error: an operator on an array, y[i], axis=0, Math.exp(x), len(x). It says more than the type
 * checker, whose error may be about a consequence.
 */
export function habitBehind(
  { start }: ts.Diagnostic,
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): FindingOf<'habit'> | undefined {
  const statement = statementAt(source, start ?? 0)
  const found = statement && firstIn(statement, (node) => habitOf(node, checker))
  return found && { kind: 'habit', severity: 'declaration', ...found.habit, ...placeOf(source, found.node) }
}

// --- internal ---

const habitOf = (node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined =>
  tuple(node) ?? arrayPythonism(node, checker) ?? namedArgument(node, checker) ?? pythonName(node, checker)

function firstIn(
  node: ts.Node,
  look: (node: ts.Node) => Pythonism | undefined,
): { node: ts.Node; habit: Pythonism } | undefined {
  if (compiler.isBlock(node)) return undefined
  const habit = look(node)
  return habit ? { node, habit } : compiler.forEachChild(node, (child) => firstIn(child, look))
}

// return dx, dy
function tuple(node: ts.Node): Pythonism | undefined {
  if (!compiler.isReturnStatement(node) || !node.expression || !isPair(node.expression)) return undefined
  const wrote = safeLine(node.expression.getText(), 30)
  return { habit: 'tuple', wrote, meant: `[${wrote}]` }
}

const isUnknownName = (node: ts.Node, checker: ts.TypeChecker): node is ts.Identifier =>
  compiler.isIdentifier(node) && !checker.getSymbolAtLocation(node)

const LIKE_PYTHON: Readonly<Record<string, string>> = {
  len: 'a.size, a.shape[0]',
  print: 'console.log(…)',
  range: 'for (let i = 0; i < n; i++)',
  None: 'null',
  True: 'true',
  False: 'false',
}

function namedArgument(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!compiler.isBinaryExpression(node) || node.operatorToken.kind !== compiler.SyntaxKind.EqualsToken)
    return undefined
  if (!compiler.isCallExpression(node.parent) || !isUnknownName(node.left, checker)) return undefined
  const { text } = node.left
  const value = short(node.right) ?? '…'
  const meant = text.toLowerCase() === 'keepdims' ? `{ keepDims: ${value.toLowerCase()} }` : value
  return { habit: 'named-argument', wrote: safeLine(`${text}=${value}`, 30), meant }
}

function pythonName(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!isUnknownName(node, checker) || !Object.hasOwn(LIKE_PYTHON, node.text)) return undefined
  return { habit: 'name', wrote: node.text, meant: LIKE_PYTHON[node.text] }
}
