import { wholeNameAmong, numberAmong, wordsNaming } from './also-named.ts'
import { isOfSystem } from './export-names.ts'
import { groupBefore, isOwnFolder, isTeamOf } from './group-prefix.ts'
import type { Nameable, NamedSubmissions } from './named-submissions.ts'
import { isSamePerson, wordsOf } from './person-names.ts'
import type { Roster, RosterEntry } from './roster.ts'
import type { Source } from './sources.ts'
import { membersPerhaps, teamKeyOf, teamNumberIn, teamNumberOf } from './team-names.ts'

/** A submission by what its name says of a team. */
export type Carrier = Nameable & Pick<Source, 'person'>

/**
 * Finds the submissions whose name carries a declared team beside its members: its number with one of them, two or more of them, or as Moodle
 * writes it, where a member has a folder of their own there, too. Such a one is the whole team's, unless names of the same team hold different members each, or another is the team's by `inRoster`, which nobody
 * stands beside: then each is of those whom it names.
 */
export function teamCarriers<C extends Carrier>(
  roster: Roster | undefined,
  sources: readonly C[],
  inRoster: NamedSubmissions,
): ReadonlyMap<C, readonly RosterEntry[]> {
  const { entries } = roster ?? { entries: [] }
  const inTeams = entries.filter((entry) => teamKeyOf(entry) !== undefined)
  if (inTeams.length === 0) return new Map()
  const byTeam = sources.flatMap((source) => inRoster.of(source)).filter(({ by }) => by === 'team')
  const whole = new Set(byTeam.map(({ entry }) => teamKeyOf(entry)))
  const carried = sources.flatMap((source) => {
    const found = carriedBy(entries, source) ?? groupsFolder(inTeams, source, sources)
    return found ? [{ source, ...found }] : []
  })
  const isApart = (one: Carried): boolean =>
    whole.has(one.key) ||
    carried.some(({ key, named }) => key === one.key && !named.some((entry) => one.named.includes(entry)))
  return new Map(
    carried.map((one) => [
      one.source,
      isApart(one) ? one.named : inTeams.filter((entry) => teamKeyOf(entry) === one.key),
    ]),
  )
}

/** The members of the team whose number stands in a name, where the student whom the name gives is of another team. */
export function teamAgainst(
  { entries }: Roster,
  source: Carrier,
  student: RosterEntry | undefined,
): readonly RosterEntry[] {
  if (!student || teamKeyOf(student) === undefined || isOfSystem(source)) return []
  const members = membersPerhaps(entries, source.group)
  return members.includes(student) ? [] : members
}

// --- internal ---

interface Carried {
  readonly key: string
  readonly named: readonly RosterEntry[]
}

const NOBODY: ReadonlySet<string> = new Set()

/** The team that a name carries, and those of its members who stand there; nobody of another team may. */
function carriedBy(entries: readonly RosterEntry[], source: Carrier): Carried | undefined {
  // What a system wrote there is of one person.
  if (isOfSystem(source)) return undefined
  const words = wordsNaming(source.group, entries)
  const named = withoutParts(
    entries.flatMap((entry) => {
      const name = wholeNameAmong(entry, words, NOBODY)
      const hasNumber = numberAmong(entry, words) !== undefined
      return hasNumber || name !== undefined ? [{ entry, name, hasNumber }] : []
    }),
  )
  const number = teamNumberIn(source.group)
  const teams = [...new Set(named.flatMap(({ entry }) => teamKeyOf(entry) ?? []))].flatMap((key) => {
    const own = named.filter(({ entry }) => teamKeyOf(entry) === key)
    const others = named.filter((one) => !own.includes(one) && !isNamesakeOf(one, own))
    const isNumbered = number !== undefined || holdsLabel(words, own[0].entry)
    const isIts = number === undefined || teamNumberOf(own[0].entry) === number
    const isWhole = isIts && others.length === 0 && (isNumbered || peopleIn(own) > 1)
    return isWhole ? [{ key, named: own.map(({ entry }) => entry) }] : []
  })
  return teams.length === 1 ? teams[0] : undefined
}

/** The team that Moodle writes before a member's name: where a member also has a folder without it, that one is of an assignment for groups. */
function groupsFolder(
  entries: readonly RosterEntry[],
  source: Carrier,
  sources: readonly Carrier[],
): Carried | undefined {
  const named = entries.filter((entry) => isTeamOf(entry, groupBefore(entry, source) ?? ''))
  if (named.length !== 1) return undefined
  const key = teamKeyOf(named[0]) ?? ''
  const members = entries.filter((entry) => teamKeyOf(entry) === key)
  return sources.some((other) => members.some((entry) => isOwnFolder(entry, other))) ? { key, named } : undefined
}

interface Named {
  readonly entry: RosterEntry
  readonly name: string | undefined
  readonly hasNumber: boolean
}

/** Whoever's name is only a part of another's there, as Anna Lee of Anna Lee-Smith, is not named. */
const withoutParts = (all: readonly Named[]): Named[] =>
  all.filter(
    ({ name, hasNumber }) =>
      hasNumber || !all.some((other) => isPartOf(wordsOf(name ?? ''), wordsOf(other.name ?? ''))),
  )

const isPartOf = (few: readonly string[], many: readonly string[]): boolean =>
  few.length < many.length && few.every((word) => many.includes(word))

const isNamesakeOf = ({ name, hasNumber }: Named, own: readonly Named[]): boolean =>
  !hasNumber && own.some((one) => isSamePerson(one.name, name))

/** How many people a name holds: two of one name are one there. */
const peopleIn = (own: readonly Named[]): number => own.filter((one, i) => !isNamesakeOf(one, own.slice(0, i))).length

/** Whether the team's own name stands there: Alpha in Alpha_강아름. A single sign may be anything. */
function holdsLabel(words: readonly string[], { team = '' }: RosterEntry): boolean {
  const label = wordsOf(team)
  const isTelling = label.join('').length > 1 && !/^\d+$/.test(label.join(''))
  return isTelling && label.every((word) => words.includes(word))
}
