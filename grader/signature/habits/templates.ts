import { compiler, type ts } from '../compiler.ts'
import { itemsOf } from './question.ts'

/** '%d of %s' % (a, b) and '{:.2f}'.format(x) as a template in ` `; undefined for other code. `textOf` writes the values. */
export function templateOf(node: ts.Node, textOf: (value: ts.Expression) => string): string | undefined {
  if (compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.PercentToken)
    return filled(node.left, /%[-+ 0]*\d*(?:\.(\d+))?[dfsgier]/g, valuesOf(node.right).map(textOf))
  if (!compiler.isCallExpression(node) || !compiler.isPropertyAccessExpression(node.expression)) return undefined
  const { name, expression } = node.expression
  if (name.text !== 'format') return undefined
  return filled(expression, /\{\d*(?::[^{}]*?(?:\.(\d+))?[a-z]?)?\}/g, node.arguments.map(textOf))
}

// --- internal ---

// Each place in its turn.
function filled(text: ts.Expression, place: RegExp, values: readonly string[]): string | undefined {
  if (!compiler.isStringLiteralLike(text)) return undefined
  let next = 0
  const shown = text.text.replaceAll(place, (_, digits: string | undefined) => {
    const value = values[next++] ?? '…'
    return digits === undefined
      ? `\${${value}}`
      : `\${${/^[\w.]+(?:\([\w., ]*\))?$/.test(value) ? value : `(${value})`}.toFixed(${digits})}`
  })
  return `\`${shown}\``
}

const valuesOf = (value: ts.Expression): ts.Expression[] =>
  itemsOf(compiler.isParenthesizedExpression(value) ? value.expression : value)
