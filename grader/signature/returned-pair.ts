import type { Pythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import { around, textOf } from './habits/question.ts'
import { rewrite } from './habits/rewrite.ts'

/** return { dx, dy } and return [dout] * 2, where a list of so many values is asked for. */
export function pair(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!compiler.isReturnStatement(node) || !node.expression) return undefined
  const owner = around(node, compiler.isFunctionLike)
  const asked = owner?.type && checker.getTypeFromTypeNode(owner.type)
  if (!asked || !checker.isTupleType(asked)) return undefined
  const values = valuesOf(node.expression)
  if (values?.length !== checker.getTypeArguments(asked as ts.TypeReference).length) return undefined
  const meant = `return [${values.map((value) => rewrite(value, checker).text).join(', ')}]`
  return { habit: 'tuple', wrote: textOf(node), meant }
}

// --- internal ---

function valuesOf(given: ts.Expression): ts.Expression[] | undefined {
  if (compiler.isParenthesizedExpression(given)) return valuesOf(given.expression)
  if (compiler.isObjectLiteralExpression(given)) return valuesIn(given)
  if (!compiler.isBinaryExpression(given) || given.operatorToken.getText() !== '*') return undefined
  const { left, right } = given
  if (!compiler.isArrayLiteralExpression(left) || left.elements.length !== 1) return undefined
  return compiler.isNumericLiteral(right) && Number(right.text) <= MANY
    ? Array.from({ length: Number(right.text) }, () => left.elements[0])
    : undefined
}

// More values than this are no pair.
const MANY = 4

function valuesIn({ properties }: ts.ObjectLiteralExpression): ts.Expression[] | undefined {
  const values = properties.flatMap((one) =>
    compiler.isShorthandPropertyAssignment(one)
      ? [one.name]
      : compiler.isPropertyAssignment(one)
        ? [one.initializer]
        : [],
  )
  return values.length === properties.length ? values : undefined
}
