import { compiler, type ts } from '../compiler.ts'
import { around, type Explain, textOf } from './question.ts'

/** losses += [loss], which makes a text of two lists in JavaScript. */
export const addedToList: Explain = ({ code, node, checker }) => {
  const addition = code === 2365 || code === 2322 ? around(node, isAddition) : undefined
  if (!addition || !checker.isArrayLikeType(checker.getTypeAtLocation(addition.left))) return undefined
  const { right } = addition
  const values = compiler.isArrayLiteralExpression(right) ? textOf(right).slice(1, -1).trim() : `...${textOf(right)}`
  return { habit: 'list', wrote: textOf(addition), meant: `${textOf(addition.left)}.push(${values})`, at: addition }
}

// --- internal ---

const isAddition = (node: ts.Node): node is ts.BinaryExpression =>
  compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.PlusEqualsToken
