import type { Pythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import { isAssignment, isPair } from './habits/question.ts'
import { rewrite } from './habits/rewrite.ts'
import { isMatrix, isOfAll } from './habits/dimensions.ts'
import { labelOfRow, isOfMany, oneOf, wantsArray } from './habits/rewrite-access.ts'
import { safeLine } from './place.ts'

/** Finds y[i], y[i, j], y[mask] = 0 and y[np.arange(n), t] where y is an array. */
export function indexed(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!compiler.isElementAccessExpression(node)) return undefined
  const { expression, argumentExpression: at, parent } = node
  // y[i][j], y[i, j]
  const isTwo = compiler.isElementAccessExpression(expression) || isPair(at)
  const array = compiler.isElementAccessExpression(expression) ? expression.expression : expression
  const { flags } = checker.getTypeAtLocation(at)
  const owner = rewrite(array, checker)
  if (!owner.array || flags & compiler.TypeFlags.StringLike) return undefined
  // What is not known yet is a number, as a rule.
  const isKnown = (flags & compiler.TypeFlags.Any) === 0
  const isOne = isTwo || (flags & compiler.TypeFlags.NumberLike) !== 0 || (!isKnown && !isOfMany(at, checker))
  const isTarget = compiler.isBinaryExpression(parent) && parent.left === node && isAssignment(parent)
  const name = /^[\w.!]{1,30}$/.test(owner.text) ? owner.text : 'a'
  if (isPair(at) && labelOfRow(at, (part) => rewrite(part, checker), checker) !== undefined) {
    const whole = isTarget ? parent : node
    return { habit: 'pick', wrote: safeLine(whole.getText(), 60), meant: safeLine(rewrite(whole, checker).text, 140) }
  }
  if (isTarget && !isOne) {
    const mask = rewrite(at, checker).text
    return throughMask(name, mask.endsWith('!') ? mask : at.getText(), parent, isParameter(array, checker))
  }
  const isAll = !isTwo && isOne && isOfAll(array, at, checker)
  const isRow = !isTwo && !isAll && isOne && (wantsArray(node, checker) || isMatrix(array, checker))
  const habit = isAll ? 'all' : isRow ? 'row' : 'index'
  if (isTarget)
    return { habit, wrote: safeLine(parent.getText(), 60), meant: safeLine(rewrite(parent, checker).text, 80) }
  const indices = isTwo ? 'i, j' : /^-?[\w.]{1,30}$/.test(at.getText()) ? at.getText() : 'i'
  const wrote = safeLine(node.getText(), 30)
  if (isAll) return { habit, wrote, meant: safeLine(`${name}.data[${at.getText()}]`, 60) }
  if (isTwo) return { habit, wrote, meant: `${name}.get(${indices})` }
  if (!isOne) return { habit: 'take', wrote, meant: `${name}.take(${indices})` }
  return { habit, wrote, meant: `${name}.${oneOf(name, indices, isRow)}` }
}

// --- internal ---

// What a function is given stays as it is.
const isParameter = (node: ts.Node, checker: ts.TypeChecker): boolean => {
  const declared = checker.getSymbolAtLocation(node)?.valueDeclaration
  return declared !== undefined && compiler.isParameter(declared)
}

// out[mask] = 0: a mask is an array of ones and zeros.
function throughMask(name: string, index: string, assignment: ts.BinaryExpression, isGiven: boolean): Pythonism {
  const mask = safeLine(index, 30)
  const value = safeLine(assignment.right.getText(), 20)
  const wrote = safeLine(assignment.getText(), 50)
  if (value !== '0')
    return {
      habit: 'mask',
      wrote,
      meant: `for (let i = 0; i < ${name}.size; i++) if (${mask}.data[i] !== 0) ${name}.data[i] = ${value}`,
    }
  const [, compared, test] = /^(\w+)\s*([<>]=?.*)$/.exec(mask) ?? []
  const factor = compared === undefined ? `np.sub(1, ${mask})` : `${compared}.map((value) => (value ${test} ? 0 : 1))`
  return { habit: 'mask', wrote, meant: isGiven ? `${name} = ${name}.mul(${factor})` : `${name}.mulInPlace(${factor})` }
}
