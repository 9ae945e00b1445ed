import { compiler } from '../compiler.ts'
import { around, type Explain, isAssigned, isNumber, textOf } from './question.ts'

/** let dout = 1, and then dout = layer.backward(dout): a number first, an array later. */
export const numberThenArray: Explain = ({ code, node, message, source, checker }) => {
  if (code !== 2322 || !/^Type '[^']*NdArray'.* to type 'number'/.test(message)) return undefined
  const assignment = around(node, isAssigned)
  if (!assignment || !compiler.isIdentifier(assignment.left)) return undefined
  const declared = checker.getSymbolAtLocation(assignment.left)?.valueDeclaration
  if (!declared || declared.getSourceFile() !== source || !compiler.isVariableDeclaration(declared)) return undefined
  if (declared.type || !declared.initializer || !isNumber(declared.initializer, checker)) return undefined
  const meant = `${textOf(declared.name)}: number | NdArray = ${textOf(declared.initializer)}`
  return { habit: 'both-types', wrote: textOf(declared), meant, at: declared, about: `both ${declared.pos}` }
}
