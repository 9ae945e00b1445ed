import { withoutArchiveEnding } from '../../intake/archive-kind.ts'
import { saysNothing } from '../../intake/name-words.ts'
import type { RosterEntry } from './roster.ts'

/** The members of the team that a submission's name gives and nothing else: `3 조.zip`, `과제1_6조.zip`, `5조_최종.zip`, `team 4.zip`. */
export function membersNamed(entries: readonly RosterEntry[], name: string): readonly RosterEntry[] {
  const team = readTeam(name)
  return team?.isAlone ? membersOf(entries, team.number) : []
}

/** The members of the team whose number stands in a name, whatever else does. */
export function membersPerhaps(entries: readonly RosterEntry[], name: string): readonly RosterEntry[] {
  const team = readTeam(name)
  return team ? membersOf(entries, team.number) : []
}

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
