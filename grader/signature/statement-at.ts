import { compiler, type ts } from './compiler.ts'

/** What stands at an offset: the innermost statement; of one with a body of its own, the expression. */
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
