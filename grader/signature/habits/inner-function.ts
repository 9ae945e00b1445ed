import { compiler, type ts } from '../compiler.ts'
import { around, type Explain, type Explained, nodesIn } from './question.ts'

/** function line(t: NdArray) inside of the exercise's function, which is asked to return a function of numbers. */
export const otherInnerType: Explain = ({ code, node, checker }) => {
  const body = around(node, compiler.isFunctionLike)
  for (let inner = body; inner; inner = around(inner.parent, compiler.isFunctionLike)) {
    const found = isInner(inner) && isTyped(inner) ? asReturned(inner, checker) : undefined
    if (found) return found
  }
  const returned = code === 2322 ? around(node, compiler.isReturnStatement)?.expression : undefined
  const declared = returned && checker.getSymbolAtLocation(returned)?.valueDeclaration
  const made = declared && compiler.isVariableDeclaration(declared) ? declared.initializer : declared
  return made && isInner(made) && isTyped(made) ? asReturned(made, checker) : undefined
}

/** function line(t), whose parameter has no type: what the returned function takes, else a number where it is computed with, else an array. */
export const untypedInner: Explain = ({ code, node, checker }) => {
  const owner = code === 7006 ? around(node, compiler.isFunctionDeclaration) : undefined
  if (!owner?.body || owner.modifiers || !owner.parameters.some((one) => one.name === node || one === node))
    return undefined
  if (owner.parameters.some((one) => one.dotDotDotToken)) return undefined
  const body = owner.body.getText()
  return (
    asReturned(owner, checker) ??
    headWith(
      owner,
      owner.parameters.map((one) => withType(one, body)),
    )
  )
}

/** A parameter with its type, where it has none: a number where it is computed with, else an array, as the book's are. */
export function withType(parameter: ts.ParameterDeclaration, body: string): string {
  if (parameter.type || parameter.initializer) return parameter.getText()
  const own = parameter.name.getText()
  const isNumber = new RegExp(`\\b${own}\\s*[-+*/<>]|[-+*/<>]\\s*${own}\\b`).test(body)
  return `${own}: ${isNumber ? 'number' : 'NdArray'}`
}

// --- internal ---

type Inner = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression

const isInner = (node: ts.Node): node is Inner =>
  (compiler.isFunctionDeclaration(node) && !compiler.isSourceFile(node.parent)) ||
  compiler.isArrowFunction(node) ||
  compiler.isFunctionExpression(node)

// Where a returned function says nothing, its types are known.
const isTyped = ({ parameters }: Inner): boolean => parameters.some(({ type }) => type)

// The head with the types that the function around it says it returns, where this one is what it returns and has others.
function asReturned(inner: Inner, checker: ts.TypeChecker): Explained | undefined {
  const outer = around(inner.parent, compiler.isFunctionLike)
  const [asked] = outer?.type ? checker.getTypeFromTypeNode(outer.type).getCallSignatures() : []
  if (!asked || asked.parameters.length !== inner.parameters.length || !isReturned(inner, outer, checker))
    return undefined
  const known = asked.parameters.map((one) => checker.getTypeOfSymbol(one))
  if (inner.parameters.every(({ type }, i) => type && takes(type, known[i], checker))) return undefined
  const types = known.map((one) => checker.typeToString(one))
  const returns = inner.type ? `: ${checker.typeToString(asked.getReturnType())}` : ''
  return headWith(
    inner,
    inner.parameters.map(({ name }, i) => `${name.getText()}: ${types[i]}`),
    returns,
  )
}

// NdArray without its import is any type to the checker.
function takes(node: ts.TypeNode, asked: ts.Type, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeFromTypeNode(node)
  const isUnknown = (type.flags & compiler.TypeFlags.Any) !== 0 && node.getText() !== 'any'
  return isUnknown ? node.getText() === checker.typeToString(asked) : checker.isTypeAssignableTo(asked, type)
}

function isReturned(inner: Inner, outer: ts.Node | undefined, checker: ts.TypeChecker): boolean {
  if (!outer || compiler.isReturnStatement(inner.parent)) return outer !== undefined
  const owner = compiler.isVariableDeclaration(inner.parent) ? inner.parent : inner
  return nodesIn(outer, compiler.isReturnStatement).some(
    ({ expression }) => expression && checker.getSymbolAtLocation(expression)?.valueDeclaration === owner,
  )
}

// What its lines are told of follows from the head.
function headWith(inner: Inner, parameters: readonly string[], returns?: string): Explained {
  const isArrow = compiler.isArrowFunction(inner)
  const end = isArrow ? inner.equalsGreaterThanToken.end : (inner.type?.end ?? inner.parameters.end + 1)
  const wrote = inner.getText().slice(0, end - inner.getStart())
  const name = isArrow ? '' : wrote.slice(0, wrote.indexOf('('))
  const result = returns ?? (inner.type ? `: ${inner.type.getText()}` : '')
  const meant = `${name}(${parameters.join(', ')})${result}${isArrow ? ' =>' : ''}`
  const gone = inner.body && compiler.isBlock(inner.body) ? inner.body.statements : []
  return { habit: 'parameter-type', wrote, meant, at: inner, about: `inner ${inner.pos}`, gone }
}
