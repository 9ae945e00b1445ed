import { compiler } from '../compiler.ts'
import { isAccess, withType } from './filled-object.ts'
import { type Explain, nodesIn, textOf } from './question.ts'
import { recordOf } from './record-type.ts'

/** this.layers['Affine1'].dW, where the layers are of several types and only some of them have it. */
export const mixedRecord: Explain = ({ code, node, source, checker }) => {
  const access = node.parent
  if (![2339, 2551].includes(code) || !access || !compiler.isPropertyAccessExpression(access)) return undefined
  const { expression: item } = access
  if (!isAccess(item) || !checker.getTypeAtLocation(item).isUnion()) return undefined
  const owner = item.expression.getText()
  const type = recordOf(owner, source, checker)
  const declared = [
    ...nodesIn(source, compiler.isPropertyDeclaration),
    ...nodesIn(source, compiler.isVariableDeclaration),
  ]
  const field = declared.find((one) => one.name.getText() === owner.replace(/^this\./, ''))
  if (!type?.startsWith('{') || !field?.type) return undefined
  const name = field.name.getText()
  const meant = field.initializer ? withType(name, type) : `${name}: ${type}`
  return { habit: 'mixed', wrote: textOf(field, 110), meant, at: field, about: `mixed ${field.pos}` }
}
