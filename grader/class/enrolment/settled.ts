import { type ContentsBySource, leftTo } from './attempts.ts'
import type { Claim } from './claims.ts'
import { answerOtherFiles, areParts } from './parts.ts'
import { ownersOf } from './same-owners.ts'

/**
 * Takes every student whose submission the roster names from all others of theirs, but for those that are parts of it: what the instructor
 * wrote there settles which counts.
 */
export const settledByRoster = (claims: readonly Claim[], contents: ContentsBySource): Claim[] =>
  leftTo(claims, contents, (own, owner) => {
    const named = own.filter((claim) => claim.named?.includes(owner))
    // Their own beside a group's adds to it what the group's leaves out.
    const isPartOf = (claim: Claim): boolean =>
      named.some((one) =>
        ownersOf(one) === ownersOf(claim)
          ? areParts(one.source, claim.source, contents)
          : answerOtherFiles(one.source, claim.source, contents),
      )
    const kept = [...named, ...own.filter((claim) => !named.includes(claim) && isPartOf(claim))]
    return named.length > 0 ? [{ kept, others: own.filter((claim) => !kept.includes(claim)), by: 'roster' }] : []
  })
