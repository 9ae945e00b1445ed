import { compiler, type ts } from './compiler.ts'
import { parseWithinLimits } from './limits.ts'

/** The relative imports of a file, including types, in order and once each: '../ch03/softmax.ts'. */
export function importsOf(text: string): string[] {
  const parsed = parseWithinLimits('', text)
  if (parsed.kind === 'refused') return []
  const names = specifiersOf(parsed.source).map((specifier) => specifier.text)
  return [...new Set(names)].filter((name) => name.startsWith('.'))
}

/** The module specifiers in a file's imports and re-exports, wherever they occur. */
export function specifiersOf(source: ts.SourceFile): ts.StringLiteralLike[] {
  const found: ts.StringLiteralLike[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier && compiler.isStringLiteralLike(specifier)) found.push(specifier)
    compiler.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The module specifier of an import or re-export. */
export const moduleName = (specifier: ts.Expression | undefined): string | undefined =>
  specifier && compiler.isStringLiteralLike(specifier) ? specifier.text : undefined

/** Whether a call is a dynamic import: import('…'). */
export function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  if (!compiler.isCallExpression(node)) return false
  const { expression } = node
  if (compiler.isMetaProperty(expression)) return expression.keywordToken === compiler.SyntaxKind.ImportKeyword
  return expression.kind === compiler.SyntaxKind.ImportKeyword
}

// --- internal ---

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (compiler.isImportDeclaration(node) || compiler.isExportDeclaration(node)) return node.moduleSpecifier
  if (compiler.isExternalModuleReference(node)) return node.expression
  if (compiler.isImportTypeNode(node))
    return compiler.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  return isDynamicImport(node) ? node.arguments[0] : undefined
}
