import { compiler, type ts } from '../compiler.ts'
import { camelCase } from '../python/names.ts'
import { firstAssigned } from './assigned.ts'

/** What a name of Python is called here, where that is declared and it is not: hiddenSize for hidden_size. */
export function knownAs(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const own = camelCase(node.text)
  const isMember = compiler.isPropertyAccessExpression(node.parent) && node.parent.name === node
  if (own === node.text || isMember || firstAssigned(node.text, node.getSourceFile())) return undefined
  return checker.getSymbolsInScope(node, compiler.SymbolFlags.Value).find(({ name }) => name === own)
}
