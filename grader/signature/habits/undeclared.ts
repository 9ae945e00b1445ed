import { compiler, type ts } from '../compiler.ts'
import { typeOf } from '../python/type-of.ts'
import { rewrite } from './rewrite.ts'
import {
  around,
  type Explain,
  type Explained,
  isAssigned,
  isAssignment,
  isPair,
  itemsOf,
  nodesIn,
  type Question,
  textOf,
} from './question.ts'

/** e = np.exp(a): a variable that nothing declares. All errors about it have this one cause. */
export const undeclared: Explain = (question) => {
  const { node, checker, source, code } = question
  if (!UNKNOWN_NAME.has(code) || !compiler.isIdentifier(node) || checker.getSymbolAtLocation(node)) return undefined
  return inLoop(node, source) ?? assignedIn(node, source, checker)
}

/** a, b = b, a */
export const swapped: Explain = ({ code, node, checker }) => {
  const statement = around(node, isUnpacking)
  if (code !== 2695 || !statement) return undefined
  const isNew = targetsOf(statement).some((target) => !checker.getSymbolAtLocation(target))
  return unpacked(statement, isNew ? 'const ' : '')
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

/** Names that TypeScript cannot find, with and without a guess of its own. */
export const UNKNOWN_NAME: ReadonlySet<number> = new Set([2304, 2552, 2580, 2582, 2583, 2584, 2591, 2663, 18004])

// --- internal ---

function assignedIn(
  { text }: ts.Identifier,
  source: Question['source'],
  checker: ts.TypeChecker,
): Explained | undefined {
  const isTarget = (node: ts.Node): boolean => compiler.isIdentifier(node) && node.text === text
  const changes = nodesIn(source, compiler.isBinaryExpression).filter(
    (change) => isTarget(change.left) && isAssignment(change),
  )
  const pairs = nodesIn(source, isUnpacking).filter((pair) => targetsOf(pair).some(isTarget))
  if (pairs[0]) return unpacked(pairs[0])
  const first = changes.find((change) => isAssigned(change) && !compiler.isCallExpression(change.parent))
  if (!first) return undefined
  const steps = nodesIn(source, isStep).filter(({ operand }) => isTarget(operand))
  return declared(text, first, changes.length + steps.length > 1 ? 'let' : 'const', checker)
}

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
  return { habit: 'declare', wrote, meant: meant(), at: first, about: `declare ${text}` }
}

// x = y = 0
const chainOf = (node: ts.Expression): ts.Expression[] =>
  isAssigned(node) ? [node.left, ...chainOf(node.right)] : [node]

const isStep = (node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression =>
  compiler.isPrefixUnaryExpression(node) || compiler.isPostfixUnaryExpression(node)

// a, b = f(), which is a list of expressions: a, (b = f())
const isUnpacking = (node: ts.Node): node is ts.ExpressionStatement => {
  if (!compiler.isExpressionStatement(node) || !isPair(node.expression)) return false
  const items = itemsOf(node.expression)
  const at = items.findIndex(isAssigned)
  return at > 0 && items.slice(0, at).every((item) => compiler.isIdentifier(item))
}

function targetsOf({ expression }: ts.ExpressionStatement): ts.Expression[] {
  const items = itemsOf(expression)
  const at = items.findIndex(isAssigned)
  return items.slice(0, at + 1).map((item) => (isAssigned(item) ? item.left : item))
}

function unpacked(statement: ts.ExpressionStatement, word = 'const '): Explained {
  const items = itemsOf(statement.expression)
  const at = items.findIndex(isAssigned)
  const targets = targetsOf(statement)
    .map((target) => textOf(target))
    .join(', ')
  const values = items.slice(at).map((item) => textOf(isAssigned(item) ? item.right : item))
  const meant = `${word}[${targets}] = ${values.length > 1 ? `[${values.join(', ')}]` : values[0]}`
  return { habit: 'unpack', wrote: textOf(statement), meant, at: statement, about: `declare ${targets}` }
}

// for (i = 0; …), for (x of xs)
function inLoop({ text }: ts.Identifier, source: Question['source']): Explained | undefined {
  const loop = nodesIn(source, compiler.isForOfStatement).find(({ initializer }) => initializer.getText() === text)
  if (loop) {
    const wrote = `for (${text} of ${textOf(loop.expression, 40)})`
    return {
      habit: 'declare',
      wrote,
      meant: wrote.replace('(', '(const '),
      at: loop.initializer,
      about: `declare ${text}`,
    }
  }
  const counted = nodesIn(source, compiler.isForStatement).find(
    ({ initializer }) => initializer && isAssigned(initializer) && initializer.left.getText() === text,
  )
  const first = counted?.initializer
  return (
    first && {
      habit: 'declare',
      wrote: textOf(first),
      meant: `let ${textOf(first)}`,
      at: first,
      about: `declare ${text}`,
    }
  )
}
