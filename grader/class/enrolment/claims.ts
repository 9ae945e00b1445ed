import type { Note } from '../../model/class.ts'
import { isUnknown, notesOf } from './claim-notes.ts'
import { isOfSystem, personOf } from './export-names.ts'
import { findInRoster, type RosterMatch } from './find-in-roster.ts'
import { alsoNamed } from './also-named.ts'
import { groupBefore, isTeamOf } from './group-prefix.ts'
import { gradescopePerson } from './gradescope.ts'
import { isSameId } from './id-and-name.ts'
import { type NamedSubmissions, namedSubmissions } from './named-submissions.ts'
import type { OthersWork } from './others-work.ts'
import { perhapsTheirs } from './perhaps.ts'
import { areMates, type Roster, type RosterEntry, studentOf } from './roster.ts'
import type { Source } from './sources.ts'
import { teamAgainst, teamCarriers } from './team-carriers.ts'
import { displayName, type Student } from './student.ts'

/** Whose a submission is. */
export interface Claim {
  readonly source: Source
  readonly students: readonly Student[]
  /** The roster's line of each student. */
  readonly entries: readonly (RosterEntry | undefined)[]
  /** Who each student is in this class. */
  readonly owners: readonly string[]
  /** Those of its owners for whom the roster names it. */
  readonly named?: readonly string[]
  readonly notes: readonly Note[]
  /** Submissions of the same students or team that answer what it leaves out, the nearest first. */
  readonly completedBy?: readonly Claim[]
  /** The same work, handed in by others of the same team as well. */
  readonly copies?: readonly Claim[]
  /** Students of the roster whose it may be, though it was given to nobody. */
  readonly candidates: readonly RosterEntry[]
  /** Students of the roster who are named in it, too, though it was given to another. */
  readonly alsoNamed: readonly RosterEntry[]
  /** What in it has the name or number of others of the roster. */
  readonly othersWork?: readonly OthersWork[]
}

/**
 * Finds whose every submission is. What fits several people, or whose number and name contradict each other, is given to nobody. The roster
 * may also name what is `elsewhere`.
 */
export function claimsOf(
  sources: readonly Source[],
  roster: Roster | undefined,
  logins: ReadonlyMap<string, string>,
  elsewhere: readonly Source[] = [],
): Claim[] {
  const inRoster = namedSubmissions(roster, [...sources, ...elsewhere])
  const carriers = teamCarriers(roster, [...sources, ...elsewhere], inRoster)
  const found = sources.map((source, i): Found => {
    const login = logins.get(source.group)
    const students =
      login === undefined ? source.students : source.students.map((one) => ({ ...one, name: login, login }))
    const named = inRoster.of(source)
    if (named.length > 0) return { source, i, students: named.map(() => ({})), matches: named }
    const team = carriers.get(source) ?? []
    if (team.length > 0)
      return { source, i, students: team.map(() => ({})), matches: team.map((entry) => ({ entry, by: 'team' })) }
    const people = peopleOf(source, roster)
    if (people.length > 0) return { source, i, students: people, matches: people.map(memberMatch(source, roster)) }
    return {
      source,
      i,
      students,
      matches: students.map((one) => (roster ? withinTeam(roster, source, matchOf(roster, source, one)) : {})),
    }
  })
  return found.map((one) => claimOf(one, found, roster, inRoster))
}

/** Who a student of the roster is in this class. */
export const ownerOf = (entry: RosterEntry, roster: Roster | undefined): string =>
  `roster ${roster?.entries.indexOf(entry) ?? -1}`

// --- internal ---

interface Found {
  readonly source: Source
  readonly i: number
  readonly students: readonly Student[]
  readonly matches: readonly RosterMatch[]
}

/** The several students whose numbers a name holds: with their names, or those of the roster, for others may be a date. */
function peopleOf({ people = [] }: Source, roster: Roster | undefined): readonly Student[] {
  if (people.every(({ name }) => name !== undefined)) return people
  const isKnown = ({ id: number }: Student): boolean =>
    roster?.entries.some(({ id, sisId }) => isSameId(id, number) || isSameId(sisId, number)) ?? false
  const known = people.filter(isKnown)
  return known.length > 1 ? known : []
}

/** Each of several is looked for by what stands there of them alone. */
const memberMatch =
  (source: Source, roster: Roster | undefined) =>
  (one: Student): RosterMatch => {
    const own = { ...source, group: personOf(one), person: personOf(one), hasName: one.name !== undefined }
    return roster ? withinTeam(roster, source, matchOf(roster, own, one)) : {}
  }

/** A student whom a name gives beside the number of another team is refused. */
function withinTeam(roster: Roster, source: Source, match: RosterMatch): RosterMatch {
  const against = teamAgainst(roster, source, match.entry)
  return match.entry && against.length > 0 ? { namesakes: [match.entry, ...against] } : match
}

/** A number that a student wrote beside a name is not looked past; a system's own number is. */
function matchOf(roster: Roster, source: Source, student: Student): RosterMatch {
  const match = findInRoster(roster, source, student)
  if (!match.contradicted || !match.entry || isOfSystem(source) || source.person === undefined) return match
  return { contradicted: match.contradicted, named: match.entry }
}

function claimOf(one: Found, all: readonly Found[], roster: Roster | undefined, inRoster: NamedSubmissions): Claim {
  const { source, students, matches } = one
  const rivals = matches.map((match) => rivalsOf(match, one, all))
  const perhaps = roster && matches.every(isUnknown) ? perhapsTheirs(roster, source) : []
  const entries = matches.map(({ entry }, at) => (rivals[at].length > 0 ? undefined : entry))
  const isPresent = (mate: RosterEntry): boolean =>
    all.some(({ matches: of }) => of.some(({ entry }) => entry === mate))
  // Of one declared team, who handed in too is asked nothing.
  const isMate = (other: RosterEntry): boolean => entries.some((entry) => entry && areMates(entry, other))
  const standing = roster ? alsoNamed(roster, source, entries) : []
  const others = standing.filter((other) => !(isMate(other) && isPresent(other)))
  return {
    source,
    students: students.map((student, at) => standingOf(merged(student, entries[at], matches[at]), entries[at], roster)),
    entries,
    owners: entries.map((entry, at) => (entry ? ownerOf(entry, roster) : strangerOf(one, at))),
    named: matches.flatMap(({ entry, by }) => (entry && by === 'submission' ? [ownerOf(entry, roster)] : [])),
    notes: [
      ...entries.flatMap((entry) => lostOf(entry, inRoster)),
      ...matches.flatMap((match, at) => notesOf(match, students[at], roster, rivals[at], perhaps)),
      ...(source.sharedNumber ? [{ kind: 'shared-number', ...source.sharedNumber } as const] : []),
      ...(others.length > 0
        ? [{ kind: 'also-named', students: others.map((entry) => displayName(entry, '')) } as const]
        : []),
    ],
    alsoNamed: others,
    candidates: [
      ...perhaps,
      ...matches.flatMap(({ entry, contradicted, named, namesakes = [] }, at) => [
        ...(entry && rivals[at].length > 0 ? [entry] : []),
        ...(contradicted && !entry ? [contradicted] : []),
        ...(named ? [named] : []),
        ...namesakes,
      ]),
    ],
  }
}

/** The roster names something else that is not there. */
const lostOf = (entry: RosterEntry | undefined, inRoster: NamedSubmissions): Note[] =>
  entry?.submission !== undefined && inRoster.isLost(entry)
    ? [{ kind: 'no-such-submission', submission: entry.submission }]
    : []

function standingOf(student: Student, entry: RosterEntry | undefined, roster: Roster | undefined): Student {
  if (entry?.isTest) return { ...student, outside: 'test' }
  return roster && !entry ? { ...student, outside: 'roster' } : student
}

/** Who a student is of whom the roster does not know. */
function strangerOf({ source, i, students }: Found, at: number): string {
  const unknown = source.person ?? `source ${i} ${at}`
  if (students.length < 2) return unknown
  return source.people ? personOf(students[at]) : (gradescopePerson(students[at]) ?? unknown)
}

/** The submissions of other people that fit the same student as well as this one. */
function rivalsOf({ entry, by }: RosterMatch, { source }: Found, all: readonly Found[]): Source[] {
  if (!entry || by !== 'name' || source.person === undefined) return []
  const others = all.filter(({ source: other, matches }) => {
    const isSomebodyElse = other.person !== undefined && other.person !== source.person && areComparable(other, source)
    return (
      isSomebodyElse && matches.some((match) => match.entry === entry && !isOwnBesideGroup(entry, source, other, match))
    )
  })
  return others.map(({ source: other }) => other)
}

/** Whether one is the student's own and the other, by its name and the roster, their group's. */
function isOwnBesideGroup(entry: RosterEntry, source: Source, other: Source, { by }: RosterMatch): boolean {
  const [group, ...more] = [source, other].flatMap((one) => groupBefore(entry, one) ?? [])
  if (group === undefined || more.length > 0) return false
  return by === 'submission' || by === 'team' || isTeamOf(entry, group)
}

const areComparable = (a: Source, b: Source): boolean => isOfSystem(a) === isOfSystem(b)

/** The roster takes precedence over the names in an export; a number that is somebody else's must not lead there. */
function merged(student: Student, entry: RosterEntry | undefined, { contradicted }: RosterMatch): Student {
  if (!entry && contradicted) return { ...student, id: undefined, login: undefined }
  if (!entry) return student
  const known = Object.entries(studentOf(entry)).filter(([, value]) => value !== undefined)
  return { ...student, ...Object.fromEntries(known) }
}
