import { groupBy } from '../../platform/group-by.ts'
import type { ContentsBySource } from './attempts.ts'
import type { Claim } from './claims.ts'
import { answerOtherFiles } from './parts.ts'

/** The submissions of teams of which several members handed in by themselves: only by what is in them can the parts of one work be told from work of one's own. */
export const claimsOfTeams = (claims: readonly Claim[]): Claim[] =>
  [...byTeam(claims)].filter(([, own]) => own.length > 1).flatMap(([, own]) => own)

/** Names to each member of a team the submissions of others that answer what theirs does not, and nothing that theirs does. They may be one work: nothing is put together. */
export function withTeamParts(claims: readonly Claim[], contents: ContentsBySource): Claim[] {
  const teams = byTeam(claims)
  return claims.map((claim) => {
    const mates = teams.get(teamOf(claim) ?? '') ?? []
    const parts = mates.filter((mate) => areParts(claim, mate, contents)).map(({ source }) => source.name)
    return parts.length > 0 ? { ...claim, notes: [...claim.notes, { kind: 'team-parts', submissions: parts }] } : claim
  })
}

// --- internal ---

/** The team that all who handed it in are of. */
function teamOf({ entries }: Claim): string | undefined {
  const teams = new Set(entries.map((entry) => entry?.team && `${entry.section ?? ''}\n${entry.team}`))
  return teams.size === 1 ? [...teams][0] : undefined
}

function byTeam(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const own = claims.filter((claim) => teamOf(claim) !== undefined)
  return groupBy(own, (claim) => teamOf(claim) ?? '')
}

const areParts = (a: Claim, b: Claim, contents: ContentsBySource): boolean =>
  !a.owners.some((owner) => b.owners.includes(owner)) && answerOtherFiles(a.source, b.source, contents)
