import { posix } from 'node:path'
import { compiler, type ts } from './compiler.ts'
import { course, earlierThan, fileOf } from '../course/manifest.ts'
import { importOf, MNIST_IMPORT, NP_IMPORT, pathTo } from './course-import.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Finding, ImportRefusal } from '../model/finding.ts'
import { isDynamicImport, moduleName } from './imports.ts'
import { distance } from '../platform/nearest-name.ts'
import { placeOf } from './place.ts'
import { walkValues } from './walk.ts'

/** Reports the imports that an exercise may not have: all but `#np`, types of `#datasets/mnist`, and earlier exercises. */
export function refusedImports(id: ExerciseId, source: ts.SourceFile, checker: ts.TypeChecker): Finding[] {
  const found: Finding[] = []
  walkValues(source, (node) => {
    if (isDynamicImport(node)) found.push({ kind: 'dynamic-import', severity: 'fatal', ...placeOf(source, node) })
    const module = importedModule(node)
    const refusal = module === undefined ? undefined : refusalOf(id, module, node, checker)
    if (module !== undefined && refusal)
      found.push({ kind: 'import', severity: 'fatal', module, ...refusal, ...placeOf(source, node) })
  })
  return found
}

// --- internal ---

function importedModule(node: ts.Node): string | undefined {
  if (compiler.isImportDeclaration(node)) return moduleName(node.moduleSpecifier)
  if (!compiler.isImportEqualsDeclaration(node) || !compiler.isExternalModuleReference(node.moduleReference))
    return undefined
  return moduleName(node.moduleReference.expression)
}

function refusalOf(id: ExerciseId, module: string, node: ts.Node, checker: ts.TypeChecker): ImportRefusal | undefined {
  if (compiler.isImportEqualsDeclaration(node)) return { why: 'unknown' }
  if (module === '#np') return undefined
  if (module === '#datasets/mnist') return importsTypesOnly(node, checker) ? undefined : typesOnly(id, node)
  const exercise = exerciseAt(id, module)
  if (exercise === undefined) return { why: 'unknown', ...lineBy(id, module, node) }
  if (exercise === id) return { why: 'itself', exercise }
  return earlierThan(id).includes(exercise) ? undefined : { why: 'later', exercise }
}

function typesOnly(id: ExerciseId, node: ts.Node): ImportRefusal {
  const { statement, isThere } = lineBy(id, '#datasets/mnist', node)
  return statement === undefined ? { why: 'types-only' } : { why: 'types-only', statement, isThere }
}

function exerciseAt(id: ExerciseId, module: string): ExerciseId | undefined {
  const path = module.startsWith('.') ? posix.join(posix.dirname(id), module) : undefined
  return course.find((exercise) => fileOf(exercise.id) === path)?.id
}

// The line to write instead, and whether the file has it already.
function lineBy(
  id: ExerciseId,
  module: string,
  node: ts.Node,
): { meant?: string; statement?: string; isThere?: boolean } {
  const { meant } = meantBy(id, module)
  if (meant === undefined || !compiler.isImportDeclaration(node)) return meant === undefined ? {} : { meant }
  const statement = withModule(node, meant, id)
  const others = node.getSourceFile().statements.filter((one) => one !== node && compiler.isImportDeclaration(one))
  return { meant, statement, isThere: others.some((one) => oneLine(one) === statement) }
}

function withModule({ importClause }: ts.ImportDeclaration, module: string, id: ExerciseId): string {
  const named = importClause?.namedBindings
  if (module === '#datasets/mnist') return MNIST_IMPORT
  if (!named || !compiler.isNamedImports(named))
    return module === '#np' ? NP_IMPORT : (importOf(posix.basename(module, '.ts'), id) ?? `import … from '${module}'`)
  const names = named.elements.map((one) => one.getText())
  const isTypes =
    module === '#np' && names.every((name) => /^(?:type )?(?:NdArray|ArrayLike|NestedNumbers)$/.test(name))
  return `import ${isTypes ? 'type ' : ''}{ ${names.join(', ')} } from '${module}'`
}

const oneLine = (node: ts.Node): string => node.getText().replaceAll(/\s+/g, ' ').replaceAll('"', "'").replace(/;$/, '')

/** What may be meant: `#np`, or an earlier exercise whose name is spelled otherwise or whose folder is another one. */
function meantBy(id: ExerciseId, module: string): { meant?: string } {
  const name = posix.basename(module).replace(/\.\w+$/, '')
  if (/^(?:numpy|np|ndarray|numjs|nd-array)$/i.test(name) || /^[./].*\/np(?:\/[\w-]+)*(?:\.[jt]s)?$/.test(module))
    return { meant: '#np' }
  if (/mnist/i.test(module)) return { meant: '#datasets/mnist' }
  const exercise = nearestExercise(id, name)
  return exercise ? { meant: pathTo(exercise, id) } : {}
}

function nearestExercise(id: ExerciseId, name: string): ExerciseId | undefined {
  const spelled = (text: string): string => text.slice(0, 40).replaceAll(/[_-]/g, '').toLowerCase()
  const far = (earlier: ExerciseId): number => distance(spelled(posix.basename(earlier)), spelled(name))
  const near = earlierThan(id).filter((earlier) => far(earlier) <= name.length / 5)
  // If two chapters have a file of that name, suggest the nearer one.
  return near.toReversed().toSorted((a, b) => far(a) - far(b))[0]
}

/** An import without `type` may still import only types: an import whose values are never used is erased at run time. */
function importsTypesOnly(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!compiler.isImportDeclaration(node) || !node.importClause) return false
  const { phaseModifier, name, namedBindings } = node.importClause
  if (phaseModifier === compiler.SyntaxKind.TypeKeyword) return true
  if (name || !namedBindings || !compiler.isNamedImports(namedBindings)) return false
  const { elements } = namedBindings
  return elements.length > 0 && elements.every((element) => element.isTypeOnly || !isValue(element, checker))
}

function isValue(element: ts.ImportSpecifier, checker: ts.TypeChecker): boolean {
  const symbol = checker.getSymbolAtLocation(element.name)
  return symbol !== undefined && (checker.getAliasedSymbol(symbol).flags & compiler.SymbolFlags.Value) !== 0
}
