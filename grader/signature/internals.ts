// TypeScript internals that are not public API. Each is tested for existence before use, because another version may keep it elsewhere.
import { compiler, type ts } from './compiler.ts'

/** The parser's syntax errors. (The public API offers them only for programs, and a broken file must not become part of one.) */
export function syntaxErrorsOf(source: ts.SourceFile): readonly ts.Diagnostic[] {
  if (keepsErrors(source)) return source.parseDiagnostics
  throw new Error('internal: TypeScript no longer keeps syntax errors as parseDiagnostics of the file')
}

/** How many parameters are required. */
export function requiredCount(signature: ts.Signature): number {
  if (countsRequired(signature)) return signature.minArgumentCount
  throw new Error(
    'internal: TypeScript no longer keeps the number of required parameters as minArgumentCount of the signature',
  )
}

/** Whether an `any` comes from a type that could not be resolved, rather than from one that was written or inferred. */
export const isUnresolved = (type: ts.Type): boolean =>
  (type.flags & compiler.TypeFlags.Any) !== 0 &&
  (type.aliasSymbol !== undefined || (isIntrinsic(type) && type.intrinsicName !== 'any'))

/** The type arguments of a generic type, alias or not: Promise<any> contains any. */
export const typeArgumentsOf = (type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] =>
  isReference(type) ? checker.getTypeArguments(type) : []

/** The names of the language's library files without `lib.` and `.d.ts`, in the order in which TypeScript joins them. */
export function libraryNames(): readonly string[] {
  if (hasLibs(compiler)) return compiler.libs
  throw new Error('internal: TypeScript no longer keeps the names of its library files as libs')
}

// --- internal ---

type WithLibs = typeof ts & { readonly libs: readonly string[] }
type WithErrors = ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] }
type WithCount = ts.Signature & { readonly minArgumentCount: number }

const hasLibs = (all: typeof ts): all is WithLibs => 'libs' in all
const keepsErrors = (source: ts.SourceFile): source is WithErrors => 'parseDiagnostics' in source
const countsRequired = (signature: ts.Signature): signature is WithCount => 'minArgumentCount' in signature
const isIntrinsic = (type: ts.Type): type is ts.Type & { readonly intrinsicName: string } => 'intrinsicName' in type
const isReference = (type: ts.Type): type is ts.TypeReference =>
  (type.flags & compiler.TypeFlags.Object) !== 0 && 'target' in type
