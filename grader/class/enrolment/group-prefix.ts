import { folded, isSamePerson } from './person-names.ts'
import type { RosterEntry } from './roster.ts'
import type { Source } from './sources.ts'
import { teamNumberIn, teamNumberOf } from './team-names.ts'

/** What Moodle calls the person whose submission it is, `3조-한지민` of `3조-한지민_55601_assignsubmission_file_`; undefined elsewhere. */
export const moodleName = ({ name, group }: Pick<Source, 'name' | 'group'>): string | undefined =>
  /_\d+_assignsubmission_/.test(name) ? group.replace(/_\d+$/, '') : undefined

/** The group that Moodle writes before a student's name, 3조; undefined where none stands there, or another student. */
export function groupBefore(entry: RosterEntry, source: Pick<Source, 'name' | 'group'>): string | undefined {
  const text = moodleName(source) ?? ''
  return [...text.matchAll(/-/g)]
    .filter(({ index }) => index > 0 && isCalled(entry, text.slice(index + 1)))
    .map(({ index }) => text.slice(0, index))[0]
}

/** Whether Moodle's folder has a student's name alone. */
export const isOwnFolder = (entry: RosterEntry, source: Pick<Source, 'name' | 'group'>): boolean =>
  isCalled(entry, moodleName(source))

/** Whether a group is the declared team of a student, by its name or its number. */
export function isTeamOf(entry: RosterEntry, group: string): boolean {
  const number = teamNumberOf(entry)
  const isNamed = entry.team !== undefined && spaced(group) === spaced(entry.team)
  return isNamed || (number !== undefined && teamNumberIn(group) === number)
}

// --- internal ---

const isCalled = ({ name, otherName }: RosterEntry, text: string | undefined): boolean =>
  isSamePerson(name, text) || isSamePerson(otherName, text)

// Moodle writes a space in place of a line below.
const spaced = (text: string): string => folded(text.trim()).replaceAll('_', ' ')
