import type { Note } from '../../model/class.ts'
import { type AttemptRule, type ContentsBySource, hasAnswers, latestOf, onlyFor } from './attempts.ts'
import type { Claim } from './claims.ts'
import { answerAlike, completed, laterThan, withCopies } from './completed.ts'
import { bySameOwners } from './same-owners.ts'

/**
 * Completes what a student handed in alone by what they handed in with others, where there is both: of each exercise their own file counts
 * where there is one, else the shared one. What is left of the shared submission is the others', unless the best counts, where both compete.
 */
export function withOwnOverShared(
  claims: readonly Claim[],
  contents: ContentsBySource,
  attempts: AttemptRule = 'latest',
): Claim[] {
  const made = new Map<Claim, Claim[]>()
  const gone = new Map<Claim, Set<string>>()
  const remove = (claim: Claim, owner: string): unknown =>
    gone.set(claim, (gone.get(claim) ?? new Set<string>()).add(owner))
  for (const owner of new Set(claims.flatMap(({ owners }) => owners))) {
    const layers = layersOf(owner, claims, contents)
    for (const [i, { all }] of layers.slice(0, -1).entries()) {
      if (i > 0 && attempts === 'latest') break
      const shared = layers.slice(i + 1).map(({ latest }) => latest)
      for (const claim of all) {
        const alone = onlyFor(claim, new Set([owner]))
        const copies = shared.filter((one) => answerAlike(alone, one, contents))
        // The same once more is no other attempt.
        const own = copies.length > 0 ? withCopies(alone, copies) : alone
        const whole = completed(own, shared, contents)
        const isWhole = whole === alone && attempts === 'latest'
        made.set(claim, [
          ...(made.get(claim) ?? []),
          isWhole ? { ...alone, notes: [...alone.notes, ownNote(alone, shared, contents)] } : whole,
        ])
        for (const one of [claim, ...copies]) remove(one, owner)
      }
      if (attempts === 'latest') for (const claim of shared) remove(claim, owner)
    }
  }
  return claims.flatMap((claim) => {
    const left = claim.owners.filter((owner) => !gone.get(claim)?.has(owner))
    return [...(left.length > 0 ? [onlyFor(claim, new Set(left))] : []), ...(made.get(claim) ?? [])]
  })
}

// --- internal ---

interface Layer {
  readonly all: readonly Claim[]
  readonly latest: Claim
}

/** What a student handed in alone, then with others, the fewest first; of what holds answers. */
function layersOf(owner: string, claims: readonly Claim[], contents: ContentsBySource): Layer[] {
  const own = claims.filter((claim) => claim.owners.includes(owner) && hasAnswers(claim.source, contents))
  const layers = [...bySameOwners(own).values()].map((all) => ({ all, latest: latestOf(all, contents).latest }))
  return layers.toSorted((a, b) => a.latest.owners.length - b.latest.owners.length)
}

function ownNote(claim: Claim, shared: readonly Claim[], contents: ContentsBySource): Note {
  const later = laterThan(claim, shared, contents)
  const others = shared.map((one) => one.source.name)
  return { kind: 'attempts', taken: claim.source.name, others, by: 'own', ...(later.length > 0 && { later }) }
}
