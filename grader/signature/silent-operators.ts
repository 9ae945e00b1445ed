import { arrayPythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { isArray, nodesIn } from './habits/question.ts'
import { placeOf } from './place.ts'

/** Finds x == y and -x of arrays, in which TypeScript sees no mistake: two objects may be compared, and anything may have a sign. */
export const silentOperators = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] =>
  nodesIn(source, isOperation)
    .filter((node) => operandsOf(node).every((operand) => isArray(operand, checker)))
    .flatMap((node) => {
      const found = arrayPythonism(node, checker)
      if (!found || !['equal', 'operator'].includes(found.habit)) return []
      return [{ kind: 'habit', severity: 'declaration', ...found, ...placeOf(source, node) }]
    })

// --- internal ---

type Operation = ts.PrefixUnaryExpression | ts.BinaryExpression

// Of all others TypeScript says something itself.
const isOperation = (node: ts.Node): node is Operation =>
  (compiler.isPrefixUnaryExpression(node) && node.operator === compiler.SyntaxKind.MinusToken) ||
  (compiler.isBinaryExpression(node) && /^[=!]==?$/.test(node.operatorToken.getText()))

const operandsOf = (node: Operation): ts.Expression[] =>
  compiler.isBinaryExpression(node) ? [node.left, node.right] : [node.operand]
