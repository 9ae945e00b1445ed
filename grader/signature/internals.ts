// What TypeScript knows and does not publish. Looked for before it is believed: another version may keep it elsewhere.
import { compiler, type ts } from './compiler.ts'

/** What the parser complained of. (Only programs tell it, and a file that is broken must not come into one.) */
export function syntaxErrorsOf(source: ts.SourceFile): readonly ts.Diagnostic[] {
  if (keepsErrors(source)) return source.parseDiagnostics
  throw new Error('internal: TypeScript no longer keeps syntax errors as parseDiagnostics of the file')
}

/** How many parameters must be given. */
export function requiredCount(signature: ts.Signature): number {
  if (countsRequired(signature)) return signature.minArgumentCount
  throw new Error(
    'internal: TypeScript no longer keeps the number of required parameters as minArgumentCount of the signature',
  )
}

/** Whether an `any` stands for a type that could not be made out, rather than for one that was written or inferred. */
export const isUnresolved = (type: ts.Type): boolean =>
  (type.flags & compiler.TypeFlags.Any) !== 0 &&
  (type.aliasSymbol !== undefined || (isIntrinsic(type) && type.intrinsicName !== 'any'))

/** The types given to a generic one, whatever its name: Promise<any> has any. */
export const typeArgumentsOf = (type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] =>
  isReference(type) ? checker.getTypeArguments(type) : []

// --- internal ---

type WithErrors = ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] }
type WithCount = ts.Signature & { readonly minArgumentCount: number }

const keepsErrors = (source: ts.SourceFile): source is WithErrors => 'parseDiagnostics' in source
const countsRequired = (signature: ts.Signature): signature is WithCount => 'minArgumentCount' in signature
const isIntrinsic = (type: ts.Type): type is ts.Type & { readonly intrinsicName: string } => 'intrinsicName' in type
const isReference = (type: ts.Type): type is ts.TypeReference =>
  (type.flags & compiler.TypeFlags.Object) !== 0 && 'target' in type
