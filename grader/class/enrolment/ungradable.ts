import { type Claim, claimsOf } from './claims.ts'
import { isOfSystem } from './export-names.ts'
import type { Roster } from './roster.ts'
import type { Source } from './sources.ts'

/**
 * The submissions of a class with those that cannot be graded, a text typed into the system, a letter, a `.docx`: who handed in nothing else
 * has not handed in nothing. They are known by the system's name, or by the roster; what else lies there is named and left.
 */
export function withUngradable(
  claims: readonly Claim[],
  others: readonly Source[],
  roster: Roster | undefined,
): { readonly claims: readonly Claim[]; readonly others: readonly string[] } {
  const known = new Set(claims.flatMap(({ owners }) => owners))
  const added = claimsOf(others, roster, new Map()).filter(({ source, entries, owners }) => {
    const isSomebodys = isOfSystem(source) || (entries.length > 0 && entries.every((entry) => entry !== undefined))
    return isSomebodys && !owners.some((owner) => known.has(owner))
  })
  const own = new Set(added.map(({ source }) => source))
  return {
    claims: [...claims, ...added],
    others: others.filter((source) => !own.has(source)).map(({ name }) => name),
  }
}
