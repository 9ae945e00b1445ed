import type { Claim } from './claims.ts'

/** The first key of the submissions that share students with these, directly or through others. */
export function shardKeyOf(owners: readonly string[], claims: readonly Claim[], keys: readonly string[]): string {
  const known = new Set(owners)
  for (let before = -1; before < known.size;) {
    before = known.size
    for (const claim of claims)
      if (claim.owners.some((owner) => known.has(owner))) claim.owners.forEach((owner) => known.add(owner))
  }
  return keys.filter((_, i) => claims[i]?.owners.some((owner) => known.has(owner))).toSorted()[0]
}
