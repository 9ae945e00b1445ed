import type { Finding, FindingOf } from '../model/finding.ts'
import { compiler, type ts } from './compiler.ts'
import { placeOf } from './place.ts'
import { isAmbient, walkValues } from './walk.ts'

/** Reports TypeScript that is right and cannot be run here: decorators, `accessor`, and `await` outside of a function. */
export function unrunnableIn(source: ts.SourceFile): Finding[] {
  const found: Finding[] = []
  walkValues(source, (node) => {
    const what = unrunnable(node)
    if (what) found.push({ kind: 'unrunnable', severity: 'fatal', ...what, ...placeOf(source, node) })
  })
  return found
}

// --- internal ---

type Unrunnable = Pick<FindingOf<'unrunnable'>, 'what' | 'wrote' | 'meant'>

function unrunnable(node: ts.Node): Unrunnable | undefined {
  if (compiler.isDecorator(node)) return { what: 'decorator', wrote: node.getText(), meant: '' }
  if (node.kind === compiler.SyntaxKind.AccessorKeyword && !isAmbient(node.parent.parent as ts.Declaration)) {
    const field = node.parent.getText()
    return { what: 'accessor', wrote: field, meant: field.replace(/\baccessor\s+/, '') }
  }
  if (compiler.isAwaitExpression(node) && !isInFunction(node))
    return { what: 'await', wrote: node.getText(), meant: valueOf(node.expression).getText() }
  if (compiler.isForOfStatement(node) && node.awaitModifier && !isInFunction(node))
    return { what: 'await', wrote: 'for await (', meant: 'for (' }
  return undefined
}

// What is awaited: the promise of a value is the value.
function valueOf(awaited: ts.Expression): ts.Expression {
  if (!compiler.isCallExpression(awaited) || awaited.arguments.length !== 1) return awaited
  return awaited.expression.getText() === 'Promise.resolve' ? awaited.arguments[0] : awaited
}

const isInFunction = (node: ts.Node): boolean =>
  compiler.findAncestor(node, (above) => compiler.isFunctionLike(above)) !== undefined
