import type { Note } from '../../model/class.ts'
import { groupBy } from '../../platform/group-by.ts'
import { type AttemptRule, onlyFor } from './attempts.ts'
import type { Claim } from './claims.ts'
import { PIECE } from './part-keys.ts'

/** What is left of a submission for some of its students, with what its key ends in. */
export interface Piece {
  readonly claim: Claim
  readonly ending: string
}

/**
 * Parts a submission of several students where they handed in different things besides it, so that each has the time and the notes of what is
 * theirs: where the best counts, by what competes with it; else by the attempts that it replaces. Of `handedIn` is known who handed in what.
 */
export function partByAttempts(
  claim: Claim,
  left: readonly Claim[],
  handedIn: readonly Claim[],
  attempts: AttemptRule,
): Piece[] {
  const notes = claim.owners.map((owner) => notesFor(owner, claim.notes, handedIn))
  const rivals = claim.owners.map((owner) => left.flatMap(({ owners }, i) => (owners.includes(owner) ? [i] : [])))
  const keyOf = (at: number): string => JSON.stringify([notes[at], attempts === 'best' && rivals[at]])
  const pieces = [...groupBy(claim.owners.keys(), keyOf).values()]
  // Who handed in nothing else keeps the submission's own key.
  const sorted = pieces.toSorted((a, b) => rivals[a[0]].length - rivals[b[0]].length)
  return sorted.map((members, i) => ({
    claim: { ...onlyFor(claim, new Set(members.map((at) => claim.owners[at]))), notes: notes[members[0]] },
    ending: i === 0 ? '' : `${PIECE}${members[0] + 1}`,
  }))
}

// --- internal ---

/** The notes as they are true of one student: what another handed in is no attempt of theirs. */
const notesFor = (owner: string, notes: readonly Note[], handedIn: readonly Claim[]): Note[] =>
  notes.flatMap((note): Note[] => {
    if (note.kind !== 'attempts') return [note]
    const isTheirs = (name: string): boolean =>
      handedIn.some(({ source, owners }) => source.name === name && owners.includes(owner))
    const [others, fuller, later] = [note.others, note.fuller, note.later].map((names = []) => names.filter(isTheirs))
    const { fuller: _fuller, later: _later, ...rest } = note
    if (others.length === 0) return []
    return [{ ...rest, others, ...(fuller.length > 0 && { fuller }), ...(later.length > 0 && { later }) }]
  })
