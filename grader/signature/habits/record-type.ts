import { compiler, type ts } from '../compiler.ts'
import { printType } from '../print-type.ts'
import { isAssigned, nodesIn } from './question.ts'
import { rewrite } from './rewrite.ts'

/** What is put into an object by its names: this.layers['Affine1'] = …, grads.W1 = … */
export const valuesIn = (owner: string, source: ts.SourceFile): ts.Expression[] =>
  fillingsOf(owner, source).map(({ right }) => right)

/**
 * The type of an object that these values are put into: under any names, or with the type of each name where they differ; undefined where
 * they are not known.
 */
export function recordOf(owner: string, source: ts.SourceFile, checker: ts.TypeChecker): string | undefined {
  const named = new Map<string, string>()
  const types = new Set<string | undefined>()
  for (const { left, right } of fillingsOf(owner, source)) {
    const type = typeOf(right, checker)
    types.add(type)
    named.set(keyOf(left, owner) ?? '', type ?? '')
  }
  if (types.size === 0 || types.has(undefined)) return undefined
  if (types.size === 1 || named.has('')) return `Record<string, ${[...types].join(' | ')}>`
  return `{ ${[...named].map(([name, type]) => `${name}: ${type}`).join('; ')} }`
}

/** The name that grads['W1'] and grads.W1 stand for; undefined for grads[key]. */
export function keyOf(access: ts.Node, owner: string): string | undefined {
  if (compiler.isPropertyAccessExpression(access) && access.expression.getText() === owner) return access.name.text
  if (!compiler.isElementAccessExpression(access) || access.expression.getText() !== owner) return undefined
  const { argumentExpression: at } = access
  return compiler.isStringLiteralLike(at) && /^\w+$/.test(at.text) ? at.text : undefined
}

/** The class of `new Affine(…)` and of `Affine(…)`. */
export const classOf = (value: ts.Expression): string | undefined =>
  /^(?:new )?([A-Z][a-z]\w*)\(/.exec(value.getText())?.[1]

// --- internal ---

const fillingsOf = (owner: string, source: ts.SourceFile): ts.BinaryExpression[] =>
  nodesIn(source, isAssigned).filter(
    ({ left }) =>
      (compiler.isElementAccessExpression(left) || compiler.isPropertyAccessExpression(left)) &&
      left.expression.getText() === owner,
  )

function typeOf(value: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (compiler.isArrayLiteralExpression(value) && value.elements.length === 0) return `${pushedType(value, checker)}[]`
  if (rewrite(value, checker).array) return 'NdArray'
  const text = printType(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(value)), checker)
  return /\b(?:any|never|undefined|void|unknown|import)\b|^\{\}$/.test(text) ? classOf(value) : text
}

// history['loss'] = [], which history['loss'].push(loss) fills: with numbers where nothing tells.
function pushedType({ parent }: ts.Expression, checker: ts.TypeChecker): string {
  const list = isAssigned(parent) ? parent.left.getText() : undefined
  const pushes = nodesIn(parent.getSourceFile(), compiler.isCallExpression).filter(
    ({ expression }) =>
      compiler.isPropertyAccessExpression(expression) &&
      /^(?:push|append)$/.test(expression.name.text) &&
      expression.expression.getText() === list,
  )
  const [pushed] = pushes.flatMap(({ arguments: given }) => given)
  return (pushed && typeOf(pushed, checker)) ?? 'number'
}
