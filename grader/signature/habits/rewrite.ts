import { compiler, type ts } from '../compiler.ts'
import { ARRAY } from './array-methods.ts'
import { NOT_NEEDED } from '../python/expression.ts'
import { CAMEL, NP } from './np-functions.ts'
import { FUNCTIONS, NAMES as WORDS } from './python-functions.ts'
import { isArray, isArrayType, isAssigned, isComparison, isPair } from './question.ts'
import { namedValue, onesWhere, powerOf, type Write } from './write.ts'

/** Code as `#np` has it, and whether it is an array. */
export interface Rewritten {
  readonly text: string
  readonly array: boolean
}

/** Rewrites code with operators, indices and named arguments of NumPy as calls of `#np`; all else stays as it stands. */
export function rewrite(node: ts.Node, checker: ts.TypeChecker, known = new Map<ts.Node, Rewritten>()): Rewritten {
  // Each node once: a variable leads to the line that declares it, and that to others.
  const inside = (child: ts.Node): Rewritten => {
    const found = known.get(child)
    if (found) return found
    known.set(child, { text: child.getText(), array: false })
    const made = rewrite(child, checker, known)
    known.set(child, made)
    return made
  }
  const made = special(node, inside, checker)
  if (made) return made
  const text = withChildren(node, inside)
  return { text, array: isArray(node, checker) }
}

// --- internal ---

const CONSTANTS: Readonly<Record<string, string>> = {
  'np.e': 'Math.E',
  'np.pi': 'Math.PI',
  'np.inf': 'Infinity',
  'np.nan': 'NaN',
}

type Inside = (node: ts.Node) => Rewritten

function special(node: ts.Node, inside: Inside, checker: ts.TypeChecker): Rewritten | undefined {
  if (compiler.isIdentifier(node)) return identifier(node, inside, checker)
  if (compiler.isParenthesizedExpression(node)) return parenthesized(node, inside)
  if (compiler.isPrefixUnaryExpression(node)) return negated(node, inside)
  if (compiler.isBinaryExpression(node)) return operation(node, inside)
  if (compiler.isCallExpression(node)) return call(node, inside, checker)
  if (compiler.isElementAccessExpression(node)) return access(node, inside, checker)
  if (compiler.isReturnStatement(node) && node.expression && isPair(node.expression)) return undefined
  if (compiler.isPropertyAccessExpression(node) && Object.hasOwn(CONSTANTS, node.getText()))
    return { text: CONSTANTS[node.getText()], array: false }
  if (compiler.isPropertyAccessExpression(node)) {
    const owner = inside(node.expression)
    return {
      text: `${owner.text}.${node.name.text}`,
      array: owner.array ? node.name.text === 'T' : isArray(node, checker),
    }
  }
  return undefined
}

// True, None; and a variable that would be an array if its own line were right.
function identifier(node: ts.Identifier, inside: Inside, checker: ts.TypeChecker): Rewritten {
  const symbol = checker.getSymbolAtLocation(node)
  if (!symbol && /^(?:True|False|None)$/.test(node.text)) return { text: WORDS[node.text], array: false }
  const declared = symbol?.valueDeclaration
  const isLater = declared && compiler.isVariableDeclaration(declared) && declared.end < node.pos
  const made = isLater && !declared.type && declared.initializer ? inside(declared.initializer).array : false
  return { text: node.text, array: made || isArray(node, checker) }
}

// The text of a node with its children rewritten.
function withChildren(node: ts.Node, inside: Inside): string {
  const start = node.getStart()
  const whole = node.getText()
  let text = ''
  let at = start
  compiler.forEachChild(node, (child) => {
    const from = child.getStart()
    if (compiler.isTypeNode(child) || from < at) return
    text += whole.slice(at - start, from - start) + inside(child).text
    at = child.end
  })
  return text + whole.slice(at - start)
}

function parenthesized({ expression }: ts.ParenthesizedExpression, inside: Inside): Rewritten {
  const { text, array } = inside(expression)
  return array ? { text, array } : { text: `(${text})`, array }
}

function negated(node: ts.PrefixUnaryExpression, inside: Inside): Rewritten | undefined {
  const { text, array } = inside(node.operand)
  if (!array) return undefined
  if (node.operator === compiler.SyntaxKind.PlusToken) return { text, array }
  if (node.operator === compiler.SyntaxKind.MinusToken) return { text: `${text}.neg()`, array }
  const isNot =
    node.operator === compiler.SyntaxKind.TildeToken || node.operator === compiler.SyntaxKind.ExclamationToken
  return isNot ? { text: `np.sub(1, ${text})`, array } : undefined
}

const NAMES: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '&': 'mul',
  '|': 'maximum',
}

function operation(node: ts.BinaryExpression, inside: Inside): Rewritten | undefined {
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

const ELEMENTWISE = /^np\.(?:exp|log|abs|square|sqrt|maximum|add|sub|mul|div|equal|dot)$/
const REDUCING = /(?:^np|.)\.(?:sum|mean|max|argmax)$/

function call(node: ts.CallExpression, inside: Inside, checker: ts.TypeChecker): Rewritten {
  const given = node.arguments.map((argument) => argumentOf(argument, inside)).filter(({ text }) => text !== '')
  const callee = inside(node.expression)
  const [a = '…', b = '…', c = '…'] = given.map(({ text }) => text)
  const ofArray = given.some(({ array }) => array)
  const isUnknown = compiler.isIdentifier(node.expression) && !checker.getSymbolAtLocation(node.expression)
  if (isUnknown && callee.text === 'dict' && node.arguments.every(isNamed)) return named(node, inside)
  if (isUnknown && given[0] && Object.hasOwn(FUNCTIONS, callee.text))
    return { text: FUNCTIONS[callee.text](a, b, ofArray), array: ofArray && /^(?:abs|pow)$/.test(callee.text) }
  const name = callee.text
    .replace(/^Math\./, ofArray ? 'np.' : 'Math.')
    .replace(/^np\.max$/, ofArray && callee.text === 'Math.max' && given.length > 1 ? 'np.maximum' : 'np.max')
  const other = otherName(name, node, inside)
  if (other && !/nditer|ndenumerate/.test(name))
    return { text: other(a, b, ownerText(node, inside), c), array: ofArray || (ownerOf(node, inside)?.array ?? false) }
  return {
    text: `${name}(${given.map(({ text }) => text).join(', ')})`,
    array: isArrayCall(name, node, given, inside, checker),
  }
}

const ownerOf = ({ expression }: ts.CallExpression, inside: Inside): Rewritten | undefined =>
  compiler.isPropertyAccessExpression(expression) ? inside(expression.expression) : undefined

const ownerText = (node: ts.CallExpression, inside: Inside): string => ownerOf(node, inside)?.text ?? ''

// np.power(…), x.flatten()
function otherName(name: string, node: ts.CallExpression, inside: Inside): Write | undefined {
  const [, own] = /^np\.(\w+)$/.exec(name) ?? []
  if (own !== undefined) return Object.hasOwn(CAMEL, own) ? CAMEL[own] : Object.hasOwn(NP, own) ? NP[own] : undefined
  const { expression } = node
  if (!compiler.isPropertyAccessExpression(expression) || !ownerOf(node, inside)?.array) return undefined
  return Object.hasOwn(ARRAY, expression.name.text) ? ARRAY[expression.name.text] : undefined
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
  return isArray(node, checker) || (owner?.array ?? false)
}

const isNamed = (argument: ts.Expression): argument is ts.BinaryExpression =>
  isAssigned(argument) && compiler.isIdentifier(argument.left)

// dict(x=1, t=2)
const named = (node: ts.CallExpression, inside: Inside): Rewritten => ({
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

function access(node: ts.ElementAccessExpression, inside: Inside, checker: ts.TypeChecker): Rewritten | undefined {
  const at = node.argumentExpression
  const outer = node.expression
  if (compiler.isElementAccessExpression(outer) && inside(outer.expression).array) {
    const [i, j] = [inside(outer.argumentExpression).text, inside(at).text]
    return { text: `${inside(outer.expression).text}.get(${i}, ${j})`, array: false }
  }
  const owner = inside(outer)
  const { flags } = checker.getTypeAtLocation(at)
  if (!owner.array || flags & compiler.TypeFlags.StringLike) return undefined
  if (isPair(at)) return { text: `${owner.text}.get(${inside(at.left).text}, ${inside(at.right).text})`, array: false }
  const chosen = chosenBy(at, owner.text, inside)
  if (chosen !== undefined) return { text: chosen, array: true }
  const index = inside(at)
  // What is not known yet is a number, as a rule.
  if (!(flags & (compiler.TypeFlags.NumberLike | compiler.TypeFlags.Any)) || index.array)
    return { text: `${owner.text}.take(${index.text})`, array: true }
  const isRow = wantsArray(node, checker)
  return { text: `${owner.text}.${isRow ? 'row' : 'get'}(${index.text})`, array: isRow }
}

// x[x > 15]: the numbers of x that pass.
function chosenBy(at: ts.Expression, owner: string, inside: Inside): string | undefined {
  if (!compiler.isBinaryExpression(at) || !isComparison(at)) return undefined
  if (inside(at.left).text !== owner) return undefined
  const test = `value ${at.operatorToken.getText()} ${inside(at.right).text}`
  return `np.array([...${owner}.data].filter((value) => ${test}))`
}

/** Whether what stands around x[i] takes an array: x[i].sum(), softmax(x[i]), return x[i]. */
export function wantsArray(node: ts.ElementAccessExpression, checker: ts.TypeChecker): boolean {
  return compiler.isPropertyAccessExpression(node.parent) || isArrayType(checker.getContextualType(node))
}
