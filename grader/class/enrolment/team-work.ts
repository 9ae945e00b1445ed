import { groupBy } from '../../platform/group-by.ts'
import type { ContentsBySource } from './attempts.ts'
import type { Claim } from './claims.ts'
import { answerAlike, answerDifferently, answersOf, completed, withCopies } from './completed.ts'
import type { RosterEntry } from './roster.ts'

/** The submissions of teams of which several members handed in by themselves: only by what is in them can one work be told from work of one's own. */
export const claimsOfTeams = (claims: readonly Claim[]): Claim[] =>
  [...byTeam(claims)].filter(([, own]) => own.length > 1).flatMap(([, own]) => own)

/**
 * Completes what members of a declared team handed in by what others of it did, `counted`: it is one work where each has something that the
 * other has not, and none two answer an exercise differently. Where it is less clear, what others answer is named, and nothing is put together.
 */
export function withTeamWork(claims: readonly Claim[], counted: readonly Claim[], contents: ContentsBySource): Claim[] {
  const teams = byTeam(counted)
  return claims.map((one) => {
    const team = teams.get(teamOf(one) ?? '') ?? []
    const mates = team.filter((mate) => !mate.owners.some((owner) => one.owners.includes(owner)))
    const copies = mates.filter((mate) => answerAlike(one, mate, contents))
    const claim = copies.length > 0 ? withCopies(one, copies) : one
    const parts = mates.filter((mate) => isMore(claim, mate, contents) && isMore(mate, claim, contents))
    if (!isOneWork([claim, ...mates], contents)) return withOthersNamed(claim, parts)
    const whole = completed(claim, parts, contents)
    return withOthersNamed(
      whole,
      mates.filter((mate) => isMore(mate, whole, contents)),
    )
  })
}

/** What others of a student's team handed in, where it may be the work of all of it. */
export function workOfTeam(entry: RosterEntry, claims: readonly Claim[], contents: ContentsBySource): readonly Claim[] {
  const own = byTeam(claims).get(teamNamed(entry) ?? '') ?? []
  return isOneWork(own, contents) ? own : []
}

// --- internal ---

const teamNamed = (entry: RosterEntry | undefined): string | undefined =>
  entry?.team && `${entry.section ?? ''}\n${entry.team}`

/** The team that all who handed it in are of. */
function teamOf({ entries }: Claim): string | undefined {
  const teams = new Set(entries.map(teamNamed))
  return teams.size === 1 ? [...teams][0] : undefined
}

function byTeam(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const own = claims.filter((claim) => teamOf(claim) !== undefined)
  return groupBy(own, (claim) => teamOf(claim) ?? '')
}

const withOthersNamed = (claim: Claim, others: readonly Claim[]): Claim =>
  others.length > 0
    ? {
        ...claim,
        notes: [...claim.notes, { kind: 'team-parts', submissions: others.map(({ source }) => source.name) }],
      }
    : claim

/** Whether one answers something that another does not. */
function isMore(one: Claim, than: Claim, contents: ContentsBySource): boolean {
  const known = answersOf(than, contents)
  return [...answersOf(one, contents).keys()].some((file) => !known.has(file))
}

/** Whether no two answer an exercise differently: what somebody wrote alone is theirs. */
const isOneWork = (team: readonly Claim[], contents: ContentsBySource): boolean =>
  team.every((one, i) => team.slice(i + 1).every((other) => !answerDifferently(one, other, contents)))
