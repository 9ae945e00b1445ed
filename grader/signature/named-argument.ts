import type { Pythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import { isAssigned, short } from './habits/question.ts'
import { namedValue } from './habits/write.ts'
import { safeLine } from './place.ts'

/** np.sum(x, axis=0) */
export function namedArgument(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!isAssigned(node) || !compiler.isCallExpression(node.parent) || !isUnknownName(node.left, checker))
    return undefined
  const { text } = node.left
  const value = short(node.right) ?? '…'
  return { habit: 'named-argument', wrote: safeLine(`${text}=${value}`, 30), meant: namedValue(text, value) }
}

// --- internal ---

const isUnknownName = (node: ts.Node, checker: ts.TypeChecker): node is ts.Identifier =>
  compiler.isIdentifier(node) && !checker.getSymbolAtLocation(node)
