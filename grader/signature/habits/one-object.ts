import { compiler, type ts } from '../compiler.ts'
import { knownNames } from './meant-type.ts'
import { around, type Explain, isAssigned, textOf } from './question.ts'
import type { Inside } from './rewritten.ts'
import { nearestAsked, withNames } from './with-names.ts'

/** f(epoch=1, loss=2) and f(1, 2), where f takes one object with these names. */
export const oneObject: Explain = ({ code, node, checker }) => {
  const isNamed = (code === 2304 || code === 2552) && isNamedArgument(node.parent)
  const call = code === 2554 || isNamed ? around(node, compiler.isCallExpression) : undefined
  const meant = call && objectArgument(call, (one) => ({ text: textOf(one), array: false }), checker)
  if (!call || meant === undefined) return undefined
  return { habit: 'one-object', wrote: textOf(call, 110), meant, at: call, about: `object ${call.pos}` }
}

/** A call whose arguments are put into the one object that its function takes; undefined of other calls. */
export function objectArgument(call: ts.CallExpression, inside: Inside, checker: ts.TypeChecker): string | undefined {
  if (call.arguments.length < 2 && !call.arguments.some(isNamedArgument)) return undefined
  const type = checker.getNonNullableType(checker.getTypeAtLocation(call.expression))
  const [signature, another] = type.getCallSignatures()
  const [parameter, more] = signature?.parameters ?? []
  const names = parameter && !another && !more ? knownNames(checker.getTypeOfSymbol(parameter), checker) : undefined
  if (!names) return undefined
  const given = call.arguments.map((one, i) =>
    isNamedArgument(one)
      ? { name: nearestAsked(one.left.getText(), names), value: inside(one.right).text }
      : { name: names[i], value: inside(one).text },
  )
  const isWhole =
    given.every(({ name }) => name !== undefined) && new Set(given.map(({ name }) => name)).size === names.length
  if (!isWhole || given.length !== names.length) return undefined
  const object = withNames(
    given.map(({ name = '' }) => name),
    given.map(({ value }) => value),
  )
  return `${inside(call.expression).text}(${object})`
}

// --- internal ---

const isNamedArgument = (node: ts.Node): node is ts.BinaryExpression =>
  isAssigned(node) && compiler.isCallExpression(node.parent) && compiler.isIdentifier(node.left)
