import { isOfSystem } from './export-names.ts'
import { claimsOf } from './claims.ts'
import type { Roster } from './roster.ts'
import type { ClassSources, Source } from './sources.ts'

/**
 * The submissions of a class with those that cannot be graded, a text typed into the system, a letter, a `.docx`: who handed in nothing else
 * has not handed in nothing. They are known by the system's name, or by the roster; what else lies there is named and left.
 */
export function withUngradable(
  { sources, others }: Pick<ClassSources, 'sources' | 'others'>,
  roster: Roster | undefined,
): { readonly sources: readonly Source[]; readonly others: readonly string[] } {
  const known = new Set(claimsOf(sources, roster, new Map()).flatMap(({ owners }) => owners))
  const claims = claimsOf(others, roster, new Map())
  const added = claims.filter(({ source, entries, owners }) => {
    const isSomebodys = isOfSystem(source) || (entries.length > 0 && entries.every((entry) => entry !== undefined))
    return isSomebodys && !owners.some((owner) => known.has(owner))
  })
  const own = new Set(added.map(({ source }) => source))
  return {
    sources: [...sources, ...own],
    others: others.filter((source) => !own.has(source)).map(({ name }) => name),
  }
}
