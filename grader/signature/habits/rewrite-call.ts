import { compiler, type ts } from '../compiler.ts'
import { ARRAY } from './array-methods.ts'
import { NOT_NEEDED } from '../python/expression.ts'
import { camelCase } from '../python/names.ts'
import { BOOK, bookName } from './book-functions.ts'
import { CAMEL, permuted, RANDOM, shapeText } from './np-functions.ts'
import { type Operand, writeNp } from './np-operands.ts'
import { objectArgument } from './one-object.ts'
import { FUNCTIONS } from './python-functions.ts'
import { isArray, isArrayType, isAssigned, isNumber, nodesIn } from './question.ts'
import type { Inside, Rewritten } from './rewritten.ts'
import { zipOf } from './zipped.ts'
import { DICT } from './value-methods.ts'
import { inOrder, namedValue, type Write } from './write.ts'

/** Rewrites a call: a function or method that has another name here, and named arguments. */
export function call(node: ts.CallExpression, inside: Inside, checker: ts.TypeChecker): Rewritten {
  const whole = objectArgument(node, inside, checker)
  if (whole !== undefined) return { text: whole, array: false }
  const callee = inside(node.expression)
  const named = node.arguments.map((argument) => argumentOf(argument, inside)).filter(({ text }) => text !== '')
  const given = givenTo(callee.text, named)
  // What np.where chooses between is computed for one number at a time.
  const texts =
    callee.text === 'np.where'
      ? node.arguments.map((one, i) => (i === 0 && !compiler.isBinaryExpression(one) ? named[0].text : one.getText()))
      : given.map(({ text }) => text)
  const [a = '…', b = '…', c = '…'] = texts
  const ofArray = given.some(({ array }) => array)
  const isUnknown = compiler.isIdentifier(node.expression) && !checker.getSymbolAtLocation(node.expression)
  if (isUnknown && callee.text === 'dict' && node.arguments.every(isNamed)) return dictOf(node, inside)
  const zipped = isUnknown && callee.text === 'zip' ? zipOf(node, given, checker) : undefined
  if (zipped !== undefined) return { text: zipped, array: false }
  if (isUnknown && given[0] && Object.hasOwn(FUNCTIONS, callee.text))
    return {
      text: FUNCTIONS[callee.text](a, b, kindOf(node, ofArray, inside, checker)),
      array: ofArray && /^(?:abs|pow)$/.test(callee.text),
    }
  const ofBook = isUnknown ? bookName(callee.text) : undefined
  if (ofBook) return { text: BOOK[ofBook](a), array: true }
  const name = callee.text
    .replace(/^Math\./, ofArray ? 'np.' : 'Math.')
    .replace(/^np\.max$/, ofArray && callee.text === 'Math.max' && given.length > 1 ? 'np.maximum' : 'np.max')
  const operands = operandsOf(node, inside, checker)
  const other = otherName(name, node, operands, inside) ?? ofDict(node, checker)
  if (other && operands.every((one) => one === 'number') && operands.length > 0) {
    const text = other(a, b, ownerText(node, inside), c)
    return { text, array: /^np\.random\.randn?\(.*\)$/.test(text) }
  }
  if (other)
    return { text: other(a, b, ownerText(node, inside), c), array: ofArray || (ownerOf(node, inside)?.array ?? false) }
  return {
    text: `${isClass(node.expression, checker) ? 'new ' : ''}${name}(${given.map(({ text }) => text).join(', ')})`,
    array: isArrayCall(name, node, given, inside, checker),
  }
}

// --- internal ---

// Relu(): what Python calls. Arrays are made otherwise.
function isClass(callee: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(callee)
  const isMade = type.getConstructSignatures().length > 0 && type.getCallSignatures().length === 0
  return isMade && !/^(?:np\.)?NdArray$/.test(callee.getText())
}

const ownerOf = ({ expression }: ts.CallExpression, inside: Inside): Rewritten | undefined =>
  compiler.isPropertyAccessExpression(expression) ? inside(expression.expression) : undefined

const ownerText = (node: ts.CallExpression, inside: Inside): string => ownerOf(node, inside)?.text ?? ''

/** What each argument of a call is. To the checker -x is a number, also where x is an array. */
function operandsOf(node: ts.CallExpression, inside: Inside, checker: ts.TypeChecker): Operand[] {
  return node.arguments.map((argument) =>
    inside(argument).array ? 'array' : isNumber(argument, checker) ? 'number' : 'unknown',
  )
}

const kindOf = (node: ts.CallExpression, ofArray: boolean, inside: Inside, checker: ts.TypeChecker): Operand =>
  ofArray ? 'array' : operandsOf(node, inside, checker)[0]

// np.power(…), x.flatten()
function otherName(
  name: string,
  node: ts.CallExpression,
  operands: readonly Operand[],
  inside: Inside,
): Write | undefined {
  const [, own] = /^np\.(\w+)$/.exec(name) ?? []
  if (own !== undefined) return Object.hasOwn(CAMEL, own) ? CAMEL[own] : writeNp(own, operands)
  const [, random = ''] = /^np\.random\.(\w+)$/.exec(name) ?? []
  if (random === 'permutation' && operands[0] === 'array') return permuted
  if (random !== 'shuffle' && Object.hasOwn(RANDOM, random)) return RANDOM[random]
  const { expression } = node
  if (!compiler.isPropertyAccessExpression(expression) || !ownerOf(node, inside)?.array) return undefined
  return Object.hasOwn(ARRAY, expression.name.text) ? ARRAY[expression.name.text] : undefined
}

// this.layers.values(), where the object has no such method.
function ofDict({ expression, arguments: given }: ts.CallExpression, checker: ts.TypeChecker): Write | undefined {
  if (!compiler.isPropertyAccessExpression(expression) || given.length > 0) return undefined
  const { name, expression: owner } = expression
  if (!/^(?:items|keys|values)$/.test(name.text) || owner.getText() === 'Object') return undefined
  return checker.getSymbolAtLocation(name) ? undefined : DICT[name.text]
}

function isArrayCall(
  name: string,
  node: ts.CallExpression,
  given: readonly Rewritten[],
  inside: Inside,
  checker: ts.TypeChecker,
): boolean {
  const owner = ownerOf(node, inside)
  if (ELEMENTWISE.test(name)) return given.some(({ array }) => array)
  if (REDUCING.test(name) && (owner?.array || given[0]?.array)) return given.length > (name.startsWith('np.') ? 1 : 0)
  if (isArray(node, checker)) return true
  return ((owner?.array ?? false) && !OF_ARRAY.test(name)) || isImportedArray(name, node, checker)
}

// numerical_gradient(f, x), which is imported as numericalGradient.
function isImportedArray(name: string, node: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const own = camelCase(name)
  if (own === node.expression.getText()) return false
  const imported = nodesIn(node.getSourceFile(), compiler.isImportSpecifier).find((one) => one.name.text === own)
  const [signature] = imported ? checker.getTypeAtLocation(imported.name).getCallSignatures() : []
  return signature !== undefined && isArrayType(signature.getReturnType())
}

const ELEMENTWISE = /^np\.(?:exp|log|abs|square|sqrt|maximum|add|sub|mul|div|equal|dot)$/
const REDUCING = /(?:^np|.)\.(?:sum|mean|max|argmax)$/

// np.zeros((2, 3)), x.reshape([1, -1])
const SHAPED = /^np\.(?:zeros|ones|random\.randn?)$|\.reshape$/

function givenTo(callee: string, named: readonly Rewritten[]): readonly Rewritten[] {
  if (/(?:^|\.)take$/.test(callee)) return takenFrom(callee, named)
  const [only, another] = named
  if (SHAPED.test(callee) && only && !another && !only.array) return [{ text: shapeText(only.text), array: false }]
  return inOrder(callee, named)
}

// What an array is asked for, and what is no array.
const OF_ARRAY = /\.(?:get|set|item|rows|toArray|toString|toJSON)$/

// x.take(m, 0) and np.take(x, m, 0), which are of rows without being told.
const takenFrom = (callee: string, given: readonly Rewritten[]): readonly Rewritten[] => {
  const count = callee === 'np.take' ? 2 : 1
  return given[count]?.text === '0' ? given.slice(0, count) : given
}

const isNamed = (argument: ts.Expression): argument is ts.BinaryExpression =>
  isAssigned(argument) && compiler.isIdentifier(argument.left)

// dict(x=1, t=2)
const dictOf = (node: ts.CallExpression, inside: Inside): Rewritten => ({
  text: `{ ${node.arguments
    .filter(isNamed)
    .map(({ left, right }) => `${left.getText()}: ${inside(right).text}`)
    .join(', ')} }`,
  array: false,
})

// axis=0, keepdims=true
function argumentOf(argument: ts.Expression, inside: Inside): Rewritten {
  if (!isNamed(argument)) return inside(argument)
  const name = argument.left.getText()
  return { text: NOT_NEEDED.has(name) ? '' : namedValue(name, inside(argument.right).text), array: false }
}
