// The doorman of ts-morph, and of the TypeScript compiler in it.
import { createRequire } from 'node:module'
import type * as tsMorph from 'ts-morph'

// Required as CommonJS: for an import, Node would first scan 10 MB of source for export names (0.17 s of 0.5 s).
const load: (name: 'ts-morph') => typeof tsMorph = createRequire(import.meta.url)

/**
 * The compiler's values (its types are `ts`), the in-memory disk with its library, and ts-morph's view of a source file for generating
 * code.
 */
export const { ts: compiler, Project, Node, Scope, SyntaxKind } = load('ts-morph')

export type { ts } from 'ts-morph'
export type * as morph from 'ts-morph'
