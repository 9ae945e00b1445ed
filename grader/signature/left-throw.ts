import { NOT_WRITTEN } from '../course/not-written.ts'
import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { placeOf } from './place.ts'
import { walkValues } from './walk.ts'

/** Reports a stub's `throw` that was left above an answer: nothing below it is ever reached. */
export function leftThrowsIn(source: ts.SourceFile): Finding[] {
  const found: Finding[] = []
  walkValues(source, (node) => {
    if (!compiler.isBlock(node)) return
    const at = node.statements.findIndex((statement) => isOfStub(statement))
    if (at < 0 || at === node.statements.length - 1) return
    found.push({ kind: 'left-throw', severity: 'declaration', ...placeOf(source, node.statements[at]) })
  })
  return found
}

// --- internal ---

const isOfStub = (statement: ts.Statement): boolean =>
  compiler.isThrowStatement(statement) &&
  compiler.isNewExpression(statement.expression) &&
  (statement.expression.arguments ?? []).some(
    (argument) => compiler.isStringLiteralLike(argument) && argument.text.startsWith(NOT_WRITTEN),
  )
