import { compiler, type ts } from '../compiler.ts'
import { typeOf } from '../python/type-of.ts'
import { rewrite } from './rewrite.ts'
import {
  around,
  type Explain,
  type Explained,
  isAssigned,
  isAssignment,
  itemsOf,
  type Question,
  textOf,
} from './question.ts'
import { apart, onContinued } from './semicolon.ts'
import { aboveBlock, behindItsBlock } from './above-block.ts'
import { constant, isOfField, ofOtherMethod } from './declared-elsewhere.ts'
import { otherLoop } from './for-in.ts'
import { ofOptions, otherParameter } from './parameters.ts'
import { chainOf, inDeclaration, oneByOne, unpackedList } from './several-targets.ts'
import { emptyDeclared } from './records.ts'
import { valuesIn } from './record-type.ts'
import { isEmptyDict } from './whole-object.ts'
import { declarationsOf } from './block-scope.ts'
import { isFor, isListed, isNamedArgument, isUnpacking, type Site, sitesOf, targetsOf } from './sites.ts'

/** e = np.exp(a): a variable that nothing declares. All errors about it have this one cause. */
export const undeclared: Explain = (question) => {
  const { node, checker, code } = question
  if (!compiler.isIdentifier(node)) return undefined
  if (code === 2588) return behindItsBlock(node, checker) ?? constant(node, checker)
  if (!UNKNOWN_NAME.has(code) || isKnown(node, checker) || isNamedArgument(node)) return undefined
  if (code === 2663 && isOfField(node)) return undefined
  const sites = sitesOf(node, checker)
  if (sites.every(({ use }) => use === 'read'))
    return ofOtherMethod(node) ?? otherParameter(node, checker) ?? ofOptions(node, checker)
  const found = declarationsOf(sites)
  const own = found.find((one) => one.sites.some((site) => site.node === node)) ?? found[0]
  if (!own) return undefined
  return own.kind === 'above' ? aboveBlock(own, checker) : declarationOf(own.first, own.sites, question)
}

/** a, b = b, a */
export const swapped: Explain = ({ code, node, checker }) => {
  const statement = around(node, isUnpacking)
  if (code !== 2695 || !statement) return undefined
  const isNew = targetsOf(statement).some((target) => !checker.getSymbolAtLocation(target))
  return unpacked(statement, checker, isNew ? 'const ' : '')
}

/** y: NdArray = np.exp(x), which is a label and an assignment to TypeScript. */
export const annotated: Explain = ({ node, checker }) => {
  const label = around(node, compiler.isLabeledStatement)
  const statement = label?.statement
  if (!label || !statement || !compiler.isExpressionStatement(statement) || !isAssigned(statement.expression))
    return undefined
  const { left, right } = statement.expression
  const meant = `const ${label.label.text}: ${typeOf(left.getText())} = ${rewrite(right, checker).text}`
  return { habit: 'declare', wrote: textOf(label), meant, at: label, about: `declare ${label.label.text}` }
}

/** a, b = f() as one assignment to a list; where not all that gets a value is a new name, in several. */
export function unpacked(statement: ts.ExpressionStatement, checker: ts.TypeChecker, word = 'const '): Explained {
  const items = itemsOf(statement.expression)
  const at = items.findIndex(isAssigned)
  const all = targetsOf(statement)
  const targets = all.map((target) => textOf(target)).join(', ')
  const given = items.slice(at).map((item) => (isAssigned(item) ? item.right : item))
  const values = given.map((value) => rewrite(value, checker).text)
  const isNew = all.map((target) => word !== '' && compiler.isIdentifier(target))
  const own = isNew.every(Boolean) ? word : ''
  const told = { wrote: textOf(statement, LONGEST), at: statement, about: `declare ${targets}` }
  if (own === '' && isNew.some(Boolean)) return { ...told, habit: 'unpack-mixed', meant: oneByOne(all, values, isNew) }
  const meant = apart(statement, `${own}[${targets}] = ${values.length > 1 ? `[${values.join(', ')}]` : values[0]}`)
  // Where the list would need a ; in front, statements of their own are plainer, if none changes what the next one reads.
  const isFree = all.every((target) => given.every((value) => !value.getText().includes(target.getText())))
  return meant.startsWith(';') && values.length === all.length && isFree
    ? { ...told, habit: 'unpack-apart', meant: oneByOne(all, values, isNew) }
    : { ...told, habit: 'unpack', meant }
}

/** grads['W1'], grads['b1'] = layer.dW, layer.db, where a value may be null: all of the line is told at once. */
export const unpackedNull: Explain = ({ code, node, checker }) => {
  const statement = NULL_OR_OTHER.has(code) ? around(node, isUnpacking) : undefined
  if (!statement || targetsOf(statement).some((target) => compiler.isIdentifier(target))) return undefined
  return unpacked(statement, checker, '')
}

/** Names that TypeScript cannot find, with and without a guess of its own. */
export const UNKNOWN_NAME: ReadonlySet<number> = new Set([
  2304, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 2663, 18004,
])

// --- internal ---

const LONGEST = 160

// An object that may be null, and a value of another type.
const NULL_OR_OTHER: ReadonlySet<number> = new Set([2322, 2531, 2532, 18047, 18048])

// The symbol of { x } is that of the property.
const isKnown = (node: ts.Identifier, checker: ts.TypeChecker): boolean =>
  compiler.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent) !== undefined
    : checker.getSymbolAtLocation(node) !== undefined

function declarationOf({ node }: Site, sites: readonly Site[], question: Question): Explained | undefined {
  const { parent } = node
  const unpacking = around(node, isUnpacking)
  if (unpacking) return unpacked(unpacking, question.checker)
  const continued = onContinued(node, question.checker)
  if (continued) return continued
  const listed = around(node, isListed)
  if (listed && parent === listed.expression.left) return unpackedList(listed, question.checker)
  if (isFor(parent) || (isAssigned(parent) && isFor(parent.parent)))
    return (compiler.isForInStatement(parent) && otherLoop(parent, question.checker)) || inLoop(node)
  if (!isAssigned(parent)) return undefined
  if (isEmptyDict(parent.right) && valuesIn(node.text, question.source).length > 0)
    return emptyDeclared(parent, question)
  const whole = chainAround(parent)
  const changes = sites.filter((one) => one.use === 'write' || isChanged(one.node))
  const word = changes.length > 1 ? 'let' : 'const'
  return inDeclaration(whole, word) ?? declared(node.text, whole, word, question.checker)
}

// x += 1, x++
const isChanged = (node: ts.Identifier): boolean =>
  (compiler.isBinaryExpression(node.parent) && node.parent.left === node && isAssignment(node.parent)) ||
  isStep(node.parent)

function declared(text: string, first: ts.BinaryExpression, word: 'let' | 'const', checker: ts.TypeChecker): Explained {
  const label = first.parent.parent
  const meant = (): string => {
    if (compiler.isLabeledStatement(label)) return `const ${label.label.text}: ${typeOf(text)} = ${textOf(first.right)}`
    const values = chainOf(first)
    if (values.length === 2)
      return `${word} ${textOf(first)}`.replace(textOf(first.right), rewrite(first.right, checker).text)
    return `let ${values
      .slice(0, -1)
      .map((name) => `${textOf(name)} = ${textOf(values.at(-1) as ts.Node)}`)
      .join(', ')}`
  }
  const wrote = compiler.isLabeledStatement(label) ? textOf(label) : textOf(first)
  return {
    habit: 'declare',
    wrote,
    meant: meant(),
    at: first,
    about: `declare ${isAssigned(first.right) ? '' : text} ${first.pos}`,
  }
}

// The whole of x = y = 0, where y is declared.
const chainAround = (node: ts.BinaryExpression): ts.BinaryExpression =>
  isAssigned(node.parent) && node.parent.right === node ? chainAround(node.parent) : node

const isStep = (node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression =>
  compiler.isPrefixUnaryExpression(node) || compiler.isPostfixUnaryExpression(node)

// for (i = 0; …), for (x of xs)
function inLoop({ text, parent }: ts.Identifier): Explained {
  const about = `declare ${text} ${parent.pos}`
  if (!compiler.isForOfStatement(parent) && !compiler.isForInStatement(parent)) {
    const wrote = textOf(parent)
    return { habit: 'declare', wrote, meant: `let ${wrote}`, at: parent, about }
  }
  const word = compiler.isForOfStatement(parent) ? 'of' : 'in'
  const wrote = `for (${text} ${word} ${textOf(parent.expression, 40)})`
  return { habit: 'declare', wrote, meant: wrote.replace('(', '(const '), at: parent.initializer, about }
}
