import { compiler, type ts } from '../compiler.ts'
import { declaringLoop } from './declaring-loop.ts'
import { around, type Explain, nodesIn, textOf } from './question.ts'

/** for (const key of ['W1', 'b1']) params[key]: names that are any text to TypeScript, until the list says that it is constant. */
export const looseKeys: Explain = ({ code, node, source, checker }) => {
  if (code !== 7053 && code !== 2345 && code !== 2322) return undefined
  const access = around(node, compiler.isElementAccessExpression)
  const index = access?.argumentExpression ?? node
  const loop = declaringLoop(index, checker, compiler.isForOfStatement)
  if (!loop) return undefined
  const list = listOf(loop.expression, source)
  if (!list) return undefined
  return { habit: 'keys', wrote: textOf(list), meant: `${textOf(list)} as const`, at: list, about: `keys ${list.pos}` }
}

// --- internal ---

const isTexts = (node: ts.Node | undefined): node is ts.ArrayLiteralExpression =>
  node !== undefined && compiler.isArrayLiteralExpression(node) && node.elements.every(compiler.isStringLiteralLike)

function listOf(expression: ts.Expression, source: ts.SourceFile): ts.ArrayLiteralExpression | undefined {
  if (isTexts(expression)) return expression
  const [declaration] = nodesIn(source, compiler.isVariableDeclaration).filter(
    ({ name }) => name.getText() === expression.getText(),
  )
  return isTexts(declaration?.initializer) ? declaration.initializer : undefined
}
