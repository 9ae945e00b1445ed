import { ownerOf } from './claims.ts'
import { readExportName } from './export-names.ts'
import { findInRoster } from './find-in-roster.ts'
import { namedSubmissions } from './named-submissions.ts'
import type { Roster, RosterEntry } from './roster.ts'
import type { TopEntry } from './top-entries.ts'

/** Who somebody is by the name of their submission; undefined where it says nobody. */
export type WhoIs = (entry: Pick<TopEntry, 'name' | 'kind'>) => string | undefined

/** Knows people by the roster, or else by the numbers in names. */
export const whoIsIn =
  (roster: Roster | undefined): WhoIs =>
  ({ name, kind }) => {
    const composed = name.normalize('NFC')
    const read = readExportName(composed, kind)
    const found = roster && ownerIn(roster, { ...read, name: composed })
    return found ? ownerOf(found, roster) : read.person
  }

// --- internal ---

/** Whose it is, or, where that is not sure, one of those whose it may be. */
function ownerIn(
  roster: Roster,
  named: ReturnType<typeof readExportName> & { readonly name: string },
): RosterEntry | undefined {
  const [byRoster] = namedSubmissions(roster, [named]).of(named)
  const { entry, contradicted, namesakes = [] } = findInRoster(roster, named, named.student)
  return byRoster?.entry ?? entry ?? contradicted ?? namesakes[0]
}
