import { compiler, type ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { safeLine } from './place.ts'

/** A NumPy expression that the student wrote, and the `#np` expression to use instead. */
export type Pythonism = Pick<FindingOf<'habit'>, 'habit' | 'wrote' | 'meant'>

/** Finds array expressions that NumPy has and `#np` does not. */
export const arrayPythonism = (node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined =>
  shape(node, checker) ??
  operator(node, checker) ??
  index(node, checker) ??
  mathOfArray(node, checker) ??
  member(node, checker)

/** Whether an expression is `a, b`. */
export const isPair = (node: ts.Node): boolean =>
  compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.CommaToken

/** The source text of a short expression: a name or a number. */
export const short = (node: ts.Expression): string | undefined =>
  /^[\w.]{1,20}$/.test(node.getText()) ? node.getText() : undefined

// --- internal ---

const isArray = (node: ts.Node, checker: ts.TypeChecker): boolean =>
  checker.getTypeAtLocation(node).symbol?.name === 'NdArray'

const NAMES: Readonly<Record<string, string>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' }

// np.zeros(x.shape), np.zeros((2, 3)), a.reshape([1, -1])
function shape(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!compiler.isCallExpression(node) || node.arguments.length !== 1) return undefined
  const callee = short(node.expression)
  const [argument] = node.arguments
  const given = compiler.isParenthesizedExpression(argument) ? argument.expression : argument
  if (!callee || !/\b(?:zeros|ones|rand|randn|reshape)$/.test(callee)) return undefined
  if (!isPair(given) && !checker.isArrayLikeType(checker.getTypeAtLocation(given))) return undefined
  const text = safeLine(given.getText(), 30)
  const bare = isPair(given) ? text : (/^\[(.*)\]$/.exec(text)?.[1] ?? `...${text}`)
  return { habit: 'shape', wrote: `${callee}(${isPair(given) ? `(${text})` : text})`, meant: `${callee}(${bare})` }
}

function operator(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
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

function index(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!compiler.isElementAccessExpression(node)) return undefined
  const { expression, argumentExpression: at, parent } = node
  // y[i][j], y[i, j]
  const isTwo = compiler.isElementAccessExpression(expression) || isPair(at)
  const array = compiler.isElementAccessExpression(expression) ? expression.expression : expression
  const { flags } = checker.getTypeAtLocation(at)
  if (!isArray(array, checker) || flags & compiler.TypeFlags.StringLike) return undefined
  const isOne = isTwo || (flags & compiler.TypeFlags.NumberLike) !== 0
  const isTarget = compiler.isBinaryExpression(parent) && parent.left === node && isAssignment(parent)
  // Writing through a mask has no short equivalent.
  if (isTarget && !isOne) return undefined
  const name = short(array) ?? 'a'
  const indices = isTwo ? 'i, j' : (short(at) ?? 'i')
  const meant = isTarget ? `set(${indices}, value)` : isOne ? `get(${indices})` : `take(${indices})`
  return { habit: 'index', wrote: safeLine(node.getText(), 30), meant: `${name}.${meant}` }
}

const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind >= compiler.SyntaxKind.FirstAssignment && kind <= compiler.SyntaxKind.LastAssignment

function mathOfArray(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!compiler.isCallExpression(node) || !compiler.isPropertyAccessExpression(node.expression)) return undefined
  const { expression: owner, name } = node.expression
  const [argument] = node.arguments
  if (owner.getText() !== 'Math' || !argument || !isArray(argument, checker)) return undefined
  if (!OF_NP.has(name.text)) return undefined
  return inWords('math', [argument], ([a]) => [`Math.${name.text}(${a})`, `np.${name.text}(${a})`])
}

const OF_NP: ReadonlySet<string> = new Set(['exp', 'log', 'abs', 'sqrt', 'square', 'max', 'maximum', 'equal'])

function member(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!compiler.isPropertyAccessExpression(node) || !isArray(node.expression, checker)) return undefined
  if (checker.getSymbolAtLocation(node.name)) return undefined
  const { text } = node.name
  return inWords('member', [node.expression], ([a]) => {
    const meant = text === 'length' ? `${a}.size, ${a}.shape[0]` : OF_NP.has(text) ? `np.${text}(${a})` : undefined
    return meant === undefined ? undefined : [`${a}.${text}`, meant]
  })
}

// Names the student's own variables if they are short, else a and b.
function inWords(
  habit: Pythonism['habit'],
  operands: readonly ts.Expression[],
  say: (names: readonly string[]) => readonly [wrote: string, meant: string] | undefined,
): Pythonism | undefined {
  const own = operands.map(short)
  const said = say(own.every((name) => name !== undefined) ? own : ['a', 'b'])
  return said && { habit, wrote: said[0], meant: said[1] }
}
