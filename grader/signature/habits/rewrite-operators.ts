import { compiler, type ts } from '../compiler.ts'
import { isPair } from './question.ts'
import type { Inside, Rewritten } from './rewritten.ts'
import { onesWhere, powerOf } from './write.ts'

/** Rewrites `-x` and `~x` where x is an array. */
export function negated(node: ts.PrefixUnaryExpression, inside: Inside): Rewritten | undefined {
  const { text, array } = inside(node.operand)
  if (!array) return undefined
  if (node.operator === compiler.SyntaxKind.PlusToken) return { text, array }
  if (node.operator === compiler.SyntaxKind.MinusToken) return { text: `${text}.neg()`, array }
  const isNot =
    node.operator === compiler.SyntaxKind.TildeToken || node.operator === compiler.SyntaxKind.ExclamationToken
  return isNot ? { text: `np.sub(1, ${text})`, array } : undefined
}

/** Rewrites `a + b`, `x[i] += h`, `[0] * n`, `a[i] = value`. */
export function operation(node: ts.BinaryExpression, inside: Inside): Rewritten | undefined {
  const sign = node.operatorToken.getText()
  if (sign === '=') return assignment(node, inside)
  if (sign === ',') return { text: `${inside(node.left).text}, ${inside(node.right).text}`, array: false }
  const counted = inPlace(node, sign, inside) ?? repeated(node, sign, inside)
  if (counted) return counted
  const [left, right] = [inside(node.left), inside(node.right)]
  if (!left.array && !right.array) return undefined
  const made = operationOf(sign, left, right)
  return made === undefined ? undefined : { text: made, array: true }
}

// --- internal ---

const NAMES: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '&': 'mul',
  '|': 'maximum',
}

// x[i] += h
function inPlace({ left, right }: ts.BinaryExpression, sign: string, inside: Inside): Rewritten | undefined {
  if (!/^[-+*/]=$/.test(sign) || !compiler.isElementAccessExpression(left)) return undefined
  const [owner, index] = [inside(left.expression), inside(left.argumentExpression)]
  if (!owner.array || index.array) return undefined
  const value = `${owner.text}.get(${index.text}) ${sign[0]} ${inside(right).text}`
  return { text: `${owner.text}.set(${index.text}, ${value})`, array: false }
}

// [0] * n
function repeated({ left, right }: ts.BinaryExpression, sign: string, inside: Inside): Rewritten | undefined {
  if (sign !== '*' || !compiler.isArrayLiteralExpression(left) || left.elements.length !== 1) return undefined
  return { text: `Array(${inside(right).text}).fill(${inside(left.elements[0]).text})`, array: false }
}

function operationOf(sign: string, left: Rewritten, right: Rewritten): string | undefined {
  const [base] = sign
  if (sign in NAMES)
    return left.array && sign !== '|'
      ? `${left.text}.${NAMES[sign]}(${right.text})`
      : `np.${NAMES[sign]}(${left.text}, ${right.text})`
  if (sign.startsWith('==')) return `np.equal(${left.text}, ${right.text})`
  if (/^!==?$/.test(sign)) return `np.sub(1, np.equal(${left.text}, ${right.text}))`
  if (sign === '**' && right.array) return `${right.text}.map((value) => ${left.text} ** value)`
  if (!left.array) return undefined
  if (sign === `${base}=` && base in NAMES) return `${left.text}.${NAMES[base]}InPlace(${right.text})`
  if (right.array) return undefined
  if (sign === '%') return `${left.text}.map((value) => value % ${right.text})`
  if (sign === '**') return powerOf(left.text, right.text)
  return /^[<>]=?$/.test(sign) ? onesWhere(left.text, `${sign} ${right.text}`) : undefined
}

// a[i] = value
function assignment({ left, right }: ts.BinaryExpression, inside: Inside): Rewritten {
  const value = inside(right)
  const owner = compiler.isElementAccessExpression(left) ? inside(left.expression) : undefined
  if (owner?.array && compiler.isElementAccessExpression(left)) {
    const at = left.argumentExpression
    const indices = isPair(at) ? `${inside(at.left).text}, ${inside(at.right).text}` : inside(at).text
    return { text: `${owner.text}.set(${indices}, ${value.text})`, array: false }
  }
  return { text: `${inside(left).text} = ${value.text}`, array: value.array }
}
