import { compiler, type ts } from '../compiler.ts'
import { declaringLoop } from './declaring-loop.ts'
import { knownNames, meantType } from './meant-type.ts'
import { around, type Explain, type Explained, isPair, nodesIn, itemsOf, textOf } from './question.ts'

/** for (const key of params), for (const key in params), for (const key of Object.keys(params)): the names of an object. */
export const keysOfObject: Explain = (question) => {
  const { code, node, checker } = question
  const isHead =
    code === 2488 || code === 2495 || ([2339, 2551].includes(code) && /^(?:keys|items)$/.test(node.getText()))
  const loop = isHead ? around(node, isLoop) : code === 7053 ? loopOfKey(node, checker) : undefined
  if (!loop || !isLoop(loop) || (code !== 7053 && node.end > loop.statement.pos)) return undefined
  const over = objectOf(loop.expression)
  const type = meantType(over, checker)
  const isOpen = !checker.isArrayLikeType(type) && checker.getIndexInfosOfType(type).length > 0
  const names = knownNames(type, checker)
  if (!names && (!isOpen || code === 7053)) return undefined
  const listed = namesLoop(loop, checker)
  if (listed) return listed
  const what = isPairs(loop) ? 'entries' : takesValues(loop) ? 'values' : 'keys'
  // Python's own methods of a dictionary are what is wrong.
  const habit = code === 7053 || code === 2488 || code === 2495 ? 'keys' : 'dict'
  return { ...head(loop, `Object.${what}(${textOf(over)})`), habit, about: `for ${loop.pos}` }
}

/** A loop over the names of an object that are known, as in for (const key of grads.keys()); and over their values too, where it uses the names for another object. */
export function namesLoop(loop: Loop, checker: ts.TypeChecker): Explained | undefined {
  const over = objectOf(loop.expression)
  const names = knownNames(meantType(over, checker), checker)
  if (!names) return undefined
  if (isPairs(loop)) return valueOfKey(loop, textOf(over), names)
  return takesValues(loop) ? undefined : { ...head(loop, listOf(names)), about: `for ${loop.pos}` }
}

/** for (key in ('W1', 'b1')), for (const key of ('W1', 'b1')): a tuple of Python. */
export const tupleInLoop: Explain = ({ code, node }) => {
  const loop = around(node, isLoop)
  if (!loop || ![2304, 2552, 2407, 2695, 7053].includes(code)) return undefined
  const tuple = compiler.isParenthesizedExpression(loop.expression) ? loop.expression.expression : loop.expression
  const items = isPair(tuple)
    ? itemsOf(tuple)
    : compiler.isArrayLiteralExpression(tuple) && compiler.isForInStatement(loop)
      ? [...tuple.elements]
      : []
  const isHead = node.end <= loop.statement.pos || code === 7053
  if (items.length === 0 || !isHead) return undefined
  const texts = items.map((item) => textOf(item, 20))
  const value = items.every(compiler.isStringLiteralLike) ? `[${texts.join(', ')}] as const` : `[${texts.join(', ')}]`
  return { ...head(loop, value), about: `for ${loop.pos}` }
}

// --- internal ---

type Loop = ts.ForOfStatement | ts.ForInStatement

// for (const [key, p] of …)
const isPairs = ({ initializer }: Loop): boolean => /^(?:const|let|var)?\s*\[/.test(initializer.getText())

const isLoop = (node: ts.Node): node is Loop => compiler.isForOfStatement(node) || compiler.isForInStatement(node)

const listOf = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}] as const`

// The loop that declares the key of params[key].
function loopOfKey(node: ts.Node, checker: ts.TypeChecker): Loop | undefined {
  const access = around(node, compiler.isElementAccessExpression)
  return access && declaringLoop(access.argumentExpression, checker, isLoop)
}

// for (const layer of layers) layer.forward(x): what stands under the names is meant.
function takesValues({ initializer, statement }: Loop): boolean {
  const name = initializer.getText().replace(/^(?:const|let|var)\s+/, '')
  const owners = nodesIn(statement, compiler.isPropertyAccessExpression).map(({ expression }) => expression.getText())
  return owners.includes(name)
}

// Object.keys(params), Object.entries(params), params.keys(), params.items()
function objectOf(over: ts.Expression): ts.Expression {
  if (!compiler.isCallExpression(over) || !compiler.isPropertyAccessExpression(over.expression)) return over
  const { expression, name } = over.expression
  if (!/^(?:keys|items|entries)$/.test(name.text)) return over
  return expression.getText() === 'Object' ? (over.arguments[0] ?? over) : expression
}

function head(loop: Loop, value: string): Pick<NonNullable<ReturnType<Explain>>, 'habit' | 'wrote' | 'meant' | 'at'> {
  const name = loop.initializer.getText().replace(/^(?:const|let|var)\s+/, '')
  const word = compiler.isForOfStatement(loop) ? 'of' : 'in'
  const wrote = `for (${textOf(loop.initializer, 30)} ${word} ${textOf(loop.expression, 60)})`
  return { habit: 'keys', wrote, meant: `for (const ${name} of ${value})`, at: loop.initializer }
}

// for (const [key, p] of Object.entries(params)) grads[key], whose keys are any text: the list of the names gives both.
function valueOfKey(loop: Loop, over: string, names: readonly string[]): ReturnType<Explain> {
  const [, key, value] = /\[\s*(\w+)\s*,\s*(\w+)\s*\]$/.exec(loop.initializer.getText()) ?? []
  if (!key || !compiler.isBlock(loop.statement) || !loop.statement.getText().includes(`[${key}]`)) return undefined
  const { wrote, ...found } = head(loop, '')
  const [first = loop.statement] = loop.statement.statements
  const isBelow = loop.getSourceFile().text.slice(loop.statement.getStart(), first.getStart()).includes('\n')
  const meant = `for (const ${key} of ${listOf(names)}) { const ${value} = ${over}[${key}]${isBelow ? '' : ';'}`
  return { ...found, wrote: `${wrote} {`, meant, about: `for ${loop.pos}` }
}
