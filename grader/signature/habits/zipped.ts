import { compiler, type ts } from '../compiler.ts'
import { isMatrix } from './dimensions.ts'
import { nodesIn } from './question.ts'
import type { Rewritten } from './rewritten.ts'
import { isTakenAsArray, usesOf } from './uses.ts'

/** zip(y, t) of two arrays: pairs of their rows, or of their numbers where nothing says that they are matrices; undefined for lists. */
export function zipOf(
  call: ts.CallExpression,
  given: readonly Rewritten[],
  checker: ts.TypeChecker,
): string | undefined {
  if (given.length !== 2 || !given.every(({ array }) => array)) return undefined
  const [first, second] = given.map(({ text }, i) => {
    const isRow = isMatrix(call.arguments[i], checker) || isUsedAsRow(call, i, checker)
    return { all: `${text}.${isRow ? 'rows()' : 'data'}`, one: isRow ? `${text}.row(i)` : `${text}.get(i)` }
  })
  return `Array.from(${first.all}, (value, i) => [value, ${second.one}] as const)`
}

// --- internal ---

// for (const [p, q] of zip(y, t)) p.sum()
function isUsedAsRow({ parent: loop }: ts.CallExpression, place: number, checker: ts.TypeChecker): boolean {
  if (!compiler.isForOfStatement(loop)) return false
  const names = nodesIn(loop.initializer, compiler.isBindingElement).map(({ name }) => name.getText())
  return usesOf(names[place], loop.statement).some((one) => isTakenAsArray(one, checker) || isOperand(one))
}

// p.sub(q)
const isOperand = ({ parent }: ts.Node): boolean =>
  compiler.isCallExpression(parent) && /\.(?:add|sub|mul|div|dot)$/.test(parent.expression.getText())
