import { compiler, type ts } from './compiler.ts'
import { isAmbient } from './walk.ts'

/** An export that has a value at run time. */
export interface ValueExport {
  readonly name: string
  readonly symbol: ts.Symbol
  readonly type: ts.Type
  /** The node of its name in the declaration. */
  readonly at: ts.Node
}

/** The values that a file exports, by name. Ambient and type-only exports (`declare`, `export type`) are not included. */
export function valueExports(source: ts.SourceFile, checker: ts.TypeChecker): Map<string, ValueExport> {
  const found = allExports(source, checker).flatMap((exported) => valueOf(exported, source, checker) ?? [])
  return new Map(found.map((value) => [value.name, value]))
}

/** The names of everything that a file exports, including types. */
export const exportedNames = (source: ts.SourceFile, checker: ts.TypeChecker): string[] =>
  allExports(source, checker).map(({ name }) => name)

// --- internal ---

function allExports(source: ts.SourceFile, checker: ts.TypeChecker): ts.Symbol[] {
  const module = checker.getSymbolAtLocation(source)
  return module ? checker.getExportsOfModule(module) : []
}

function valueOf(exported: ts.Symbol, source: ts.SourceFile, checker: ts.TypeChecker): ValueExport | undefined {
  const isAlias = (exported.flags & compiler.SymbolFlags.Alias) !== 0
  if (isAlias && exported.declarations?.some(compiler.isTypeOnlyImportOrExportDeclaration)) return undefined
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported
  if ((symbol.flags & compiler.SymbolFlags.Value) === 0) return undefined
  const { declarations = [] } = symbol
  // In a contract all values are ambient; in a submission they must really exist.
  if (!source.isDeclarationFile && declarations.every(isAmbient)) return undefined
  const declared = symbol.valueDeclaration ?? declarations[0]
  const at = (declared && compiler.getNameOfDeclaration(declared)) ?? declared ?? source
  return { name: exported.name, symbol, type: checker.getTypeOfSymbol(symbol), at }
}
