import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { placeOf } from './place.ts'
import { isAmbient, walkValues } from './walk.ts'

/** What leads out of the sandbox, or to code made of text. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  'require',
  'eval',
  'Function',
  'process',
  'globalThis',
  'global',
  'window',
  'self',
])

/** Where a file uses one of them. Its own variable of that name, a property, a type, a comment or a string is none of them. */
export function forbiddenNamesIn(source: ts.SourceFile, checker: ts.TypeChecker): Finding[] {
  const found: Finding[] = []
  walkValues(source, (node) => {
    if (!compiler.isIdentifier(node) || !FORBIDDEN_NAMES.has(node.text)) return
    if (!isReference(node) || isOwnVariable(node, checker)) return
    // Written with an escape (proc\u0065ss), it was meant to be overlooked.
    const kind = node.getText(source) === node.text ? 'forbidden-name' : 'encoding-escape'
    found.push({ kind, severity: 'fatal', name: node.text, ...placeOf(source, node) })
  })
  return found
}

// --- internal ---

/** Whether a name is looked up as a variable, rather than declared or the name of a property. */
function isReference(name: ts.Identifier): boolean {
  const parent = name.parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node; label?: ts.Node }
  if (compiler.isShorthandPropertyAssignment(parent)) return true
  if (compiler.isExportSpecifier(parent)) return false // Only what the file declares or imports can be exported.
  return ![parent.name, parent.propertyName, parent.label].includes(name)
}

function isOwnVariable(name: ts.Identifier, checker: ts.TypeChecker): boolean {
  const shorthand = compiler.isShorthandPropertyAssignment(name.parent)
  const symbol = shorthand ? checker.getShorthandAssignmentValueSymbol(name.parent) : checker.getSymbolAtLocation(name)
  const declarations = symbol?.declarations ?? []
  return declarations.some(
    (node) => node.getSourceFile() === name.getSourceFile() && !isAmbient(node) && !isTypeImport(node),
  )
}

// A type-only import is gone when the file runs, and the name means the global again.
const isTypeImport = (node: ts.Node): boolean => compiler.isTypeOnlyImportDeclaration(node)
