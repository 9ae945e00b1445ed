import { readAttempt } from '../../intake/attempts.ts'
import type { Note } from '../../model/class.ts'
import type { Claim } from './claims.ts'
import type { Contents } from './contents.ts'
import type { Source } from './sources.ts'

/** Which attempt of a student counts. */
export type AttemptRule = 'latest' | 'best'

/** What decided which attempt counts; the time of a file is the least reliable of what says it, a word or a name is a guess. */
export type DecidedBy = Extract<Note, { kind: 'attempts' }>['by']

/** What is in the submissions of students who have several. */
export type ContentsBySource = ReadonlyMap<Source, Contents>

/** Finds the latest attempt: by the system's clock, else by the numbers in the names, else by the times of the files, else by a word. */
export function latestOf<T extends { readonly source: Source }>(
  attempts: readonly T[],
  contents?: ContentsBySource,
): { readonly latest: T; readonly by: DecidedBy } {
  const sources = attempts.map(({ source }) => source)
  for (const [by, ordersOf] of ORDERS) {
    const orders = ordersOf(sources, contents)
    const known = orders.flatMap((order) => (order === undefined ? [] : [order]))
    const last = Math.max(...known)
    const isClear = known.length === attempts.length && known.filter((order) => order === last).length === 1
    if (isClear) return { latest: attempts[orders.indexOf(last)], by }
  }
  const sorted = attempts.toSorted((a, b) => (a.source.name < b.source.name ? -1 : 1))
  return { latest: sorted[sorted.length - 1], by: 'name' }
}

/** Takes every student from all but their latest attempt; what nobody is left for is named where it was replaced. */
export function withoutEarlier(claims: readonly Claim[], contents?: ContentsBySource): Claim[] {
  const kept = new Map(claims.map((claim) => [claim, new Set(claim.owners)]))
  const notes = new Map<Claim, Note[]>()
  for (const owner of new Set(claims.flatMap(({ owners }) => owners))) {
    const own = claims.filter(({ owners }) => owners.includes(owner))
    if (own.length < 2) continue
    const { latest, by } = latestOf(own, contents)
    const others = own.filter((claim) => claim !== latest)
    for (const other of others) kept.get(other)?.delete(owner)
    const note = attemptsNote(latest, others, by, contents)
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

function attemptsNote(
  { source }: Claim,
  others: readonly Claim[],
  by: DecidedBy,
  contents: ContentsBySource | undefined,
): Note {
  const taken = contents?.get(source)?.answers
  const holdsMore = (other: Source): boolean =>
    taken !== undefined && [...(contents?.get(other)?.answers ?? [])].some((file) => !taken.has(file))
  const fuller = others.filter((other) => holdsMore(other.source)).map((other) => other.source.name)
  return {
    kind: 'attempts',
    taken: source.name,
    others: others.map((other) => other.source.name),
    by,
    ...(fuller.length > 0 && { fuller }),
  }
}

type OrdersOf = (sources: readonly Source[], contents?: ContentsBySource) => readonly (number | undefined)[]

const ORDERS: readonly (readonly [DecidedBy, OrdersOf])[] = [
  ['time', (sources) => sources.map(({ submittedAt }) => submittedAt?.getTime())],
  ['number', numbersOf],
  [
    'file-time',
    (sources, contents) => sources.map((source) => (source.packedAt ?? contents?.get(source)?.changedAt)?.getTime()),
  ],
  ['word', (sources) => sources.map(({ name }) => Number(LAST.test(name)))],
]

/** A name without a number is the first of those that are the same but for the number; beside any other it says nothing. */
function numbersOf(sources: readonly Source[]): (number | undefined)[] {
  const stems = new Set(sources.map(({ stem, group }) => stem ?? readAttempt(group).stem))
  return sources.map(({ attempt = 0 }) => (attempt > 0 || stems.size === 1 ? attempt : undefined))
}

const LAST = /최종|진짜|수정|재제출|완성|완료|final|fixed|revised|resubmi/i
