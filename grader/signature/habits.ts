import type { ts } from 'ts-morph'
import { compiler } from './compiler.ts'
import type { FindingOf } from './finding.ts'
import { placeOf, printable } from './place.ts'
import { statementAt } from './statement-at.ts'

/**
 * What a type error comes of where Python is written for TypeScript: an operator on an array, y[i], axis=0, Math.exp(x), len(x). It tells
 * more than the type checker, whose complaint can be about what follows from it.
 */
export function habitBehind(
  { start }: ts.Diagnostic,
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): FindingOf<'habit'> | undefined {
  const statement = statementAt(source, start ?? 0)
  const found = statement && firstIn(statement, (node) => habitOf(node, checker))
  return found && { kind: 'habit', severity: 'declaration', ...found.habit, ...placeOf(source, found.node) }
}

// --- internal ---

type Habit = Pick<FindingOf<'habit'>, 'habit' | 'wrote' | 'meant'>

const habitOf = (node: ts.Node, checker: ts.TypeChecker): Habit | undefined =>
  operator(node, checker) ??
  index(node, checker) ??
  namedArgument(node, checker) ??
  mathOfArray(node, checker) ??
  member(node, checker) ??
  pythonName(node, checker)

function firstIn(
  node: ts.Node,
  look: (node: ts.Node) => Habit | undefined,
): { node: ts.Node; habit: Habit } | undefined {
  if (compiler.isBlock(node)) return undefined
  const habit = look(node)
  return habit ? { node, habit } : compiler.forEachChild(node, (child) => firstIn(child, look))
}

const isArray = (node: ts.Node, checker: ts.TypeChecker): boolean =>
  checker.getTypeAtLocation(node).symbol?.name === 'NdArray'

const isUnknownName = (node: ts.Node, checker: ts.TypeChecker): node is ts.Identifier =>
  compiler.isIdentifier(node) && !checker.getSymbolAtLocation(node)

const NAMES: Readonly<Record<string, string>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' }
const LIKE_PYTHON: Readonly<Record<string, string>> = {
  len: 'a.size, a.shape[0]',
  print: 'console.log(…)',
  range: 'for (let i = 0; i < n; i++)',
  None: 'null',
  True: 'true',
  False: 'false',
}

function operator(node: ts.Node, checker: ts.TypeChecker): Habit | undefined {
  if (compiler.isPrefixUnaryExpression(node) && node.operator === compiler.SyntaxKind.MinusToken)
    return isArray(node.operand, checker)
      ? inWords('operator', [node.operand], ([a]) => [`-${a}`, `${a}.neg()`])
      : undefined
  if (!compiler.isBinaryExpression(node)) return undefined
  const { left, right } = node
  const sign = node.operatorToken.getText()
  const onLeft = isArray(left, checker)
  if (!onLeft && !isArray(right, checker)) return undefined
  return inWords('operator', [left, right], ([a, b]) => {
    const meant = meantBy(sign, onLeft, a, b)
    return meant === undefined ? undefined : [`${a} ${sign} ${b}`, meant]
  })
}

function meantBy(sign: string, onLeft: boolean, a: string, b: string): string | undefined {
  const [base] = sign
  if (sign in NAMES) return onLeft ? `${a}.${NAMES[sign]}(${b})` : `np.${NAMES[sign]}(${a}, ${b})`
  if (!onLeft) return undefined
  if (sign === '**' && b === '2') return `np.square(${a})`
  if (sign === `${base}=` && base in NAMES) return `${a}.${NAMES[base]}InPlace(${b})`
  return /^(?:\*\*|[<>]=?)$/.test(sign)
    ? `${a}.map((value) => ${sign === '**' ? `value ** ${b}` : `(value ${sign} ${b} ? 1 : 0)`})`
    : undefined
}

function index(node: ts.Node, checker: ts.TypeChecker): Habit | undefined {
  if (!compiler.isElementAccessExpression(node)) return undefined
  const { expression, argumentExpression: at, parent } = node
  // y[i][j], y[i, j]
  const isPair = compiler.isElementAccessExpression(expression) || compiler.isBinaryExpression(at)
  const array = compiler.isElementAccessExpression(expression) ? expression.expression : expression
  const { flags } = checker.getTypeAtLocation(at)
  if (!isArray(array, checker) || flags & compiler.TypeFlags.StringLike) return undefined
  const isOne = isPair || (flags & compiler.TypeFlags.NumberLike) !== 0
  const isTarget = compiler.isBinaryExpression(parent) && parent.left === node && isAssignment(parent)
  // A mask that is written to has no short counterpart.
  if (isTarget && !isOne) return undefined
  const name = short(array) ?? 'a'
  const indices = isPair ? 'i, j' : (short(at) ?? 'i')
  const meant = isTarget ? `set(${indices}, value)` : isOne ? `get(${indices})` : `take(${indices})`
  return { habit: 'index', wrote: printable(node.getText(), 30), meant: `${name}.${meant}` }
}

const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind >= compiler.SyntaxKind.FirstAssignment && kind <= compiler.SyntaxKind.LastAssignment

function namedArgument(node: ts.Node, checker: ts.TypeChecker): Habit | undefined {
  if (!compiler.isBinaryExpression(node) || node.operatorToken.kind !== compiler.SyntaxKind.EqualsToken)
    return undefined
  if (!compiler.isCallExpression(node.parent) || !isUnknownName(node.left, checker)) return undefined
  const { text } = node.left
  const value = short(node.right) ?? '…'
  const meant = text.toLowerCase() === 'keepdims' ? `{ keepDims: ${value.toLowerCase()} }` : value
  return { habit: 'named-argument', wrote: printable(`${text}=${value}`, 30), meant }
}

function mathOfArray(node: ts.Node, checker: ts.TypeChecker): Habit | undefined {
  if (!compiler.isCallExpression(node) || !compiler.isPropertyAccessExpression(node.expression)) return undefined
  const { expression: owner, name } = node.expression
  const [argument] = node.arguments
  if (owner.getText() !== 'Math' || !argument || !isArray(argument, checker)) return undefined
  if (!OF_NP.has(name.text)) return undefined
  return inWords('math', [argument], ([a]) => [`Math.${name.text}(${a})`, `np.${name.text}(${a})`])
}

const OF_NP: ReadonlySet<string> = new Set(['exp', 'log', 'abs', 'sqrt', 'square', 'max', 'maximum', 'equal'])

function member(node: ts.Node, checker: ts.TypeChecker): Habit | undefined {
  if (!compiler.isPropertyAccessExpression(node) || !isArray(node.expression, checker)) return undefined
  if (checker.getSymbolAtLocation(node.name)) return undefined
  const { text } = node.name
  return inWords('member', [node.expression], ([a]) => {
    const meant = text === 'length' ? `${a}.size, ${a}.shape[0]` : OF_NP.has(text) ? `np.${text}(${a})` : undefined
    return meant === undefined ? undefined : [`${a}.${text}`, meant]
  })
}

function pythonName(node: ts.Node, checker: ts.TypeChecker): Habit | undefined {
  if (!isUnknownName(node, checker) || !Object.hasOwn(LIKE_PYTHON, node.text)) return undefined
  return { habit: 'name', wrote: node.text, meant: LIKE_PYTHON[node.text] }
}

// In the student's own names where they are short, else in a and b.
function inWords(
  habit: Habit['habit'],
  operands: readonly ts.Expression[],
  say: (names: readonly string[]) => readonly [wrote: string, meant: string] | undefined,
): Habit | undefined {
  const own = operands.map(short)
  const said = say(own.every((name) => name !== undefined) ? own : ['a', 'b'])
  return said && { habit, wrote: said[0], meant: said[1] }
}

const short = (node: ts.Expression): string | undefined =>
  /^[\w.]{1,20}$/.test(node.getText()) ? node.getText() : undefined
