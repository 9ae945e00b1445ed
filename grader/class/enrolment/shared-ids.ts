import { isOfSystem } from './export-names.ts'
import { isSameId } from './id-and-name.ts'
import type { Roster } from './roster.ts'
import type { Source } from './sources.ts'

/** A number that stands beside different names and is not in the roster is a date or the course's, and nobody's own. */
export function withoutSharedIds(sources: readonly Source[], roster?: Roster): Source[] {
  const names = new Map<string, Set<string>>()
  const own = sources.filter((source) => source.person !== undefined && !isOfSystem(source))
  for (const { students, hasName } of own)
    for (const { id = '', name = '' } of hasName ? students : []) names.set(id, (names.get(id) ?? new Set()).add(name))
  return sources.map((source) => {
    const [{ id, ...student }] = source.students.length === 1 && own.includes(source) ? source.students : [{}]
    if (id === undefined || (names.get(id)?.size ?? 0) < 2 || isInRoster(id, roster)) return source
    return { ...source, students: [student], person: undefined, people: undefined }
  })
}

// --- internal ---

const isInRoster = (number: string, roster: Roster | undefined): boolean =>
  roster?.entries.some(({ id, sisId }) => isSameId(id, number) || isSameId(sisId, number)) ?? false
