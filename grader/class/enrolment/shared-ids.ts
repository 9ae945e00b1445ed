import { groupBy } from '../../platform/group-by.ts'
import { isOfSystem } from './export-names.ts'
import { isSameId } from './id-and-name.ts'
import type { Roster } from './roster.ts'
import type { Source } from './sources.ts'

/**
 * A number that stands beside different names and is not in the roster is a date or the course's, and nobody's own; but where it stands on few
 * submissions, it may be a student's who is named wrongly, and is noted.
 */
export function withoutSharedIds(sources: readonly Source[], roster?: Roster): Source[] {
  const own = sources.filter((source) => source.person !== undefined && !isOfSystem(source))
  const numbered = groupBy(
    own.flatMap(({ students, hasName }) => (hasName ? students : [])),
    ({ id = '' }) => id,
  )
  return sources.map((source) => {
    const [{ id, ...student }] = source.students.length === 1 && own.includes(source) ? source.students : [{}]
    const names = new Set((numbered.get(id ?? '') ?? []).map(({ name = '' }) => name))
    if (id === undefined || names.size < 2 || isInRoster(id, roster)) return source
    const others = [...names].filter((name) => name !== student.name)
    const isFew = (numbered.get(id)?.length ?? 0) * 2 <= own.length
    return {
      ...source,
      students: [student],
      person: undefined,
      people: undefined,
      ...(isFew && { sharedNumber: { number: id, others } }),
    }
  })
}

// --- internal ---

const isInRoster = (number: string, roster: Roster | undefined): boolean =>
  roster?.entries.some(({ id, sisId }) => isSameId(id, number) || isSameId(sisId, number)) ?? false
