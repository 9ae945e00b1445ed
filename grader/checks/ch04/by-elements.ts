import type { NdArray } from '#np'

/** Sorts points by their first elements that differ, for the guest: the order in which f was called does not matter. */
export function byElements(p: NdArray, q: NdArray): number {
  const i = p.data.findIndex((value, n) => value !== q.data[n])
  return i < 0 ? 0 : p.data[i] - q.data[i]
}
