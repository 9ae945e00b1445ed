import type { ts } from '../compiler.ts'

/** Code as `#np` has it, and whether it is an array. */
export interface Rewritten {
  readonly text: string
  readonly array: boolean
}

/** Rewrites a part of the code that is rewritten. */
export type Inside = (node: ts.Node) => Rewritten
