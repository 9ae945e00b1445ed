import { treeOf } from '../../intake/entry.ts'
import { readExportName } from './export-names.ts'
import { findInRoster } from './find-in-roster.ts'
import { namedSubmissions } from './named-submissions.ts'
import type { Roster } from './roster.ts'
import type { TopEntry } from './top-entries.ts'

/** Who somebody is by the name of their submission; undefined where it says nobody. */
export type WhoIs = (entry: Pick<TopEntry, 'name' | 'kind'>) => string | undefined

/** Knows people by the roster, or else by the numbers in names. */
export const whoIsIn =
  (roster: Roster | undefined): WhoIs =>
  ({ name, kind }) => {
    const { student, submittedAt: _time, ...named } = readExportName(name.normalize('NFC'), kind)
    if (!roster) return named.person
    const source = { ...named, name: name.normalize('NFC'), students: [student], open: async () => treeOf([]) }
    const { entry, contradicted, namesakes } = findInRoster(roster, source, student)
    const [found] = [
      ...namedSubmissions(roster, [source])
        .of(source)
        .map((one) => one.entry),
      entry,
      contradicted,
      ...(namesakes ?? []),
    ].filter((one) => one !== undefined)
    return found ? `roster ${roster.entries.indexOf(found)}` : named.person
  }
