import { compiler, type ts } from '../compiler.ts'
import { camelCase } from '../python/names.ts'
import { firstAssigned } from './assigned.ts'

/** What a name of Python is called here, where that is declared and it is not: hiddenSize for hidden_size. */
export function knownAs(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const own = camelCase(node.text)
  const isMember = compiler.isPropertyAccessExpression(node.parent) && node.parent.name === node
  if (own === node.text || isMember || firstAssigned(node.text, node.getSourceFile())) return undefined
  return checker
    .getSymbolsInScope(node, compiler.SymbolFlags.Value | compiler.SymbolFlags.Alias)
    .find(({ name }) => name === own)
}

/** What a property or method of Python is called here: options.batchSize for options.batch_size. */
export function memberKnownAs(
  { expression, name }: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): string | undefined {
  if (expression.getText() === 'np' || checker.getSymbolAtLocation(name)) return undefined
  const own = camelCase(name.text)
  const members = checker.getPropertiesOfType(checker.getTypeAtLocation(expression)).map((one) => one.name)
  return members.find((one) => (one === own && own !== name.text) || (one.includes('_') && camelCase(one) === own))
}
