import { arrayPythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { isArray, isNegation, nodesIn, silentFinding } from './habits/question.ts'
import { wholeLine } from './pythonisms.ts'

/** Finds x == y and -x of arrays, in which TypeScript sees no mistake: two objects may be compared, and anything may have a sign. */
export const silentOperators = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] =>
  findingsAt(nodesIn(source, isOperation), source, checker)

/** Finds -x of arrays, which nobody means otherwise: whether two are the same object may be asked in an answer. */
export const silentSigns = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] =>
  findingsAt(nodesIn(source, isNegation), source, checker)

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
      return [silentFinding(wholeLine({ ...found, at: node }, checker), source, node)]
    })

// Of all others TypeScript says something itself.
const isOperation = (node: ts.Node): node is Operation =>
  isNegation(node) || (compiler.isBinaryExpression(node) && /^[=!]==?$/.test(node.operatorToken.getText()))

const operandsOf = (node: Operation): ts.Expression[] =>
  compiler.isBinaryExpression(node) ? [node.left, node.right] : [node.operand]
