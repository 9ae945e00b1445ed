import type { Note } from '../../model/class.ts'
import type { RosterMatch } from './find-in-roster.ts'
import { isSameId } from './id-and-name.ts'
import { isSamePerson } from './person-names.ts'
import type { Roster, RosterEntry } from './roster.ts'
import type { Source } from './sources.ts'
import { displayName, labelOf, numberOf, type Student } from './student.ts'

/** Whether nothing says whose a submission is, not even wrongly. */
export const isUnknown = ({ entry, contradicted, namesakes }: RosterMatch): boolean =>
  !entry && !contradicted && !namesakes

/** What an instructor should know of how one student of a submission was found, or was not. */
export function notesOf(
  match: RosterMatch,
  student: Student,
  roster: Roster | undefined,
  rivals: readonly Source[],
  perhaps: readonly RosterEntry[],
): Note[] {
  const { entry, contradicted, namesakes, otherNumber, unconfirmed } = match
  if (!roster) return []
  const notes: Note[] = []
  if (contradicted)
    notes.push({
      kind: 'other-person',
      number: (isSameId(contradicted.id, student.id) ? student.id : numberOf(contradicted)) ?? contradicted.login ?? '',
      of: contradicted.name ?? '',
      name: student.name ?? '',
      given: entry?.name,
    })
  if (namesakes) {
    const areSame = namesakes.every(({ name }) => isSamePerson(name, namesakes[0].name))
    const students = namesakes.map((one) => (areSame ? labelOf(one) : displayName(one, '')))
    notes.push({ kind: 'namesakes', students, areSame })
  }
  if (rivals.length > 0)
    notes.push({ kind: 'rivals', of: labelOf(entry ?? {}), others: rivals.map(({ name }) => name) })
  if (entry && otherNumber !== undefined) notes.push({ kind: 'other-number', number: otherNumber, own: entry.id ?? '' })
  if (entry && unconfirmed) notes.push({ kind: 'number-alone', name: student.name ?? '', of: labelOf(entry) })
  if (isUnknown(match))
    notes.push({ kind: 'not-in-roster', ...(perhaps.length > 0 && { perhaps: perhaps.map(labelOf) }) })
  return notes
}
