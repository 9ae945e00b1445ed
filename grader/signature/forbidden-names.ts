import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { placeOf, readableLine, safeLine } from './place.ts'
import { isAmbient, walkValues } from './walk.ts'

/** Names that lead out of the sandbox, that run text as code, or that Node and browsers have beside the language and a guest has not. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  'require',
  'eval',
  'Function',
  'process',
  'globalThis',
  'global',
  'window',
  'self',
  'structuredClone',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'crypto',
  'Buffer',
  'TextEncoder',
  'TextDecoder',
  'document',
])

/**
 * Reports where a file uses a forbidden name. A variable of its own with that name, a property, a type, a comment or a string does not
 * count.
 */
export function forbiddenNamesIn(source: ts.SourceFile, checker: ts.TypeChecker): Finding[] {
  const found: Finding[] = []
  walkValues(source, (node) => {
    if (!compiler.isIdentifier(node) || !FORBIDDEN_NAMES.has(node.text)) return
    if (!isReference(node) || isOwnVariable(node, checker)) return
    // An escaped spelling (proc\u0065ss) is an attempt to hide the name.
    const kind = node.getText(source) === node.text ? 'forbidden-name' : 'encoding-escape'
    found.push(
      kind === 'forbidden-name' && node.text === 'self'
        ? selfIn(source, node)
        : { kind, severity: 'fatal', name: node.text, ...placeOf(source, node) },
    )
  })
  return found
}

// --- internal ---

// self.W = W
function selfIn(source: ts.SourceFile, node: ts.Identifier): Finding {
  const wrote = readableLine(source, node) ?? 'self'
  const meant = wrote.replaceAll(/(?<![\w$.])self\b/g, 'this')
  const words = { wrote: safeLine(wrote, 120), meant: safeLine(meant, 120) }
  return { kind: 'habit', severity: 'fatal', habit: 'self', ...words, ...placeOf(source, node) }
}

/** Whether an identifier refers to a variable, rather than declaring one or naming a property. */
function isReference(name: ts.Identifier): boolean {
  const parent = name.parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node; label?: ts.Node }
  if (compiler.isShorthandPropertyAssignment(parent)) return true
  if (compiler.isExportSpecifier(parent)) return false // An export can only name what the file declares or imports.
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

// A type-only import is erased at run time, so the name refers to the global again.
const isTypeImport = (node: ts.Node): boolean => compiler.isTypeOnlyImportDeclaration(node)
