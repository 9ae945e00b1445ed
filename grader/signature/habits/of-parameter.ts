import { compiler, type ts } from '../compiler.ts'
import { camelCase } from '../python/names.ts'
import { firstAssigned } from './assigned.ts'
import { LIB } from '../lib.ts'
import { around, isArrayType } from './question.ts'
import type { Rewritten } from './rewritten.ts'

/** x_train, where the function is given an object that has it: data.xTrain. */
export function ofParameter(node: ts.Identifier, checker: ts.TypeChecker): Rewritten | undefined {
  if (checker.getSymbolAtLocation(node) || firstAssigned(node.text, node.getSourceFile())) return undefined
  const own = camelCase(node.text)
  for (const { name } of around(node, compiler.isFunctionLike)?.parameters ?? []) {
    const type = compiler.isIdentifier(name) ? checker.getTypeAtLocation(name) : undefined
    const member = type && !isArrayType(type) ? type.getProperty(own) : undefined
    if (member && isMeant(member, node) && !isOfLanguage(member))
      return { text: `${name.getText()}.${own}`, array: isArrayType(checker.getTypeOfSymbol(member)) }
  }
  return undefined
}

// --- internal ---

// What may be missing is not what is meant; neither is a method where nothing is called: loss is the loss, not network.loss.
function isMeant({ flags }: ts.Symbol, node: ts.Identifier): boolean {
  const isCalled = compiler.isCallExpression(node.parent) && node.parent.expression === node
  if (flags & compiler.SymbolFlags.Optional) return false
  return (flags & compiler.SymbolFlags.Method) === 0 || isCalled
}

// length, map and the like, which lists and functions have.
const isOfLanguage = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some((one) => one.getSourceFile().fileName.startsWith(LIB))
