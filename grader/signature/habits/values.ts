import { compiler, type ts } from '../compiler.ts'
import { around, type Explain, isArray, isComparison, isNegation, nodesIn, textOf } from './question.ts'
import { rewrite } from './rewrite.ts'
import { templateOf } from './templates.ts'
import { inOrder, namedValue } from './write.ts'

/** An array where a number is wanted, a list where an array is, and the reverse. */
export const otherValue: Explain = (question) => {
  const { code, node, message, checker } = question
  if (code !== 2322 && code !== 2345 && code !== 2740 && code !== 2739) return undefined
  const value = valueAt(node)
  const [first] = message.split('\n')
  if (!value) return undefined
  const text = textOf(value, 110)
  if (isArray(value, checker) && /to (?:type|parameter of type) 'number'/.test(first))
    return { habit: 'number', wrote: text, meant: reduced(text) ?? `${wrapped(value, text)}.item()`, at: value }
  if (checker.isArrayLikeType(checker.getTypeAtLocation(value)) && /'NdArray'/.test(first) && !isArray(value, checker))
    return { habit: 'plain-list', wrote: text, meant: `np.array(${text})`, at: value }
  return undefined
}

/** const m = -x or const e = 1 + np.exp(-x), and np.log(m), which is a number to TypeScript. */
export const negatedBefore: Explain = ({ code, node, checker }) => {
  if (![2322, 2345, 2339].includes(code)) return undefined
  const names = [node, ...nodesIn(around(node, compiler.isStatement) ?? node, compiler.isIdentifier)]
  const made = names.map((name) => checker.getSymbolAtLocation(name)?.valueDeclaration).find(isNegated)
  const value = made?.initializer
  const written = value && rewrite(value, checker)
  if (!value || !written?.array || isArray(value, checker)) return undefined
  return { habit: 'operator', wrote: textOf(value), meant: written.text, at: value }
}

/** '%d' % x */
export const formatted: Explain = ({ code, node }) => {
  if (code !== 2362 && code !== 2363) return undefined
  const operation = around(node, compiler.isBinaryExpression)
  if (!operation || !compiler.isStringLiteralLike(operation.left)) return undefined
  const sign = operation.operatorToken.kind
  if (sign === compiler.SyntaxKind.AsteriskToken) {
    const meant = `${textOf(operation.left, 30)}.repeat(${textOf(operation.right, 30)})`
    return { habit: 'text', wrote: textOf(operation), meant, at: operation }
  }
  const meant = templateOf(operation, (value) => textOf(value, 30))
  return meant === undefined ? undefined : { habit: 'text', wrote: textOf(operation), meant, at: operation }
}

/** 0 < x < 1 */
export const chained: Explain = ({ code, node }) => {
  const whole = around(node, compiler.isBinaryExpression)
  if (
    code !== 2365 ||
    !whole ||
    !isComparison(whole) ||
    !compiler.isBinaryExpression(whole.left) ||
    !isComparison(whole.left)
  )
    return undefined
  const { left, right } = whole
  const meant = `${textOf(left)} && ${textOf(left.right)} ${whole.operatorToken.getText()} ${textOf(right)}`
  return { habit: 'chain', wrote: textOf(whole), meant, at: whole }
}

/** keepdims, axis, dtype: options that have another name here, or are none. */
export const otherOption: Explain = ({ code, node }) => {
  if (![2353, 2561, 2559, 2345, 2769].includes(code)) return undefined
  const literal = around(node, compiler.isObjectLiteralExpression)
  const call = literal?.parent
  if (!literal || !call || !compiler.isCallExpression(call)) return undefined
  const valueOf = (name: RegExp): string | undefined => {
    const found = literal.properties.find((property) => name.test(property.name?.getText() ?? ''))
    return found && compiler.isPropertyAssignment(found) ? textOf(found.initializer, 10) : undefined
  }
  const [axis, keep] = [valueOf(/^axis$/), valueOf(/^keep_?dims$/i)]
  if (axis !== undefined) {
    const meant = keep === undefined ? axis : `${axis}, ${namedValue('keepdims', keep)}`
    return { habit: 'named-argument', wrote: textOf(literal), meant, at: literal }
  }
  if (keep === undefined) return undefined
  const [callee, given] = [textOf(call.expression, 50), call.arguments.map((one) => ({ text: textOf(one, 50) }))]
  const options = given.map((one, i) => (call.arguments[i] === literal ? { text: namedValue('keepdims', keep) } : one))
  const ordered = inOrder(callee, options)
  if (ordered.length === options.length && code !== 2345)
    return { habit: 'keep-dims', wrote: textOf(literal), meant: namedValue('keepdims', keep), at: literal }
  const meant = `${callee}(${ordered.map(({ text }) => text).join(', ')})`
  return { habit: 'keep-dims', wrote: textOf(call), meant, at: call }
}

/** x.max(1, true): what the second argument is called must be written. */
export const bareOption: Explain = ({ code, node, checker }) => {
  if (![2559, 2345, 2769].includes(code)) return undefined
  const call = around(node, compiler.isCallExpression)
  const last = call?.arguments.at(-1)
  if (!call || !last || !/\b(?:sum|mean|max|argmax)$/.test(call.expression.getText())) return undefined
  if (!(checker.getTypeAtLocation(last).flags & compiler.TypeFlags.BooleanLike)) return undefined
  if (last.kind !== compiler.SyntaxKind.TrueKeyword && last.kind !== compiler.SyntaxKind.FalseKeyword) return undefined
  return { habit: 'keep-dims', wrote: textOf(last), meant: `{ keepDims: ${textOf(last)} }`, at: last }
}

/** x.shape(), x.T(), x.size(): properties that are read, not called. */
export const calledProperty: Explain = ({ code, node, checker }) => {
  if (code !== 2349 && code !== 6234 && code !== 2721) return undefined
  const call = around(node, compiler.isCallExpression)
  const [, name] = /\.(shape|ndim|size|T|data|length)$/.exec(call?.expression.getText() ?? '') ?? []
  if (!call || !name) return undefined
  return checker.getTypeAtLocation(call.expression).getCallSignatures().length > 0
    ? undefined
    : { habit: 'member', wrote: textOf(call), meant: textOf(call.expression), at: call }
}

/** The value that an error is about which names where it goes: that of a variable, a property, an assignment, a return. */
export function valueAt(node: ts.Node): ts.Expression | undefined {
  if (compiler.isReturnStatement(node)) return node.expression
  if (compiler.isIdentifier(node) && compiler.isVariableDeclaration(node.parent) && node.parent.name === node)
    return node.parent.initializer
  const { parent } = node
  if (compiler.isBinaryExpression(parent) && parent.left === node) return parent.right
  if (compiler.isPropertyAssignment(parent) && parent.name === node) return parent.initializer
  if (compiler.isPropertyDeclaration(parent) && parent.name === node) return parent.initializer
  if (compiler.isPropertyAccessExpression(parent) && parent.name === node) return valueAt(parent)
  return compiler.isExpression(node) ? node : undefined
}

// --- internal ---

const isNegated = (node: ts.Node | undefined): node is ts.VariableDeclaration =>
  node !== undefined &&
  compiler.isVariableDeclaration(node) &&
  node.initializer !== undefined &&
  [node.initializer, ...nodesIn(node.initializer, compiler.isPrefixUnaryExpression)].some(isNegation)

// a.sum(1) is one number without its axis.
const reduced = (text: string): string | undefined =>
  /\.(?:sum|mean|max|argmax)\([^()]+\)$/.test(text) && !text.startsWith('np.')
    ? text.replace(/\([^()]+\)$/, '()')
    : undefined

const wrapped = (value: ts.Expression, text: string): string =>
  compiler.isBinaryExpression(value) || compiler.isConditionalExpression(value) ? `(${text})` : text
