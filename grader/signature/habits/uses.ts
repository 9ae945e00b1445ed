import { compiler, type ts } from '../compiler.ts'
import { isArrayType, nodesIn } from './question.ts'

/** Where a name stands in a piece of code. */
export const usesOf = (name: string | undefined, code: ts.Node): ts.Identifier[] =>
  nodesIn(code, compiler.isIdentifier).filter(({ text }) => text === name)

/** Whether a use takes a name for an array: row.sum(), np.exp(row), softmax(row). */
export const isTakenAsArray = (use: ts.Identifier, checker: ts.TypeChecker): boolean =>
  (compiler.isPropertyAccessExpression(use.parent) && use.parent.expression === use) ||
  isArrayType(checker.getContextualType(use))
