import { compiler, type ts } from '../compiler.ts'
import { NAMES } from './python-functions.ts'
import { firstAssigned } from './assigned.ts'
import { ofParameter } from './of-parameter.ts'
import { around, isArray, isArrayType, isAssigned } from './question.ts'
import { access } from './rewrite-access.ts'
import { knownAs, memberKnownAs } from './known-as.ts'
import { call } from './rewrite-call.ts'
import { negated, operation } from './rewrite-operators.ts'
import type { Inside, Rewritten } from './rewritten.ts'
import { meantType } from './meant-type.ts'
import { templateOf } from './templates.ts'
import { isUsedAsArray } from './used-as-array.ts'

/** Rewrites code with operators, indices and named arguments of NumPy as calls of `#np`; all else stays as it stands. */
export function rewrite(node: ts.Node, checker: ts.TypeChecker): Rewritten {
  // Each node once: a variable leads to the line that declares it, and that to others.
  const known = new Map<ts.Node, Rewritten>()
  const inside = (child: ts.Node): Rewritten => {
    const found = known.get(child)
    if (found) return found
    known.set(child, { text: child.getText(), array: false })
    const whole = (): Rewritten => ({
      text: withChildren(child, inside),
      array: isArrayType(meantType(child, checker)),
    })
    const made = special(child, inside, checker) ?? whole()
    known.set(child, made)
    return made
  }
  return inside(node)
}

// --- internal ---

const CONSTANTS: Readonly<Record<string, string>> = {
  'np.e': 'Math.E',
  'np.pi': 'Math.PI',
  'np.inf': 'Infinity',
  'np.nan': 'NaN',
}

function special(node: ts.Node, inside: Inside, checker: ts.TypeChecker): Rewritten | undefined {
  const template = templateOf(node, (value) => inside(value).text)
  if (template !== undefined) return { text: template, array: false }
  if (compiler.isIdentifier(node)) return identifier(node, inside, checker)
  if (compiler.isParenthesizedExpression(node)) return parenthesized(node, inside)
  if (compiler.isPrefixUnaryExpression(node)) return negated(node, inside)
  if (compiler.isBinaryExpression(node)) return operation(node, inside, checker)
  if (compiler.isCallExpression(node)) return call(node, inside, checker)
  if (compiler.isElementAccessExpression(node)) return access(node, inside, checker)
  return compiler.isPropertyAccessExpression(node) ? property(node, inside, checker) : undefined
}

// np.pi, x.T
function property(node: ts.PropertyAccessExpression, inside: Inside, checker: ts.TypeChecker): Rewritten {
  if (Object.hasOwn(CONSTANTS, node.getText())) return { text: CONSTANTS[node.getText()], array: false }
  // What np.nditer counts, the loop for it counts as i.
  if (node.name.text === 'multi_index' && !checker.getSymbolAtLocation(node.name)) return { text: 'i', array: false }
  const owner = inside(node.expression)
  const name = memberKnownAs(node, checker) ?? node.name.text
  const whole = {
    text: `${owner.text}.${name}`,
    array: owner.array ? name === 'T' : isArrayType(meantType(node, checker)),
  }
  return whole.array || owner.array || name !== node.name.text
    ? whole
    : (maybeArray(node, whole.text, checker) ?? laterArray(node, inside, checker, whole.text))
}

// this.out, which is NdArray | null: what is computed with it needs the !.
function maybeArray(node: ts.Expression, text: string, checker: ts.TypeChecker): Rewritten | undefined {
  const type = checker.getTypeAtLocation(node)
  if (!type.isUnion() || !isArrayType(checker.getNonNullableType(type)) || isTarget(node)) return undefined
  return { text: `${text}!`, array: true }
}

const isTarget = (node: ts.Expression): boolean =>
  compiler.isNonNullExpression(node.parent) || (isAssigned(node.parent) && node.parent.left === node)

// What nothing declares yet will be what it is given.
function laterArray(node: ts.Expression, inside: Inside, checker: ts.TypeChecker, text = node.getText()): Rewritten {
  const { flags } = checker.getTypeAtLocation(node)
  // A field without a type that begins with null is nothing but null to TypeScript.
  const isUnknown = (flags & (compiler.TypeFlags.Any | compiler.TypeFlags.Null)) !== 0
  const value = isUnknown ? firstAssigned(node.getText(), node.getSourceFile()) : undefined
  const isKept = isUnknown && value === undefined && isKeptArray(node, checker)
  const array = value === undefined ? isKept : inside(value).array
  // A field that gets its value outside of the constructor is null at first.
  const isField = node.getText().startsWith('this.')
  const isNull = array && isField && !(value && around(value, compiler.isConstructorDeclaration))
  return { text: `${text}${isNull && !isTarget(node) ? '!' : ''}`, array }
}

// this.t, which nothing gives a value to yet.
const isKeptArray = (node: ts.Expression, checker: ts.TypeChecker): boolean =>
  compiler.isPropertyAccessExpression(node) &&
  node.expression.kind === compiler.SyntaxKind.ThisKeyword &&
  /\bNdArray\b/.test(node.getSourceFile().text) &&
  isUsedAsArray(node, checker)

// True, None; and a variable that would be an array if its own line were right.
function identifier(node: ts.Identifier, inside: Inside, checker: ts.TypeChecker): Rewritten {
  if (compiler.isVariableDeclaration(node.parent) && node.parent.name === node) return { text: node.text, array: false }
  const symbol = checker.getSymbolAtLocation(node)
  if (!symbol && /^(?:True|False|None)$/.test(node.text)) return { text: NAMES[node.text], array: false }
  const known = symbol ? undefined : knownAs(node, checker)
  if (known) return { text: known.name, array: isArrayType(checker.getTypeOfSymbol(known)) }
  const declared = symbol?.valueDeclaration
  const isLater = declared && compiler.isVariableDeclaration(declared) && declared.end < node.pos
  const made = isLater && !declared.type && declared.initializer ? inside(declared.initializer).array : false
  if (made || isArray(node, checker)) return { text: node.text, array: true }
  if (symbol) return maybeArray(node, node.text, checker) ?? { text: node.text, array: false }
  return ofParameter(node, checker) ?? laterArray(node, inside, checker)
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
