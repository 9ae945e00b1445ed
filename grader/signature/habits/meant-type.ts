import { compiler, type ts } from '../compiler.ts'
import { firstAssigned } from './assigned.ts'
import { knownAs, memberKnownAs } from './known-as.ts'

/** The type of an expression, also where it is not known yet because a name of Python stands in it: grads[key] after grads = network.numerical_gradient(x, t). */
export function meantType(node: ts.Node, checker: ts.TypeChecker, depth = 0): ts.Type {
  const type = checker.getTypeAtLocation(node)
  if (!(type.flags & compiler.TypeFlags.Any) || depth > DEEPEST) return type
  const of = (part: ts.Node): ts.Type => meantType(part, checker, depth + 1)
  return typeOf(node, of, checker) ?? type
}

/** The names of an object that has just these, and not many; undefined of all else. */
export function knownNames(type: ts.Type, checker: ts.TypeChecker): readonly string[] | undefined {
  if (!(type.flags & compiler.TypeFlags.Object) || checker.isArrayLikeType(type) || type.symbol?.name === 'NdArray')
    return undefined
  if (checker.getIndexInfosOfType(type).length > 0) return undefined
  const names = checker.getPropertiesOfType(type).map(({ name }) => name)
  const isIterable = names.some((name) => name.startsWith('__@iterator'))
  return names.length === 0 || names.length > MANY || isIterable ? undefined : names
}

// --- internal ---

const DEEPEST = 12

// More names than this are not a network's parameters.
const MANY = 12

function typeOf(node: ts.Node, of: (part: ts.Node) => ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  if (compiler.isIdentifier(node)) return ofName(node, of, checker)
  if (compiler.isCallExpression(node)) return of(node.expression).getCallSignatures()[0]?.getReturnType()
  if (compiler.isPropertyAccessExpression(node)) {
    const owner = of(node.expression)
    const name = memberKnownAs(node, checker) ?? node.name.text
    return memberOf(owner, name, checker)
  }
  if (!compiler.isElementAccessExpression(node)) return undefined
  const owner = of(node.expression)
  const [name] = knownNames(owner, checker) ?? []
  const { argumentExpression: at } = node
  return memberOf(owner, compiler.isStringLiteralLike(at) ? at.text : (name ?? ''), checker)
}

function ofName(node: ts.Identifier, of: (part: ts.Node) => ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const symbol = checker.getSymbolAtLocation(node)
  const known = symbol ? undefined : knownAs(node, checker)
  if (known) return checker.getTypeOfSymbol(known)
  const given = symbol ? undefined : firstAssigned(node.text, node.getSourceFile())
  if (given) return of(given)
  const declared = symbol?.valueDeclaration
  if (!declared || !compiler.isVariableDeclaration(declared) || declared.type || !declared.initializer) return undefined
  return of(declared.initializer)
}

function memberOf(owner: ts.Type, name: string, checker: ts.TypeChecker): ts.Type | undefined {
  const member = owner.getProperty(name)
  return member && checker.getTypeOfSymbol(member)
}
