import { compiler, type ts } from '../compiler.ts'
import { askedNames, filled, isAccess, namesIn, ownerOf, returnedVariables, withType } from './filled-object.ts'
import { incomplete } from './incomplete-object.ts'
import { around, type Explain, type Explained, isAssigned, nodesIn, type Question, textOf } from './question.ts'
import { keyOf, recordOf } from './record-type.ts'
import { isEmptyDict } from './whole-object.ts'

/** diff = {} that is filled later, and params = {} where every name must be there from the start. */
export const emptyObject: Explain = (question) => {
  const { code, node, message, source, checker, contract } = question
  if (code === 2739 || code === 2740 || code === 2741) return incomplete(question)
  if (![7053, 2339, 2345, 2322].includes(code)) return undefined
  const access = around(node, isAccess)
  const made =
    (access && emptyValueOf(access.expression, source, checker)) ?? (code === 2322 ? nothingBehind(node) : undefined)
  if (!made || (code === 2322 && !/\bnull\b|NdArray' is not assignable to type 'number'/.test(message)))
    return undefined
  const owner = ownerOf(made)
  const { names, ofNumbers } = askedNames(contract)
  const isAsked = names.length > 0 && (access === undefined || isOneOf(access, names))
  if (isAsked || code === 2322)
    return filled({ made, owner, names: isAsked ? names : namesIn(made), ofNumbers }, question)
  const text = textOf(made.parent)
  const type = recordOf(owner, source, checker) ?? 'Record<string, NdArray>'
  const meant = text.replace(/^([\w.]+)(?:: \w+)? = \{\s*\}$/, (_, name: string) => withType(name, type))
  return { habit: 'empty', wrote: text, meant, at: made, about: `empty ${made.pos}` }
}

/** this.layers = OrderedDict(): an object, with all that the next lines put into it. */
export const orderedDict: Explain = (question) => {
  const { code, node, source, checker } = question
  const made = node.parent && around(node, compiler.isCallOrNewExpression)
  if (![2304, 2552].includes(code) || !made || !isEmptyDict(made)) return undefined
  const owner = ownerOf(made)
  if (owner === '') return undefined
  const found = filled({ made, owner, names: [], ofNumbers: false }, question)
  if (found.habit === 'whole') return found
  const type = recordOf(owner, source, checker)
  const wrote = textOf(made.parent)
  return type === undefined ? undefined : { ...found, wrote, meant: `${owner} = {} as ${type}` }
}

/** What a new object that is filled later says from the start: its names, where the exercise asks for these, or the type of its values. */
export function emptyDeclared(made: ts.BinaryExpression, question: Question): Explained {
  const { source, contract, checker } = question
  const name = made.left.getText()
  const about = `declare ${name} ${made.pos}`
  const { names, ofNumbers } = askedNames(contract)
  const isAsked = nodesIn(source, isAccess).some(
    (access) =>
      access.expression.getText() === name &&
      (names.includes(keyOf(access, name) ?? '') || access.getText().endsWith('[key]')),
  )
  if (isAsked && names.length > 0) {
    const found = filled({ made: made.right, owner: name, names, ofNumbers }, question)
    return { ...found, wrote: textOf(made), meant: `const ${found.meant}`, at: made, about }
  }
  const meant = `const ${withType(name, recordOf(name, source, checker) ?? 'Record<string, NdArray>')}`
  return { habit: 'empty', wrote: textOf(made), meant, at: made, about }
}

// --- internal ---

// grads['b2'], grads.b2, grads[key]
const isOneOf = (access: ts.Node, names: readonly string[]): boolean =>
  new RegExp(`\\b(?:${names.join('|')})\\b|\\[key\\]`).test(textOf(access))

// { W1: null, b1: null } behind return grads, or around a null.
function nothingBehind(node: ts.Node): ts.Expression | undefined {
  const literal = around(node, compiler.isObjectLiteralExpression)
  if (literal) return literal.properties.length > 0 && isEmptyDict(literal) ? literal : undefined
  const made = returnedVariables(node)[0]?.initializer
  return isEmptyDict(made) ? made : undefined
}

// The { } that a variable or property begins with.
function emptyValueOf(owner: ts.Expression, source: ts.SourceFile, checker: ts.TypeChecker): ts.Expression | undefined {
  const text = owner.getText()
  const declared = compiler.isIdentifier(owner) ? checker.getSymbolAtLocation(owner)?.valueDeclaration : undefined
  if (declared && compiler.isVariableDeclaration(declared) && isEmptyDict(declared.initializer))
    return declared.initializer
  const values = [
    ...nodesIn(source, compiler.isVariableDeclaration).flatMap(({ name, initializer }) =>
      name.getText() === text && initializer ? [initializer] : [],
    ),
    ...nodesIn(source, compiler.isPropertyDeclaration).flatMap(({ name, initializer }) =>
      `this.${name.getText()}` === text && initializer ? [initializer] : [],
    ),
    ...nodesIn(source, isAssigned).flatMap(({ left, right }) => (left.getText() === text ? [right] : [])),
  ]
  return values.find(isEmptyDict)
}
