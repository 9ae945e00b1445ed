import { compiler, type ts } from '../compiler.ts'
import { around, type Explain, type Explained, isAssigned, isUnknown, nodesIn, textOf } from './question.ts'
import { valueAt } from './values.ts'

/** this.mask.mul(dout), return this.dW, where the property is null at first. */
export const notNull: Explain = ({ code, node, checker }) => {
  const value = sourceOf(nullableAt(code, node, checker), checker)
  if (!value || !compiler.isPropertyAccessExpression(value) || !isField(value)) return undefined
  if (isGivenUnknown(value, checker)) return undefined
  return {
    habit: 'not-null',
    wrote: textOf(value),
    meant: `${textOf(value)}!`,
    at: value,
    about: `null ${around(value, compiler.isClassLike)?.pos}`,
  }
}

/** options.iterations and options.onEpoch(…), which a caller may leave out. */
export const leftOut: Explain = ({ code, node, checker }) => {
  const value = code === 2722 ? calleeAt(node) : sourceOf(nullableAt(code, node, checker), checker)
  if (!value || compiler.isCallExpression(value)) return undefined
  const type = checker.getTypeAtLocation(value)
  if (!type.isUnion() || !type.types.some(({ flags }) => flags & compiler.TypeFlags.Undefined)) return undefined
  const about = `left out ${value.pos}`
  const compared = comparedWithNull(value)
  if (compared) return { ...compared, about }
  if (code === 2722) {
    const call = value.parent
    const meant = textOf(call, 110).replace(textOf(value), `${textOf(value)}?.`)
    return { habit: 'optional', wrote: textOf(call, 110), meant, at: call, about }
  }
  const meant = `${textOf(value)} ?? …`
  const isPart = compiler.isBinaryExpression(value.parent) && !isAssigned(value.parent)
  return { habit: 'default', wrote: textOf(value), meant: isPart ? `(${meant})` : meant, at: value, about }
}

// --- internal ---

const POSSIBLY: ReadonlySet<number> = new Set([2531, 2532, 2533, 18047, 18048, 18049])

// An argument or value of another type; its own type says whether null is the reason.
const OTHER_TYPE: ReadonlySet<number> = new Set([2322, 2345, 2769])

function nullableAt(code: number, node: ts.Node, checker: ts.TypeChecker): ts.Expression | undefined {
  const value =
    POSSIBLY.has(code) && compiler.isExpression(node) ? node : OTHER_TYPE.has(code) ? valueAt(node) : undefined
  const type = value && checker.getTypeAtLocation(value)
  return type?.isUnion() && checker.getNonNullableType(type) !== type ? value : undefined
}

// const dx = this.y: the value that a variable has without a type of its own.
function sourceOf(value: ts.Expression | undefined, checker: ts.TypeChecker): ts.Expression | undefined {
  const declared =
    value && compiler.isIdentifier(value) ? checker.getSymbolAtLocation(value)?.valueDeclaration : undefined
  if (!declared || !compiler.isVariableDeclaration(declared) || declared.type || !declared.initializer) return value
  return compiler.isPropertyAccessExpression(declared.initializer) ? declared.initializer : value
}

// this.loss = cross_entropy_error(y, t); return this.loss: what it is given has no type yet, and so it keeps its own.
function isGivenUnknown(value: ts.Expression, checker: ts.TypeChecker): boolean {
  const scope = around(value, compiler.isFunctionLike) ?? value.getSourceFile()
  const given = nodesIn(scope, isAssigned).findLast(
    ({ left, end }) => end < value.end && left.getText() === value.getText(),
  )
  return given !== undefined && isUnknown(given.right, checker)
}

// this.x, this.layers.Affine1.dW: what the own class keeps.
const isField = (node: ts.Expression): boolean =>
  compiler.isPropertyAccessExpression(node) || compiler.isElementAccessExpression(node)
    ? isField(node.expression)
    : node.kind === compiler.SyntaxKind.ThisKeyword

function calleeAt(node: ts.Node): ts.Expression | undefined {
  const call = around(node, compiler.isCallExpression)
  return call?.expression
}

// if (f !== null) f(), which lets undefined through.
function comparedWithNull(value: ts.Expression): Explained | undefined {
  const choice = around(value, compiler.isIfStatement)
  const found =
    choice &&
    nodesIn(choice, compiler.isBinaryExpression).find(
      ({ left, right, operatorToken }) =>
        left.getText() === value.getText() &&
        right.kind === compiler.SyntaxKind.NullKeyword &&
        /^[!=]==$/.test(operatorToken.getText()),
    )
  return (
    found && { habit: 'undefined', wrote: textOf(found), meant: textOf(found).replace(/null$/, 'undefined'), at: found }
  )
}
