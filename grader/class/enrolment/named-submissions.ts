import { withoutArchiveEnding } from '../../intake/archive-kind.ts'
import { readAttempt } from '../../intake/attempts.ts'
import { groupBy } from '../../platform/group-by.ts'
import { remember } from '../../platform/remember.ts'
import { moodleName } from './group-prefix.ts'
import { folded } from './person-names.ts'
import type { Roster, RosterEntry } from './roster.ts'
import type { Source } from './sources.ts'
import { isOneTeam, membersNamed } from './team-names.ts'

/** A submission as the roster may name it. */
export type Nameable = Pick<Source, 'name' | 'group' | 'files'>

/** A student whose submission it is by the roster's own words. */
export interface NamedBy {
  readonly entry: RosterEntry
  readonly by: 'submission' | 'team'
}

/** Which submissions the roster names, and for whom: all members of a group. */
export interface NamedSubmissions {
  /** In the order of the roster. */
  of(source: Nameable): readonly NamedBy[]
  /** Whether a student's line names a submission that is not there. */
  isLost(entry: RosterEntry): boolean
}

/** Finds what the columns `submission` and `team` name: by the whole name before one without its ending or the number of its attempt. */
export function namedSubmissions(roster: Roster | undefined, sources: readonly Nameable[]): NamedSubmissions {
  const named = new Map<Nameable, NamedBy[]>()
  const lost = new Set<RosterEntry>()
  const byTeam = groupBy(roster?.entries ?? [], ({ team = '' }) => team)
  const apart = new Set([...byTeam].filter(([, members]) => !isOneTeam(members)).map(([team]) => team))
  const numbered = sources.map((source) => ({ source, members: membersNamed(roster?.entries ?? [], source.group) }))
  const teamsOf = (entry: RosterEntry): readonly Nameable[] => {
    // Of in team A each may be one member's.
    const isWhole = (source: Nameable): boolean =>
      entry.team !== undefined && !apart.has(entry.team) && wholeNames(source).map(plain).includes(plain(entry.team))
    const whole = sources.filter(isWhole)
    const byNumber = numbered.filter(({ members }) => members.includes(entry))
    return whole.length > 0 ? whole : byNumber.map(({ source }) => source)
  }
  const add = (entry: RosterEntry, by: NamedBy['by'], found: readonly Nameable[]): void =>
    found.forEach((source) => named.set(source, [...(named.get(source) ?? []), { entry, by }]))
  for (const entry of roster?.entries ?? []) {
    const { submission } = entry
    const own = submission === undefined ? [] : bestOf(sources, submission)
    const team = own.length > 0 ? [] : teamsOf(entry)
    add(entry, 'submission', own)
    // The number of the team may stand in the column submission.
    const isTeams = entry.team !== undefined
    add(entry, isTeams ? 'team' : 'submission', team)
    if (submission !== undefined && own.length === 0 && (isTeams || team.length === 0)) lost.add(entry)
  }
  return { of: (source) => named.get(source) ?? [], isLost: (entry) => lost.has(entry) }
}

// --- internal ---

const plain = remember((name) => folded(withoutArchiveEnding(name.trim())))

const wholeNames = ({ name, group }: Nameable): string[] => [name, group]

const filesOf = ({ files = [] }: Nameable): readonly string[] => files

/** The submissions that fit best: kim.zip is not kim-2.zip, where both are there. */
function bestOf(sources: readonly Nameable[], text: string): readonly Nameable[] {
  const steps: readonly ((source: Nameable) => boolean)[] = [
    (source) => [source.name, ...filesOf(source)].some((name) => folded(name) === folded(text.trim())),
    (source) => [...wholeNames(source), ...filesOf(source)].some((name) => plain(name) === plain(text)),
    (source) => wholeNames(source).some((name) => plain(readAttempt(name).stem) === plain(text)),
  ]
  const found = steps.map((fits) => sources.filter(fits)).find((some) => some.length > 0)
  if (found) return found
  // Without Moodle's number, where nobody else is called so there.
  const called = sources.filter((source) => plain(moodleName(source) ?? '') === plain(text))
  return called.length === 1 ? called : severalOf(sources, text)
}

/** The submissions that a cell names one after the other. */
function severalOf(sources: readonly Nameable[], text: string): readonly Nameable[] {
  const parts = text.split(';').filter((part) => part.trim() !== '')
  const found = parts.length > 1 ? parts.map((part) => bestOf(sources, part.trim())) : []
  return found.every((some) => some.length > 0) ? [...new Set(found.flat())] : []
}
