import { compiler, type ts } from '../compiler.ts'
import { around, type Explain, isArray, isAssignment, textOf } from './question.ts'
import { rewrite } from './rewrite.ts'

/** dx.get(i, j) -= 1: what get gives is a number, which cannot be changed. */
export const assignedCell: Explain = ({ code, node, checker }) => {
  if (![2364, 2357].includes(code)) return undefined
  const at = around(node, isChange)
  if (!at) return undefined
  const meant = compiler.isBinaryExpression(at) ? rewrite(at, checker).text : stepped(at, checker)
  return meant?.includes('.set(') ? { habit: 'cell', wrote: textOf(at), meant, at } : undefined
}

/** dx.get(i, t), x.get(mask): an array in the place of one index. */
export const arrayAsIndex: Explain = ({ code, node, checker }) => {
  if (code !== 2345 && code !== 2769) return undefined
  const call = around(node, compiler.isCallExpression)
  const at = call?.arguments.findIndex((one) => one.pos <= node.pos && node.end <= one.end) ?? -1
  if (!call || at < 0 || !compiler.isPropertyAccessExpression(call.expression)) return undefined
  const { name, expression: owner } = call.expression
  if (!/^[gs]et$/.test(name.text) || !isArray(owner, checker)) return undefined
  const given = call.arguments.map((one) => rewrite(one, checker))
  const last = given.length - (name.text === 'set' ? 1 : 0)
  if (at >= last || !given[at].array || (at === 0 && name.text === 'set')) return undefined
  if (at === 0)
    return { habit: 'row', wrote: textOf(call), meant: `${textOf(owner, 30)}.take(${given[0].text})`, at: call }
  const values = given.map(({ text, array }, i) =>
    array && i > 0 && i < last ? `${text}.get(${given[0].text})` : text,
  )
  return { habit: 'pick', wrote: textOf(call), meant: `${textOf(call.expression)}(${values.join(', ')})`, at: call }
}

// --- internal ---

const isChange = (node: ts.Node): node is ts.BinaryExpression | ts.PrefixUnaryExpression | ts.PostfixUnaryExpression =>
  (compiler.isBinaryExpression(node) && isAssignment(node)) ||
  compiler.isPrefixUnaryExpression(node) ||
  compiler.isPostfixUnaryExpression(node)

// x.get(i)++
function stepped(
  { operand, operator }: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  checker: ts.TypeChecker,
): string | undefined {
  if (!compiler.isCallExpression(operand) || !compiler.isPropertyAccessExpression(operand.expression)) return undefined
  if (operand.expression.name.text !== 'get') return undefined
  const [owner, indices] = [
    rewrite(operand.expression.expression, checker).text,
    operand.arguments.map((one) => textOf(one)),
  ]
  const sign = operator === compiler.SyntaxKind.PlusPlusToken ? '+' : '-'
  return `${owner}.set(${indices.join(', ')}, ${textOf(operand)} ${sign} 1)`
}
