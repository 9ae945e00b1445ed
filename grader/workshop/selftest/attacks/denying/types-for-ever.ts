// tries: to keep the type checker busy for ever
// says: should be an array|does not have the form|complicated
import type { NdArray } from '#np'
type Tree<N extends unknown[] = []> = N['length'] extends 60 ? [] : [Tree<[...N, 1]>, Tree<[...N, 2]>]
const tree = {} as Tree
export function sigmoid(x: NdArray): NdArray {
  const leaf: Tree<[1]> = tree as never
  return leaf as never
}
