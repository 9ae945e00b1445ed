import { withoutArchiveEnding } from '../../intake/archive-kind.ts'
import { saysNothing } from '../../intake/name-words.ts'
import type { RosterEntry } from './roster.ts'

/** The members of the team that a submission's name gives and nothing else: `3 조.zip`, `과제1_6조.zip`, `5조_최종.zip`, `team 4.zip`. */
export function membersNamed(entries: readonly RosterEntry[], name: string): readonly RosterEntry[] {
  const team = readTeam(name)
  const members = team?.isAlone ? membersOf(entries, team.number) : []
  return isOneTeam(members) ? members : []
}

/** The members of the team whose number stands in a name, whatever else does. */
export function membersPerhaps(entries: readonly RosterEntry[], name: string): readonly RosterEntry[] {
  const team = readTeam(name)
  return team ? membersOf(entries, team.number) : []
}

/** Which team of which section a student is declared to be in, if any: 1조 of two sections is two teams. */
export function teamKeyOf(entry: RosterEntry): string | undefined {
  const label = entry.team ?? (numberIn(entry.submission) === undefined ? undefined : entry.submission)
  return label === undefined ? undefined : `${entry.section ?? ''}\n${label}`
}

/** Whether students are of one team, and not of teams of the same name in several sections. */
export const isOneTeam = (members: readonly RosterEntry[]): boolean => new Set(members.map(teamKeyOf)).size < 2

/** The number of the one team that stands in a name, whatever else does. */
export const teamNumberIn = (name: string): string | undefined => readTeam(name)?.number

/** The number of the team that a student is declared to be in. */
export const teamNumberOf = ({ team, submission }: RosterEntry): string | undefined =>
  numberIn(team) ?? (team === undefined ? numberIn(submission) : undefined)

// --- internal ---

interface Team {
  readonly number: string
  readonly isAlone: boolean
}

// A digit or a letter beside it makes another word of it: 3조각, 12조.
const TEAM =
  /(?<![\d\p{L}])(?:제? ?0?(?<before>\d{1,2}) ?(?:조|팀|모둠|그룹)|(?:team|group|조|팀|모둠|그룹)[ _-]?0?(?<after>\d{1,2}))(?![\d\p{L}])/giu

function readTeam(name: string): Team | undefined {
  const text = withoutArchiveEnding(name.normalize('NFKC').trim())
  const [found, ...others] = [...text.matchAll(TEAM)].map(({ groups = {} }) => groups.before ?? groups.after)
  if (found === undefined || others.length > 0) return undefined
  const rest = text.replaceAll(TEAM, ' ').split(/[\s_\-.,()[\]+]+/)
  // 5조-1 and 5조-2 may be two members'.
  return { number: found, isAlone: rest.every((word) => word === '' || (saysNothing(word) && !/^\d+$/.test(word))) }
}

/** Of the teams with that number, the only one. */
function membersOf(entries: readonly RosterEntry[], number: string): readonly RosterEntry[] {
  const members = entries.filter((entry) => [entry.team, entry.submission].some((text) => numberIn(text) === number))
  return new Set(members.map(({ team, submission }) => team ?? submission)).size === 1 ? members : []
}

function numberIn(text = ''): string | undefined {
  const [, alone] = /^0?(\d{1,2})$/.exec(text.trim()) ?? []
  const team = readTeam(text)
  return alone ?? (team?.isAlone ? team.number : undefined)
}
