import type { ts } from './compiler.ts'
import type { Finding, Place, Untyped } from '../model/finding.ts'
import { placeOf } from './place.ts'
import { findUntyped } from './untyped.ts'

/** The context for comparing a file with its contract. */
export interface Comparison {
  readonly checker: ts.TypeChecker
  readonly file: ts.SourceFile
  readonly contract: ts.SourceFile
  /** How to report a type whose name cannot be resolved; undefined if TypeScript's own error already says it. */
  readonly unresolved: Untyped | undefined
}

/** A declaration: its name (with its class), its type, and its position. */
export interface Declared {
  readonly name: string
  readonly type: ts.Type
  readonly at: ts.Node
}

/** Creates a finding about a declaration. */
export const declarationFinding = (c: Comparison, detail: Detail, at: ts.Node): Finding => ({
  ...detail,
  severity: 'declaration',
  ...placeOf(c.file, at),
})

/** Reports a declared type that contains any, unknown or Function; `asked` is what to write, where that is known. */
export function untypedFindings(
  c: Comparison,
  name: string,
  where: string,
  type: ts.Type,
  at: ts.Node,
  asked?: string,
): Finding[] {
  const flaw = findUntyped(type, c.file, c.checker)
  const untyped = flaw === 'unresolved' ? c.unresolved : flaw
  return untyped
    ? [declarationFinding(c, { kind: 'any', name, where, type: untyped, ...(asked !== undefined && { asked }) }, at)]
    : []
}

// --- internal ---

/** The fields of a finding that differ between findings about declarations. */
type Detail = WithoutRest<Extract<Finding, { readonly name: string }>>
type WithoutRest<F> = F extends Finding ? Omit<F, 'severity' | 'file' | keyof Place> : never
