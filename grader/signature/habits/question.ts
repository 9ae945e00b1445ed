import { compiler, type ts } from '../compiler.ts'
import type { ExerciseContext } from '../exercise-context.ts'
import type { FindingOf, Scope } from '../../model/finding.ts'
import { placeOf, safeLine } from '../place.ts'

/** A file whose errors are explained. */
export interface FileContext extends ExerciseContext {
  readonly source: ts.SourceFile
  readonly checker: ts.TypeChecker
}

/** An error of TypeScript whose cause is looked for. */
export interface Question extends FileContext {
  readonly code: number
  readonly message: string
  /** The innermost node that the error is about. */
  readonly node: ts.Node
}

/** A cause that was found, and what to write. Errors `about` the same have the same cause, which is reported once. */
export interface Explained extends Pick<FindingOf<'habit'>, 'habit' | 'wrote' | 'meant'> {
  readonly at: ts.Node
  readonly about?: string
  /** The lines that go when this one is written. */
  readonly gone?: readonly ts.Node[]
  /** Where a name is declared in a block, and used behind it. */
  readonly scope?: Omit<Scope, 'meant'>
}

/** Finds one kind of cause. */
export type Explain = (question: Question) => Explained | undefined

/** What silent mistakes are told as: those of which TypeScript says nothing. */
export const silentFinding = (
  { habit, wrote, meant }: Pick<Explained, 'habit' | 'wrote' | 'meant'>,
  source: ts.SourceFile,
  at: ts.Node | number,
): FindingOf<'habit'> => ({ kind: 'habit', severity: 'declaration', habit, wrote, meant, ...placeOf(source, at) })

/** The innermost node that covers an error. */
export function nodeOf(source: ts.SourceFile, start: number, length: number): ts.Node {
  let found: ts.Node = source
  const visit = (node: ts.Node): void => {
    if (node.getStart(source) > start || node.end < start + length) return
    found = node
    compiler.forEachChild(node, visit)
  }
  compiler.forEachChild(source, visit)
  return found
}

/** A node's text, on one line and of a length that can be read. */
export const textOf = (node: ts.Node, limit = 70): string => safeLine(node.getText().replaceAll(/\s+/g, ' '), limit)

/** The source text of a short expression: a name or a number. */
export const short = (node: ts.Expression): string | undefined =>
  /^[\w.]{1,30}$/.test(node.getText()) ? node.getText() : undefined

/** All nodes of a file for which a test holds, in the order of the text. */
export function nodesIn<N extends ts.Node>(root: ts.Node, test: (node: ts.Node) => node is N): N[] {
  const found: N[] = []
  const visit = (node: ts.Node): void => {
    if (test(node)) found.push(node)
    compiler.forEachChild(node, visit)
  }
  compiler.forEachChild(root, visit)
  return found
}

/** The innermost node around another for which a test holds. */
export function around<N extends ts.Node>(node: ts.Node, test: (node: ts.Node) => node is N): N | undefined {
  for (let at: ts.Node | undefined = node; at; at = at.parent) if (test(at)) return at
  return undefined
}

/** Whether a type is that of an array of `#np`. */
export const isArrayType = (type: ts.Type | undefined): boolean => type?.symbol?.name === 'NdArray'

/** Whether an expression is an array of `#np`. */
export const isArray = (node: ts.Node, checker: ts.TypeChecker): boolean => isArrayType(checker.getTypeAtLocation(node))

/** Whether an expression is a number, and all that it is computed from: to the checker -x is one, also where x is an array. */
export function isNumber(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (compiler.isParenthesizedExpression(node)) return isNumber(node.expression, checker)
  if (compiler.isPrefixUnaryExpression(node)) return isNumber(node.operand, checker)
  if (compiler.isBinaryExpression(node)) return isNumber(node.left, checker) && isNumber(node.right, checker)
  return (checker.getTypeAtLocation(node).flags & compiler.TypeFlags.NumberLike) !== 0
}

/** Whether a type is not known, as where a name is declared nowhere. */
export const isUnknown = (node: ts.Node, checker: ts.TypeChecker): boolean =>
  (checker.getTypeAtLocation(node).flags & (compiler.TypeFlags.Any | compiler.TypeFlags.Unknown)) !== 0

/** Whether an expression is `a = b`. */
export const isAssigned = (node: ts.Node): node is ts.BinaryExpression =>
  compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.EqualsToken

/** Whether an operator changes what stands on its left: `=`, `+=`, … */
export const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind >= compiler.SyntaxKind.FirstAssignment && kind <= compiler.SyntaxKind.LastAssignment

/** -x */
export const isNegation = (node: ts.Node): node is ts.PrefixUnaryExpression =>
  compiler.isPrefixUnaryExpression(node) && node.operator === compiler.SyntaxKind.MinusToken

/** Whether an operator compares by size: `<`, `>`, `<=` or `>=`. */
export const isComparison = ({ operatorToken }: ts.BinaryExpression): boolean =>
  /^[<>]=?$/.test(operatorToken.getText())

/** Whether an expression is `a, b`. */
export const isPair = (node: ts.Node): node is ts.BinaryExpression =>
  compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.CommaToken

/** The expressions of `a, b, c`; of another expression, itself. */
export const itemsOf = (node: ts.Expression): ts.Expression[] =>
  isPair(node) ? [...itemsOf(node.left), node.right] : [node]

/** Whether an expression is `{}`. */
export const isEmptyObject = (node: ts.Node | undefined): node is ts.ObjectLiteralExpression =>
  node !== undefined && compiler.isObjectLiteralExpression(node) && node.properties.length === 0
