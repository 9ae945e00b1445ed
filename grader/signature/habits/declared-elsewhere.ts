import { compiler, type ts } from '../compiler.ts'
import { around, type Explained, isArrayType, isAssigned, nodesIn, textOf } from './question.ts'
import { isListed } from './sites.ts'

/** mask, which another method of the class gives a value to. */
export function ofOtherMethod(node: ts.Identifier): Explained | undefined {
  const own = around(node, compiler.isClassElement)
  const owner = own?.parent
  if (!own || !owner || !compiler.isClassDeclaration(owner)) return undefined
  const isGiven = owner.members.some(
    (member) =>
      member !== own &&
      (nodesIn(member, compiler.isVariableDeclaration).some(({ name }) => name.getText() === node.text) ||
        nodesIn(member, isAssigned).some(({ left }) => left.getText() === node.text)),
  )
  const isCalled = compiler.isCallExpression(node.parent) && node.parent.expression === node
  if (!isGiven || isCalled) return undefined
  const key = compiler.isShorthandPropertyAssignment(node.parent) ? `${node.text}: ` : ''
  return { habit: 'this', wrote: node.text, meant: `${key}this.${node.text}`, at: node, about: `this ${node.text}` }
}

/** W = np.zeros(3) where W is a property of the class that this method does not use otherwise. */
export function isOfField(node: ts.Identifier): boolean {
  const own = around(node, compiler.isClassElement)
  if (!own || !compiler.isClassDeclaration(own.parent) || !(isAssigned(node.parent) || around(node, isListed)))
    return false
  const isField = own.parent.members.some(
    (one) => compiler.isPropertyDeclaration(one) && one.name.getText() === node.text,
  )
  const isUsed = nodesIn(own, compiler.isPropertyAccessExpression).some((one) => one.getText() === `this.${node.text}`)
  return isField && !isUsed
}

/** const x = 0; x = x + 1 */
export function constant(node: ts.Identifier, checker: ts.TypeChecker): Explained | undefined {
  const symbol = checker.getSymbolAtLocation(node)
  const list = symbol?.valueDeclaration && around(symbol.valueDeclaration, compiler.isVariableDeclarationList)
  const isComputed = compiler.isBinaryExpression(node.parent) && !isAssigned(node.parent)
  // x -= y is x.subInPlace(y), which changes no variable.
  if (!symbol || !list || (isComputed && isArrayType(checker.getTypeOfSymbol(symbol)))) return undefined
  if (list.getSourceFile() !== node.getSourceFile()) return undefined
  const wrote = textOf(list)
  return { habit: 'declare', wrote, meant: wrote.replace(/^const/, 'let'), at: list, about: `let ${list.pos}` }
}
