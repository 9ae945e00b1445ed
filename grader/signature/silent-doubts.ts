import { compiler, type ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { around, nodesIn, silentFinding, textOf } from './habits/question.ts'
import { safeLine } from './place.ts'
import { codeLines } from './python/code-lines.ts'
import { commentedDivisionIn, type FloorDivision, isPlainOperand, withMathFloor } from './python/floor-division.ts'

/**
 * Finds what TypeScript accepts and what may well be meant as it stands, so that it costs nothing: i // E, which may be a comment, and
 * xs[-1], which is undefined, and 3 in xs, which asks for an index. It is told where a check fails.
 */
export const silentDoubts = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] => [
  ...commentedDivisions(source, checker),
  ...indicesFromEnd(source, checker),
  ...lookedForInLists(source, checker),
]

// --- internal ---

function commentedDivisions(source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] {
  return codeLines(source.text).flatMap((codeLine) => {
    const { text, bare, start } = codeLine
    const found = commentedDivisionIn(codeLine)
    const at = start + bare.trimEnd().length
    const left = found && numberEndingAt(at, source, checker)
    if (!left || !isOperand(found, text.slice(found.end), left, checker)) return []
    const line = text.trim()
    const meant = safeLine(withMathFloor(line) ?? line, LONGEST)
    return [silentFinding({ habit: 'floor-division', wrote: safeLine(line, LONGEST), meant }, source, left)]
  })
}

const LONGEST = 120

function numberEndingAt(end: number, source: ts.SourceFile, checker: ts.TypeChecker): ts.Expression | undefined {
  let found: ts.Expression | undefined
  const visit = (node: ts.Node): void => {
    if (node.pos > end || node.end < end) return
    if (node.end === end && compiler.isExpression(node) && isNumeric(checker.getTypeAtLocation(node))) found ??= node
    compiler.forEachChild(node, visit)
  }
  compiler.forEachChild(source, visit)
  return found
}

// All of the comment is a name or a number that could be computed with here; one that only says how large the left side is, is none.
function isOperand({ right }: FloorDivision, rest: string, left: ts.Expression, checker: ts.TypeChecker): boolean {
  const text = (right + rest).trim().replace(/[;,]$/, '')
  if (!isPlainOperand(text)) return false
  const [statement] = compiler.createSourceFile('/operand.ts', text, compiler.ScriptTarget.ESNext).statements
  if (!statement || !compiler.isExpressionStatement(statement)) return false
  const { expression } = statement
  if (compiler.isNumericLiteral(expression)) return isDivisor(Number(expression.text), left)
  // const n = x.shape[0] // len(x)
  if (compiler.isCallExpression(expression)) return !/\bshape\[0\]$/.test(left.getText())
  return isNumeric(typeThere(expression, left, checker))
}

function isDivisor(value: number, left: ts.Expression): boolean {
  if (!Number.isInteger(value) || value < 2) return false
  if (compiler.isNumericLiteral(left)) return Number.isInteger(Number(left.text)) && value < Number(left.text)
  // x.shape[1] // 784
  return value < LIKELY_SIZE || !/(?:\bshape\[\d\]|\.size|\.length)$/.test(left.getText())
}

const LIKELY_SIZE = 500

// The type of an expression that stands nowhere, by the names that are known at a place.
function typeThere(node: ts.Expression, place: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const of = (child: ts.Expression): ts.Type | undefined => typeThere(child, place, checker)
  if (compiler.isNonNullExpression(node)) return of(node.expression)
  if (compiler.isElementAccessExpression(node)) return of(node.expression)?.getNumberIndexType()
  if (compiler.isPropertyAccessExpression(node)) return memberOf(of(node.expression), node.name.text, checker)
  if (node.kind === compiler.SyntaxKind.ThisKeyword) return typeOfThis(place, checker)
  const symbol = compiler.isIdentifier(node)
    ? checker.resolveName(node.text, place, compiler.SymbolFlags.Value, false)
    : undefined
  return symbol && checker.getTypeOfSymbolAtLocation(symbol, place)
}

function memberOf(type: ts.Type | undefined, name: string, checker: ts.TypeChecker): ts.Type | undefined {
  const member = type && checker.getNonNullableType(type).getProperty(name)
  return member && checker.getTypeOfSymbol(member)
}

function typeOfThis(place: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const owner = around(place, compiler.isClassLike)
  return owner && checker.getTypeAtLocation(owner)
}

const isNumeric = (type: ts.Type | undefined): boolean =>
  type !== undefined && (type.flags & compiler.TypeFlags.NumberLike) !== 0

// xs[-1]
const indicesFromEnd = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] =>
  nodesIn(source, compiler.isElementAccessExpression).flatMap((node) => {
    const [, back] = /^-(\d+)$/.exec(node.argumentExpression.getText()) ?? []
    if (back === undefined || !isList(checker.getTypeAtLocation(node.expression), checker)) return []
    const list = textOf(node.expression, 40)
    return [
      silentFinding(
        { habit: 'from-end', wrote: textOf(node), meant: `${list}[${list}.length - ${back}]` },
        source,
        node,
      ),
    ]
  })

// x in [1, 2], which is true for 0 and 1
const lookedForInLists = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] =>
  nodesIn(source, compiler.isBinaryExpression).flatMap((node) => {
    const { left, right, operatorToken } = node
    if (operatorToken.kind !== compiler.SyntaxKind.InKeyword) return []
    if (!checker.isArrayLikeType(checker.getTypeAtLocation(right))) return []
    const meant = `${textOf(right, 60)}.includes(${textOf(left, 40)})`
    return [silentFinding({ habit: 'in', wrote: textOf(node), meant }, source, node)]
  })

const isList = (type: ts.Type, checker: ts.TypeChecker): boolean =>
  checker.isArrayLikeType(type) ||
  /^Float(?:32|64)Array$/.test(type.symbol?.name ?? '') ||
  (type.flags & compiler.TypeFlags.StringLike) !== 0
