import { compiler, type ts } from './compiler.ts'

/** The innermost statement at an offset; for a statement with a body, the expression in it. */
export function statementAt(source: ts.SourceFile, start: number): ts.Node | undefined {
  let found: ts.Node | undefined
  const visit = (node: ts.Node): void => {
    if (start < node.pos || start >= node.end) return
    if (compiler.isStatement(node) || (compiler.isExpression(node) && !(found && isWhole(found)))) found = node
    compiler.forEachChild(node, visit)
  }
  compiler.forEachChild(source, visit)
  return found && isWhole(found) ? found : undefined
}

// --- internal ---

const isWhole = (node: ts.Node): boolean =>
  !compiler.isStatement(node) ||
  compiler.isExpressionStatement(node) ||
  compiler.isReturnStatement(node) ||
  compiler.isVariableStatement(node)
