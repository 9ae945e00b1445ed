import { arrayPythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { isArray, nodesIn } from './habits/question.ts'
import { placeOf } from './place.ts'
import { wholeLine } from './pythonisms.ts'

/** Finds x == y and -x of arrays, in which TypeScript sees no mistake: two objects may be compared, and anything may have a sign. */
export const silentOperators = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] =>
  findingsAt(nodesIn(source, isOperation), source, checker)

/** Finds -x of arrays, which nobody means otherwise: whether two are the same object may be asked in an answer. */
export const silentSigns = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] =>
  findingsAt(nodesIn(source, isSign), source, checker)

// --- internal ---

type Operation = ts.PrefixUnaryExpression | ts.BinaryExpression

const findingsAt = (
  operations: readonly Operation[],
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): FindingOf<'habit'>[] =>
  operations
    .filter((node) => operandsOf(node).every((operand) => isArray(operand, checker)))
    .flatMap((node) => {
      const found = arrayPythonism(node, checker)
      if (!found || !['equal', 'operator'].includes(found.habit)) return []
      const { habit, wrote, meant } = wholeLine({ ...found, at: node }, checker)
      return [{ kind: 'habit', severity: 'declaration', habit, wrote, meant, ...placeOf(source, node) }]
    })

// Of all others TypeScript says something itself.
const isOperation = (node: ts.Node): node is Operation =>
  isSign(node) || (compiler.isBinaryExpression(node) && /^[=!]==?$/.test(node.operatorToken.getText()))

const isSign = (node: ts.Node): node is ts.PrefixUnaryExpression =>
  compiler.isPrefixUnaryExpression(node) && node.operator === compiler.SyntaxKind.MinusToken

const operandsOf = (node: Operation): ts.Expression[] =>
  compiler.isBinaryExpression(node) ? [node.left, node.right] : [node.operand]
