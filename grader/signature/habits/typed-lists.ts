import { compiler, type ts } from '../compiler.ts'
import { type Explain, textOf } from './question.ts'
import { valueAt } from './values.ts'

/** x.data.map((v) => v > 0) as a list of truths, or as an array: data holds numbers, and so does what its map makes. */
export const ofData: Explain = ({ code, node, message }) => {
  if (
    ![2322, 2345, 2740, 2739, 2769].includes(code) ||
    !/Float64Array|boolean' is not assignable to type 'number'/.test(message)
  )
    return undefined
  const call = dataCall(valueAt(node)) ?? dataCall(node.parent?.parent)
  if (!call || !compiler.isPropertyAccessExpression(call.expression)) return undefined
  const data = call.expression.expression
  const [given] = call.arguments
  if (!given) return undefined
  const isArray = /'NdArray'|'number \\| NdArray'/.test(message.split('\n')[0])
  const owner = textOf(data).replace(/\.data$/, '')
  const meant = isArray ? `${owner}.map(${textOf(given)})` : `Array.from(${textOf(data)}, ${textOf(given)})`
  return { habit: 'typed-list', wrote: textOf(call), meant, at: call }
}

// --- internal ---

const dataCall = (node: ts.Node | undefined): ts.CallExpression | undefined =>
  node && compiler.isCallExpression(node) && node.expression.getText().endsWith('.data.map') ? node : undefined
