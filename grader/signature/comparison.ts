import type { ts } from './compiler.ts'
import type { Finding, Place, Untyped } from '../model/finding.ts'
import { placeOf } from './place.ts'
import { findUntyped } from './untyped.ts'

/** What the comparison of a file with its contract works with. */
export interface Comparison {
  readonly checker: ts.TypeChecker
  readonly file: ts.SourceFile
  readonly contract: ts.SourceFile
  /** What to call a type whose name means nothing; undefined where TypeScript's own words say it already. */
  readonly unresolved: Untyped | undefined
}

/** A declared thing: its name (with its class), its type, and where. */
export interface Declared {
  readonly name: string
  readonly type: ts.Type
  readonly at: ts.Node
}

/** A finding about a declaration. */
export const declarationFinding = (c: Comparison, detail: Detail, at: ts.Node): Finding => ({
  ...detail,
  severity: 'declaration',
  ...placeOf(c.file, at),
})

/** Says if a type that the file declares holds any, unknown or Function. */
export function untypedFindings(c: Comparison, name: string, where: string, type: ts.Type, at: ts.Node): Finding[] {
  const flaw = findUntyped(type, c.file, c.checker)
  const untyped = flaw === 'unresolved' ? c.unresolved : flaw
  return untyped ? [declarationFinding(c, { kind: 'any', name, where, type: untyped }, at)] : []
}

// --- internal ---

/** What is found, without what is the same in all findings about declarations. */
type Detail = WithoutRest<Extract<Finding, { readonly name: string }>>
type WithoutRest<F> = F extends Finding ? Omit<F, 'severity' | 'file' | keyof Place> : never
