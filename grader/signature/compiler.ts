// The doorman of ts-morph, and of the TypeScript compiler in it.
import { createRequire } from 'node:module'
import type * as tsMorph from 'ts-morph'

// Asked for as the CommonJS that it is: an import would have Node look through 10 MB of it for names first (0.17 s of 0.5).
const load: (name: 'ts-morph') => typeof tsMorph = createRequire(import.meta.url)

/** The compiler's values (its types are `ts`), a disk on which its library stands, and ts-morph's view of a source, to write code with. */
export const { ts: compiler, Project, Node, Scope, SyntaxKind } = load('ts-morph')

export type { ts } from 'ts-morph'
export type * as morph from 'ts-morph'
