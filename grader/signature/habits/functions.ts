import { compiler, type ts } from '../compiler.ts'
import { withType } from './inner-function.ts'
import { around, type Explain, type Explained, isArray, nodesIn, textOf } from './question.ts'

/** t => { d * t + y }: in braces stands a block, which returns nothing by itself. */
export const blockWithoutReturn: Explain = ({ node, message, code }) => {
  if (!/\bvoid\b|must return a value|lacks ending return/.test(message) && code !== 2355) return undefined
  const isIt = (one: ts.Node): boolean =>
    compiler.isArrowFunction(one) &&
    compiler.isBlock(one.body) &&
    one.body.statements.length === 1 &&
    compiler.isExpressionStatement(one.body.statements[0])
  const inside = nodesIn(around(node, compiler.isStatement) ?? node, compiler.isArrowFunction)
  const arrow = inside.find(isIt)
  if (!arrow || !compiler.isBlock(arrow.body)) return undefined
  const [statement] = arrow.body.statements
  const body = textOf(statement).replace(/;$/, '')
  const head = textOf(arrow).split('=>')[0].trim()
  return { habit: 'braces', wrote: textOf(arrow), meant: `${head} => ${body}`, at: arrow, about: `braces ${arrow.pos}` }
}

/** for (const row of x), where x is an array: whether it gives rows or numbers depends on its dimensions. */
export const forOfArray: Explain = ({ code, node, checker }) => {
  if (![2769, 2345, 2339, 2365, 2362, 2363, 2322].includes(code)) return undefined
  const value = compiler.isPropertyAccessExpression(node.parent) ? node.parent.expression : node
  const names = compiler.isIdentifier(value) ? [value] : nodesIn(value, compiler.isIdentifier)
  const [loop] = names.flatMap((name) => around(name, isLoopOver(name, checker)) ?? [])
  if (!loop || !isArray(loop.expression, checker)) return undefined
  const name = loop.initializer.getText().replace(/^\w+\s+/, '')
  const isNumber = new RegExp(`Math\\.\\w+\\(\\s*${name}\\b|\\b${name} \\*\\*`).test(loop.statement.getText())
  const head = `for (${textOf(loop.initializer, 30)} of ${textOf(loop.expression, 40)}`
  return {
    habit: 'over-rows',
    wrote: `${head})`,
    meant: `${head}.${isNumber ? 'data' : 'rows()'})`,
    at: loop,
    about: `for ${loop.pos}`,
  }
}

/** for (const i of 10), for (const i of range(10)) */
export const forOfNumber: Explain = ({ code, node, checker }) => {
  const loop = around(node, compiler.isForOfStatement)
  if (!loop || ![2488, 2495, 2461, 2549].includes(code)) return undefined
  if (!(checker.getTypeAtLocation(loop.expression).flags & compiler.TypeFlags.NumberLike)) return undefined
  return { ...countingLoop(loop, '0', textOf(loop.expression, 40)), about: `for ${loop.pos}` }
}

/** The loop that counts, for one over numbers that are not there. */
export function countingLoop(loop: ts.ForOfStatement, from: string, to: string): Explained {
  const name = loop.initializer.getText().replace(/^(?:const|let|var)\s+/, '')
  const wrote = `for (${textOf(loop.initializer, 30)} of ${textOf(loop.expression, 40)})`
  return { habit: 'range', wrote, meant: `for (let ${name} = ${from}; ${name} < ${to}; ${name}++)`, at: loop }
}

/** lossW = W => …, whose parameter has no type: a number where it is computed with, else an array, as the book's are. */
export const untypedParameter: Explain = ({ code, node }) => {
  const arrow = around(node, compiler.isArrowFunction)
  // Where a call that is wrong takes the function, its parameters have no types for that reason.
  if (code !== 7006 || !arrow || compiler.isCallExpression(arrow.parent)) return undefined
  if (arrow.parameters.some((one) => one.dotDotDotToken)) return undefined
  if (!arrow.parameters.some((one) => one.name === node || one === node)) return undefined
  const body = arrow.body.getText()
  const typed = arrow.parameters.map((one) => withType(one, body))
  const text = textOf(arrow)
  const head = arrow
    .getText()
    .slice(0, arrow.equalsGreaterThanToken.getStart() - arrow.getStart())
    .trim()
  const meant = `(${typed.join(', ')})${text.slice(head.length)}`
  return {
    habit: 'parameter-type',
    wrote: text,
    meant: text.startsWith(head) ? meant : `(${typed.join(', ')})`,
    at: arrow,
  }
}

/** Relu() without new. */
export const withoutNew: Explain = ({ code, node }) => {
  if (code !== 2348) return undefined
  const call = around(node, compiler.isCallExpression)
  if (!call) return undefined
  const isNdArray = /^(?:np\.)?NdArray$/.test(call.expression.getText())
  const meant = isNdArray ? textOf(call).replace(/^(?:np\.)?NdArray/, 'np.array') : `new ${textOf(call)}`
  return { habit: isNdArray ? 'np-camel' : 'new', wrote: textOf(call), meant, at: call }
}

// --- internal ---

// The loop whose head declares a name.
const isLoopOver =
  (name: ts.Identifier, checker: ts.TypeChecker) =>
  (node: ts.Node): node is ts.ForOfStatement =>
    compiler.isForOfStatement(node) && checker.getSymbolAtLocation(name)?.valueDeclaration?.parent === node.initializer
