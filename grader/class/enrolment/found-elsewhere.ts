import type { Note } from '../../model/class.ts'
import type { Claim } from './claims.ts'
import type { RosterEntry } from './roster.ts'

/** What was given to nobody and may be one of these students': also of who has other work, which it may complete or replace. */
export function perhapsOf(entries: readonly (RosterEntry | undefined)[], claims: readonly Claim[]): Note[] {
  const found = claims.filter(({ candidates }) => candidates.some((entry) => entries.includes(entry)))
  return found.length > 0 ? [{ kind: 'perhaps', submissions: found.map(({ source }) => source.name) }] : []
}

/** What names one of these students and was given to others. */
export function namedIn(entries: readonly (RosterEntry | undefined)[], claims: readonly Claim[]): Note[] {
  const given = claims.filter(({ alsoNamed }) => alsoNamed.some((entry) => entries.includes(entry)))
  return given.length > 0 ? [{ kind: 'named-in', submissions: given.map(({ source }) => source.name) }] : []
}
