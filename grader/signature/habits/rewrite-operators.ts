import { compiler, type ts } from '../compiler.ts'
import { fromEnd, isMatrix, isOfAll } from './dimensions.ts'
import { isAssignment, isPair } from './question.ts'
import { indexText, labelOfRow } from './rewrite-access.ts'
import type { Inside, Rewritten } from './rewritten.ts'
import { each, onesWhere, powerOf } from './write.ts'

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
export function operation(node: ts.BinaryExpression, inside: Inside, checker: ts.TypeChecker): Rewritten | undefined {
  const sign = node.operatorToken.getText()
  const written = isAssignment(node) ? (inRows(node, sign, inside, checker) ?? inCell(node, sign, inside)) : undefined
  if (written !== undefined) return { text: written, array: false }
  if (sign === '=') return assignment(node, inside, checker)
  if (sign === ',') return { text: `${inside(node.left).text}, ${inside(node.right).text}`, array: false }
  const counted = inTwo(node, sign, inside) ?? inPlace(node, sign, inside, checker) ?? repeated(node, sign, inside)
  if (counted) return counted
  const [left, right] = [inside(node.left), inside(node.right)]
  if (!left.array && !right.array) return undefined
  // x == None
  if (/^[!=]==?$/.test(sign) && [left, right].some(({ text }) => text === 'null'))
    return { text: `${left.text} ${sign} ${right.text}`, array: false }
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

// dx[np.arange(n), t] -= 1
function inRows(
  { left, right }: ts.BinaryExpression,
  sign: string,
  inside: Inside,
  checker: ts.TypeChecker,
): string | undefined {
  if (!compiler.isElementAccessExpression(left) || !isPair(left.argumentExpression)) return undefined
  const [owner, label] = [inside(left.expression), labelOfRow(left.argumentExpression, inside, checker)]
  if (!owner.array || label === undefined) return undefined
  const value = changed(`${owner.text}.get(i, ${label})`, sign, inside(right).text)
  return `for (let i = 0; i < ${owner.text}.shape[0]; i++) ${owner.text}.set(i, ${label}, ${value})`
}

// x.get(i, j) -= 1
function inCell({ left, right }: ts.BinaryExpression, sign: string, inside: Inside): string | undefined {
  if (!compiler.isCallExpression(left) || !compiler.isPropertyAccessExpression(left.expression)) return undefined
  const owner = inside(left.expression.expression)
  if (left.expression.name.text !== 'get') return undefined
  const indices = left.arguments.map((one) => inside(one).text).join(', ')
  return `${owner.text}.set(${indices}, ${changed(`${owner.text}.get(${indices})`, sign, inside(right).text)})`
}

// What x += y makes of x.
const changed = (before: string, sign: string, value: string): string =>
  sign === '=' ? value : `${before} ${sign.slice(0, -1)} ${/ [-+] /.test(value) ? `(${value})` : value}`

// x[i][j] -= 1
function inTwo({ left, right }: ts.BinaryExpression, sign: string, inside: Inside): Rewritten | undefined {
  if (!/^[-+*/]=$/.test(sign) || !compiler.isElementAccessExpression(left)) return undefined
  if (!compiler.isElementAccessExpression(left.expression)) return undefined
  const { expression: array, argumentExpression: first } = left.expression
  const owner = inside(array)
  if (!owner.array) return undefined
  const indices = `${indexText(first, inside)}, ${indexText(left.argumentExpression, inside)}`
  const value = changed(`${owner.text}.get(${indices})`, sign, inside(right).text)
  return { text: `${owner.text}.set(${indices}, ${value})`, array: false }
}

// x[i] += h
function inPlace(
  { left, right }: ts.BinaryExpression,
  sign: string,
  inside: Inside,
  checker: ts.TypeChecker,
): Rewritten | undefined {
  if (!/^[-+*/]=$/.test(sign) || !compiler.isElementAccessExpression(left)) return undefined
  const [owner, index, value] = [inside(left.expression), inside(left.argumentExpression), inside(right)]
  if (!owner.array || index.array) return undefined
  if (isOneNumber(left, value, checker))
    return { text: `${owner.text}.data[${index.text}] ${sign} ${value.text}`, array: false }
  if (isOneRow(left, value, checker))
    return { text: `${owner.text}.row(${index.text}).${NAMES[sign[0]]}InPlace(${value.text})`, array: false }
  const written = changed(`${owner.text}.get(${index.text})`, sign, value.text)
  return { text: `${owner.text}.set(${index.text}, ${written})`, array: false }
}

const isOneNumber = (
  { expression, argumentExpression }: ts.ElementAccessExpression,
  value: Rewritten,
  checker: ts.TypeChecker,
): boolean => !value.array && isOfAll(expression, argumentExpression, checker)

const isOneRow = (left: ts.ElementAccessExpression, value: Rewritten, checker: ts.TypeChecker): boolean =>
  !isPair(left.argumentExpression) && (value.array || isMatrix(left.expression, checker))

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
  if (right.array && /^[<>]=?$/.test(sign))
    return each(left.text, right.text, (one, other) => `(${one} ${sign} ${other} ? 1 : 0)`)
  if (right.array) return undefined
  if (sign === '%') return `${left.text}.map((value) => value % ${right.text})`
  // Who writes ^ means a power: of arrays there is nothing else that it could be.
  if (sign === '**' || sign === '^') return powerOf(left.text, right.text)
  return /^[<>]=?$/.test(sign) ? onesWhere(left.text, `${sign} ${right.text}`) : undefined
}

// a[i] = value
function assignment({ left, right }: ts.BinaryExpression, inside: Inside, checker: ts.TypeChecker): Rewritten {
  const value = inside(right)
  const owner = compiler.isElementAccessExpression(left) ? inside(left.expression) : undefined
  if (owner?.array && compiler.isElementAccessExpression(left)) {
    const at = left.argumentExpression
    const indices = isPair(at) ? `${inside(at.left).text}, ${inside(at.right).text}` : inside(at).text
    if (isOneNumber(left, value, checker))
      return { text: `${owner.text}.data[${indices}] = ${value.text}`, array: false }
    if (isOneRow(left, value, checker)) return { text: toRow(owner.text, indices, right, value), array: false }
    return { text: `${owner.text}.set(${fromEnd(indices, `${owner.text}.size`)}, ${value.text})`, array: false }
  }
  return { text: `${inside(left).text} = ${value.text}`, array: value.array }
}

// A row shares its numbers with the matrix.
function toRow(owner: string, index: string, right: ts.Expression, value: Rewritten): string {
  const row = `${owner}.row(${fromEnd(index, `${owner}.shape[0]`)}).data`
  if (compiler.isArrayLiteralExpression(right)) return `${row}.set(${value.text})`
  return value.array ? `${row}.set(${value.text}.data)` : `${row}.fill(${value.text})`
}
