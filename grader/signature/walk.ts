import { compiler, type ts } from './compiler.ts'

/** Visits every node that remains after type erasure, parents before children. */
export function walkValues(node: ts.Node, visit: (node: ts.Node) => void): void {
  if (isErased(node)) return
  visit(node)
  compiler.forEachChild(node, (child) => walkValues(child, visit))
}

/** Whether a node exists only for the type checker. (In `class A extends B`, B counts as a type node but remains.) */
export function isErased(node: ts.Node): boolean {
  if (compiler.isExpressionWithTypeArguments(node)) return !isBaseClass(node)
  return compiler.isTypeNode(node) || compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node)
}

/** Whether a declaration is ambient: it only claims that something exists elsewhere, like `declare const process: any`. */
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
