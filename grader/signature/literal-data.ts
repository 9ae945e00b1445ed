import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { placeOf } from './place.ts'
import { walkValues } from './walk.ts'

/**
 * How many bytes of literals a file may contain: as data (in arrays, objects, enums and long strings), and in total, which leaves room for
 * the messages of a verbose program, but not for the weights of a network trained elsewhere.
 */
export const LITERAL_LIMITS = { data: 2 * 1024, all: 8 * 1024, longString: 200 } as const

/** Reports a file with more literal data than code needs, at the literal that exceeds the limit. */
export function literalDataIn(source: ts.SourceFile): Finding[] {
  const literals: Literal[] = []
  walkValues(source, (node) => {
    if (isLiteral(node)) literals.push({ node, bytes: bytesOf(node), whole: wholeOf(node) })
  })
  const long = longTexts(literals)
  const data = literals.filter(({ node, whole }) => isInData(node) || long.has(whole))
  return [...beyond(source, data, LITERAL_LIMITS.data), ...beyond(source, literals, LITERAL_LIMITS.all)].slice(0, 1)
}

// --- internal ---

interface Literal {
  readonly node: ts.Node
  readonly bytes: number
  /** The whole text that a literal is part of, joined with + or in a template; otherwise the literal itself. */
  readonly whole: ts.Node
}

function beyond(source: ts.SourceFile, literals: readonly Literal[], limit: number): Finding[] {
  let bytes = 0
  let last: ts.Node | undefined
  for (const literal of literals) {
    bytes += literal.bytes
    if (bytes > limit) last ??= literal.node
  }
  return last ? [{ kind: 'literal-data', severity: 'fatal', bytes, limit, ...placeOf(source, last) }] : []
}

const isText = (node: ts.Node): boolean =>
  compiler.isStringLiteralLike(node) || compiler.isTemplateMiddleOrTemplateTail(node) || compiler.isTemplateHead(node)

function isLiteral(node: ts.Node): boolean {
  const { parent } = node
  if (parent && (compiler.isImportDeclaration(parent) || compiler.isExportDeclaration(parent))) return false
  return isText(node) || compiler.isLiteralExpression(node) || isCodeWord(node)
}

/** Names and keywords that carry data: the keys of an object, the elements of [a, b, , true]. */
function isCodeWord(node: ts.Node): boolean {
  const { parent } = node
  if (!parent) return false
  if (compiler.isArrayLiteralExpression(parent)) return node.getChildCount() === 0
  return (
    compiler.isIdentifier(node) &&
    (compiler.isPropertyAssignment(parent) || compiler.isEnumMember(parent)) &&
    parent.name === node
  )
}

const bytesOf = (node: ts.Node): number => Math.max(Buffer.byteLength(node.getText()), 1)

/** Whether a literal belongs to an array, an object or an enum, and not to the code of a function in one. */
function isInData(node: ts.Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (
      compiler.isArrayLiteralExpression(parent) ||
      compiler.isObjectLiteralExpression(parent) ||
      compiler.isEnumDeclaration(parent)
    )
      return true
    if (compiler.isFunctionLike(parent) || compiler.isClassLike(parent) || compiler.isStatement(parent)) return false
  }
  return false
}

function wholeOf(node: ts.Node): ts.Node {
  let whole = node
  while (isText(node) && isPartOfText(whole.parent)) whole = whole.parent
  return whole
}

const isPartOfText = (node: ts.Node): boolean =>
  compiler.isTemplateExpression(node) ||
  compiler.isTemplateSpan(node) ||
  compiler.isParenthesizedExpression(node) ||
  (compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.PlusToken)

function longTexts(literals: readonly Literal[]): Set<ts.Node> {
  const bytes = new Map<ts.Node, number>()
  for (const literal of literals) bytes.set(literal.whole, (bytes.get(literal.whole) ?? 0) + literal.bytes)
  return new Set([...bytes.keys()].filter((whole) => (bytes.get(whole) ?? 0) > LITERAL_LIMITS.longString))
}
