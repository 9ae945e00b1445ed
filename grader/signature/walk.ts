import { compiler, type ts } from './compiler.ts'

/** Visits every node that is still there when the types have been taken away, parents before children. */
export function walkValues(node: ts.Node, visit: (node: ts.Node) => void): void {
  if (isErased(node)) return
  visit(node)
  compiler.forEachChild(node, (child) => walkValues(child, visit))
}

/** Whether the node exists for the type checker only. (`class A extends B` holds its B in what counts as a type node.) */
export function isErased(node: ts.Node): boolean {
  if (compiler.isExpressionWithTypeArguments(node)) return !isBaseClass(node)
  return compiler.isTypeNode(node) || compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node)
}

/** Whether a declaration is a mere promise that something exists elsewhere: `declare const process: any`. */
export const isAmbient = (node: ts.Declaration): boolean =>
  (compiler.getCombinedModifierFlags(node) & compiler.ModifierFlags.Ambient) !== 0 ||
  node.getSourceFile().isDeclarationFile

// --- internal ---

function isBaseClass({ parent }: ts.ExpressionWithTypeArguments): boolean {
  return (
    !compiler.isHeritageClause(parent) ||
    (parent.token === compiler.SyntaxKind.ExtendsKeyword && compiler.isClassLike(parent.parent))
  )
}
