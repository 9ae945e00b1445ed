import type { Note } from '../../model/class.ts'
import type { Claim } from './claims.ts'
import type { Source } from './sources.ts'

/** Which attempt of a student counts. */
export type AttemptRule = 'latest' | 'best'

/** What decided which attempt counts; the time of a file is the least reliable. */
export type DecidedBy = 'time' | 'number' | 'file-time' | 'name' | 'score'

/** Finds the latest attempt: by the system's clock, else by the numbers in the names, else by the times of the files. */
export function latestOf<T extends { readonly source: Source }>(
  attempts: readonly T[],
): { readonly latest: T; readonly by: DecidedBy } {
  for (const [by, orderOf] of ORDERS) {
    const orders = attempts.map(({ source }) => orderOf(source))
    const known = orders.flatMap((order) => (order === undefined ? [] : [order]))
    const last = Math.max(...known)
    const isClear = known.length === attempts.length && known.filter((order) => order === last).length === 1
    if (isClear) return { latest: attempts[orders.indexOf(last)], by }
  }
  const sorted = attempts.toSorted((a, b) => (a.source.name < b.source.name ? -1 : 1))
  return { latest: sorted[sorted.length - 1], by: 'name' }
}

/** Takes every student from all but their latest attempt; what nobody is left for is named where it was replaced. */
export function withoutEarlier(claims: readonly Claim[]): Claim[] {
  const kept = new Map(claims.map((claim) => [claim, new Set(claim.owners)]))
  const notes = new Map<Claim, Note[]>()
  for (const owner of new Set(claims.flatMap(({ owners }) => owners))) {
    const own = claims.filter(({ owners }) => owners.includes(owner))
    if (own.length < 2) continue
    const { latest, by } = latestOf(own)
    const others = own.filter((claim) => claim !== latest)
    for (const other of others) kept.get(other)?.delete(owner)
    const note: Note = {
      kind: 'attempts',
      taken: latest.source.name,
      others: others.map(({ source }) => source.name),
      by,
    }
    const before = notes.get(latest) ?? []
    // Both members of a group replaced the same submission.
    if (!before.some((one) => JSON.stringify(one) === JSON.stringify(note))) notes.set(latest, [...before, note])
  }
  return claims.flatMap((claim) => {
    const isLeft = claim.owners.map((owner) => kept.get(claim)?.has(owner) ?? false)
    if (!isLeft.includes(true)) return []
    const of = <T>(all: readonly T[]): T[] => all.filter((_, i) => isLeft[i])
    const { students, entries, owners } = claim
    return [
      {
        ...claim,
        students: of(students),
        entries: of(entries),
        owners: of(owners),
        notes: [...claim.notes, ...(notes.get(claim) ?? [])],
      },
    ]
  })
}

// --- internal ---

const ORDERS: readonly (readonly [DecidedBy, (source: Source) => number | undefined])[] = [
  ['time', ({ submittedAt }) => submittedAt?.getTime()],
  ['number', ({ attempt }) => attempt ?? 0],
  ['file-time', ({ packedAt }) => packedAt?.getTime()],
]
