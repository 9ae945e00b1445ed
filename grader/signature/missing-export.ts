import { distance } from '../platform/nearest-name.ts'
import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { fileName, placeOf } from './place.ts'

/** Reports that a file does not export a name, and which of its declarations may be meant: the same or a similar name. */
export function missingExport(source: ts.SourceFile, name: string, severity: Finding['severity']): Finding {
  const nearest = nearestOf(topLevelNames(source), name)
  const detail = { kind: 'missing-export', severity, name } as const
  const isDefault = nearest && exportsDefault(source, nearest) ? ({ isDefault: true } as const) : {}
  return nearest
    ? { ...detail, declaredInstead: nearest.text, ...isDefault, ...placeOf(source, nearest) }
    : { ...detail, file: fileName(source) }
}

// --- internal ---

// export default function f, or export default f
const exportsDefault = (source: ts.SourceFile, { text, parent }: ts.Identifier): boolean =>
  source.statements.some((statement) =>
    compiler.isExportAssignment(statement)
      ? statement.expression.getText(source) === text
      : statement === parent &&
        (compiler.getCombinedModifierFlags(statement as ts.Statement & ts.Declaration) &
          compiler.ModifierFlags.Default) !==
          0,
  )

function nearestOf(declared: readonly ts.Identifier[], name: string): ts.Identifier | undefined {
  const near = declared.filter(({ text }) => likeness(text, name) <= name.length / 3)
  return near.toSorted((a, b) => likeness(a.text, name) - likeness(b.text, name))[0]
}

/** 0 for mean_squared_error and MeanSquaredError, which a reader of the book takes for the same name; SigmoidLayer is near Sigmoid. */
const likeness = (a: string, b: string): number =>
  a === b ? -1 : spelled(a).startsWith(spelled(b)) ? 1 : distance(spelled(a), spelled(b))

const spelled = (name: string): string => name.slice(0, 100).replaceAll('_', '').toLowerCase()

/** The top-level declarations of a file, exported or not. */
function topLevelNames(source: ts.SourceFile): ts.Identifier[] {
  return source.statements.flatMap((statement): ts.Identifier[] => {
    if (compiler.isFunctionDeclaration(statement) || compiler.isClassDeclaration(statement))
      return statement.name ? [statement.name] : []
    if (!compiler.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name }) => (compiler.isIdentifier(name) ? [name] : []))
  })
}
