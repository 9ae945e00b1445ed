import { indexed } from './array-index.ts'
import { compiler, type ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { safeLine } from './place.ts'
import { around, isArray, isPair, isUnknown, short } from './habits/question.ts'
import { rewrite } from './habits/rewrite.ts'
import { powerOf } from './habits/write.ts'

/** A NumPy expression that the student wrote, and the `#np` expression to use instead. */
export type Pythonism = Pick<FindingOf<'habit'>, 'habit' | 'wrote' | 'meant'>

/** Finds array expressions that NumPy has and `#np` does not. */
export const arrayPythonism = (node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined =>
  shape(node, checker) ??
  operator(node, checker) ??
  indexed(node, checker) ??
  mathOfArray(node, checker) ??
  member(node, checker)

// --- internal ---

// np.zeros(x.shape), np.zeros((2, 3)), a.reshape([1, -1])
function shape(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!compiler.isCallExpression(node) || node.arguments.length !== 1) return undefined
  const callee = short(node.expression)
  const [argument] = node.arguments
  const given = compiler.isParenthesizedExpression(argument) ? argument.expression : argument
  if (!callee || !/\b(?:zeros|ones|rand|randn|reshape)$/.test(callee)) return undefined
  if (isArray(given, checker) && /^np\.(?:zeros|ones)$/.test(callee)) {
    const a = short(given) ?? 'x'
    const meant = callee === 'np.zeros' ? `np.zerosLike(${a})` : `np.ones(...${a}.shape)`
    return { habit: 'shape', wrote: `${callee}(${a})`, meant }
  }
  if (compiler.isSpreadElement(given) || isUnknown(given, checker)) return undefined
  if (!isPair(given) && !checker.isArrayLikeType(checker.getTypeAtLocation(given))) return undefined
  const text = safeLine(given.getText(), 30)
  const bare = isPair(given) ? text : (/^\[(.*)\]$/.exec(text)?.[1] ?? `...${text}`)
  return { habit: 'shape', wrote: `${callee}(${isPair(given) ? `(${text})` : text})`, meant: `${callee}(${bare})` }
}

function operator(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  const isOperation = compiler.isBinaryExpression(node) || compiler.isPrefixUnaryExpression(node)
  if (!isOperation || (compiler.isBinaryExpression(node) && /^(?:=|,)$/.test(node.operatorToken.getText())))
    return undefined
  const { text, array } = rewrite(node, checker)
  const [wrote, meant] = [safeLine(node.getText(), 60), safeLine(text, 100)]
  if (!array || text === node.getText()) return undefined
  if (!compiler.isBinaryExpression(node)) return { habit: 'operator', wrote, meant }
  const { left, right, operatorToken } = node
  if (/^[=!]==?$/.test(operatorToken.getText())) return { habit: 'equal', wrote, meant }
  const choice = around(node, isChoice)
  if (!choice || !isConditionOf(node, choice)) return { habit: 'operator', wrote, meant }
  const every = ofEvery(choice, left, checker)
  if (every) return every
  const kept = `value ${operatorToken.getText()} ${right.getText()} ? value : 0`
  return { habit: 'condition', wrote, meant: `${left.getText()}.map((value) => (${kept}))` }
}

// 0 < x && x < 1: whether that holds for all numbers.
function ofEvery(choice: Choice, array: ts.Expression, checker: ts.TypeChecker): Pythonism | undefined {
  const condition = compiler.isConditionalExpression(choice) ? choice.condition : choice.expression
  if (!compiler.isBinaryExpression(condition) || !/^(?:&&|\|\|)$/.test(condition.operatorToken.getText()))
    return undefined
  const name = array.getText()
  const own = isArray(array, checker) ? name : undefined
  const wrote = condition.getText()
  if (own === undefined || !/^\w+$/.test(own) || new RegExp(`\\b${own}\\s*[.[(]`).test(wrote)) return undefined
  const test = wrote.replaceAll(new RegExp(`(?<![\\w.])${own}\\b`, 'g'), 'value')
  return {
    habit: 'condition',
    wrote: safeLine(wrote, 60),
    meant: safeLine(`${own}.data.every((value) => ${test})`, 100),
  }
}

type Choice = ts.IfStatement | ts.WhileStatement | ts.ConditionalExpression

const isChoice = (node: ts.Node): node is Choice =>
  compiler.isIfStatement(node) || compiler.isWhileStatement(node) || compiler.isConditionalExpression(node)

const isConditionOf = (node: ts.Node, choice: Choice): boolean => {
  const condition = compiler.isConditionalExpression(choice) ? choice.condition : choice.expression
  return condition.pos <= node.pos && node.end <= condition.end
}

function mathOfArray(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!compiler.isCallExpression(node) || !compiler.isPropertyAccessExpression(node.expression)) return undefined
  const { expression: owner, name } = node.expression
  const argument = node.arguments.find((one) => isArray(one, checker))
  if (owner.getText() !== 'Math' || !argument) return undefined
  const power = node.arguments[1] && short(node.arguments[1])
  if (name.text === 'pow' && power)
    return inWords('math', [argument], ([a]) => [`Math.pow(${a}, ${power})`, powerOf(a, power)])
  if (!OF_NP.has(name.text))
    return inWords('math', [argument], ([a]) => [`Math.${name.text}(${a})`, `${a}.map(Math.${name.text})`])
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
