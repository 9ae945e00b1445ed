// The doorman of fastest-levenshtein.
import { closest, distance } from 'fastest-levenshtein'

export { distance }

/** The name that was probably meant: one that starts with the input, or one at a small edit distance; undefined if none is near. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const begun = names.find((name) => wanted.length >= 3 && name.startsWith(wanted))
  if (begun !== undefined) return begun
  const nearest = closest(wanted, names)
  return distance(wanted, nearest) <= Math.max(2, wanted.length / 3) ? nearest : undefined
}
