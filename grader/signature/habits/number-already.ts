import { compiler } from '../compiler.ts'
import { around, type Explain, isNumber, textOf } from './question.ts'

/** np.sum(s), where s is a number. */
export const numberAlready: Explain = ({ code, node, checker }) => {
  const call = code === 2345 ? around(node, compiler.isCallExpression) : undefined
  const [, name] = /^np\.(sum|mean|max)$/.exec(call?.expression.getText() ?? '') ?? []
  if (!call || name === undefined || call.arguments.length !== 1) return undefined
  const [only] = call.arguments
  if (only !== node || !isNumber(only, checker)) return undefined
  const isPlain = compiler.isIdentifier(only) || compiler.isPropertyAccessExpression(only)
  const meant = isPlain ? textOf(only) : `(${textOf(only)})`
  return { habit: 'number-already', wrote: textOf(call), meant, at: call }
}
