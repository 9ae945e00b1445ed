import type { Pythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import { namesInContract } from './contract-names.ts'
import { namesOf } from './habits/object-names.ts'
import { withNames } from './habits/with-names.ts'
import { around, isPair, itemsOf, textOf } from './habits/question.ts'
import { rewrite } from './habits/rewrite.ts'

/** return dx, dy; and return [x, t] where an object with names is asked for. */
export function tuple(node: ts.Node, checker: ts.TypeChecker, contract: string): Pythonism | undefined {
  if (!compiler.isReturnStatement(node) || !node.expression) return undefined
  const { expression } = node
  const given =
    compiler.isParenthesizedExpression(expression) && isPair(expression.expression) ? expression.expression : expression
  const isList = compiler.isArrayLiteralExpression(given)
  if (!isList && !isPair(given)) return undefined
  const wrote = textOf(node)
  const items = compiler.isArrayLiteralExpression(given) ? given.elements : itemsOf(given)
  const values = items.map((value) => rewrite(value, checker).text)
  const names = returnedNames(node, values.length, checker, contract)
  if (!names && isList) return undefined
  if (!names) return { habit: 'tuple', wrote, meant: `return [${values.join(', ')}]` }
  return { habit: 'object', wrote, meant: `return ${withNames(names, values)}` }
}

// --- internal ---

// By the type that the function says it returns, else by the contract's.
function returnedNames(
  node: ts.Node,
  count: number,
  checker: ts.TypeChecker,
  contract: string,
): readonly string[] | undefined {
  const owner = around(node, compiler.isFunctionLike)
  if (owner?.type) return namesOf(checker.getTypeFromTypeNode(owner.type), count, checker)
  const names = namesInContract(contract)
  return names.length === count ? names : undefined
}
