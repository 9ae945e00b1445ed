import { createRequire } from 'node:module'
import type * as tsMorph from 'ts-morph'

// Asked for as the CommonJS that it is: an import would have Node look through 10 MB of it for names first (0.17 s of 0.5).
const load: (name: 'ts-morph') => typeof tsMorph = createRequire(import.meta.url)

/** The compiler's values (its types are `ts`), and a disk on which its library stands. */
export const { ts: compiler, Project } = load('ts-morph')
