import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { moduleName } from './imports.ts'
import { placeOf } from './place.ts'

/** Reports what a file re-exports from other modules as its own. Types are allowed: they are erased at run time. */
export function reexportsIn(source: ts.SourceFile): Finding[] {
  const imported = importedNames(source)
  return source.statements.flatMap((statement): Finding[] => {
    const module = passedOn(statement, imported)
    return module === undefined ? [] : [{ kind: 'reexport', severity: 'fatal', module, ...placeOf(source, statement) }]
  })
}

// --- internal ---

type Imported = ReadonlyMap<string, string>

/** Each imported name, and its module. */
function importedNames(source: ts.SourceFile): Imported {
  const names = new Map<string, string>()
  for (const statement of source.statements) {
    if (!compiler.isImportDeclaration(statement)) continue
    const module = moduleName(statement.moduleSpecifier) ?? ''
    for (const { text } of namesIn(statement.importClause)) names.set(text, module)
  }
  return names
}

function namesIn(clause: ts.ImportClause | undefined): ts.Identifier[] {
  const bindings = clause?.namedBindings
  const named = bindings === undefined ? [] : compiler.isNamespaceImport(bindings) ? [bindings] : bindings.elements
  return [clause, ...named].flatMap((node) => node?.name ?? [])
}

function passedOn(statement: ts.Statement, imported: Imported): string | undefined {
  if (compiler.isExportDeclaration(statement)) return passedOnByName(statement, imported)
  if (compiler.isExportAssignment(statement)) return moduleOf(statement.expression, imported)
  if (!compiler.isVariableStatement(statement) || !isExported(statement)) return undefined
  return firstDefined(
    statement.declarationList.declarations,
    ({ initializer }) => initializer && moduleOf(initializer, imported),
  )
}

function passedOnByName(
  { isTypeOnly, moduleSpecifier, exportClause }: ts.ExportDeclaration,
  imported: Imported,
): string | undefined {
  const elements = exportClause && compiler.isNamedExports(exportClause) ? exportClause.elements : undefined
  const values = elements?.filter((element) => !element.isTypeOnly)
  if (isTypeOnly || values?.length === 0) return undefined
  if (moduleSpecifier) return moduleName(moduleSpecifier)
  return values && firstDefined(values, ({ name, propertyName }) => imported.get((propertyName ?? name).text))
}

const moduleOf = (value: ts.Expression, imported: Imported): string | undefined =>
  compiler.isIdentifier(value) ? imported.get(value.text) : undefined

const isExported = (statement: ts.VariableStatement): boolean =>
  statement.modifiers?.some(({ kind }) => kind === compiler.SyntaxKind.ExportKeyword) ?? false

function firstDefined<T, R>(items: readonly T[], of: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = of(item)
    if (result !== undefined) return result
  }
  return undefined
}
