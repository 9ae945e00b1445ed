import { finality, readAttempt } from '../../intake/attempts.ts'
import type { Note } from '../../model/class.ts'
import type { Claim } from './claims.ts'
import type { Contents } from './contents.ts'
import { bySameOwners } from './same-owners.ts'
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
  const whole = replacingAll(attempts)
  if (whole) return whole
  for (const [by, ordersOf] of ORDERS) {
    const orders = ordersOf(sources, contents)
    const known = orders.flatMap((order) => (order === undefined ? [] : [order]))
    const last = Math.max(...known)
    const isClear = known.length === attempts.length && known.filter((order) => order === last).length === 1
    // The time of a file is set by a download, too: it makes no draft of a final version.
    const isDoubted = by === 'file-time' && isDraftBesideFinal(attempts[orders.indexOf(last)]?.source, sources)
    if (isClear && !isDoubted) return { latest: attempts[orders.indexOf(last)], by }
  }
  const sorted = attempts.toSorted((a, b) => (a.source.name < b.source.name ? -1 : 1))
  return { latest: sorted[sorted.length - 1], by: 'name' }
}

/** Takes every student from all but their latest attempt; what nobody is left for is named where it was replaced. */
export const withoutEarlier = (claims: readonly Claim[], contents: ContentsBySource = new Map()): Claim[] =>
  leftTo(claims, contents, (own) => {
    const layers = [...bySameOwners(own).values()].map((all) => latestKept(all, contents))
    // What somebody handed in alone is no attempt at what they handed in with others.
    const full = layers.filter(({ kept: [latest] }) => hasAnswers(latest.source, contents))
    if (full.length === 0) return [latestKept(own, contents)]
    const empty = own.filter((claim) => !full.some(({ kept, others }) => [...kept, ...others].includes(claim)))
    const [first, ...rest] = full
    const { kept } = latestKept(own, contents)
    if (rest.length === 0 && kept[0] === first.kept[0]) return [latestKept(own, contents)]
    return [...full, ...(empty.length > 0 ? [{ kept: first.kept, others: empty, by: 'answers' } as const] : [])]
  })

/** When what is in a submission was last changed, by its archive or its files. */
export const fileTimeOf = (source: Source, contents?: ContentsBySource): Date | undefined =>
  source.packedAt ?? contents?.get(source)?.changedAt

/** Whether something is written in a submission that was looked into. */
export const hasAnswers = (source: Source, contents: ContentsBySource): boolean =>
  (contents.get(source)?.answers.size ?? 0) > 0

/** What is left to a student of several submissions, what is not, and what decided so. */
export interface Kept {
  readonly kept: readonly Claim[]
  readonly others: readonly Claim[]
  readonly by: DecidedBy
}

/** Leaves each student who has several submissions only those that are chosen; the first of them has the note on the others. */
export function leftTo(
  claims: readonly Claim[],
  contents: ContentsBySource | undefined,
  choose: (own: readonly Claim[], owner: string) => readonly Kept[],
): Claim[] {
  const owned = new Map(claims.map((claim) => [claim, new Set(claim.owners)]))
  const notes = new Map<Claim, Note[]>()
  for (const owner of new Set(claims.flatMap(({ owners }) => owners))) {
    const own = claims.filter(({ owners }) => owners.includes(owner))
    const choices = own.length < 2 ? [] : choose(own, owner)
    const all = choices.flatMap(({ kept }) => kept)
    for (const { kept, others, by } of choices) {
      if (others.length === 0) continue
      for (const other of others) owned.get(other)?.delete(owner)
      const note = attemptsNote({ kept, others, by }, all, contents)
      const before = notes.get(kept[0]) ?? []
      // Both members of a group replaced the same submission.
      if (!before.some((one) => isSameChoice(one, note))) notes.set(kept[0], [...before, note])
    }
  }
  return claims.flatMap((claim) => ownedStill(claim, owned.get(claim), notes.get(claim)))
}

/** A submission for some of its owners alone. */
export function onlyFor(claim: Claim, left: ReadonlySet<string>): Claim {
  const of = <T>(all: readonly T[]): T[] => all.filter((_, i) => left.has(claim.owners[i]))
  const { students, entries, owners } = claim
  return { ...claim, students: of(students), entries: of(entries), owners: of(owners) }
}

// --- internal ---

/** What is put together of parts of which all others are earlier attempts, and the least sure of what decided so. */
function replacingAll<T extends { readonly source: Source }>(
  attempts: readonly T[],
): { readonly latest: T; readonly by: DecidedBy } | undefined {
  for (const latest of attempts) {
    const over = new Map(latest.source.over?.map(({ source, by }) => [source, by]))
    const others = attempts.filter((one) => one !== latest).map(({ source }) => over.get(source))
    const by = ORDERS.map(([one]) => one).findLast((one) => others.includes(one))
    if (over.size > 0 && !others.includes(undefined))
      return { latest, by: others.includes('name') ? 'name' : (by ?? 'name') }
  }
  return undefined
}

function latestKept(own: readonly Claim[], contents: ContentsBySource): Kept {
  const { latest, by } = latestOf(own, contents)
  return { kept: [latest], others: own.filter((claim) => claim !== latest), by }
}

const ownedStill = (claim: Claim, left: ReadonlySet<string> = new Set(), notes: readonly Note[] = []): Claim[] =>
  left.size === 0 ? [] : [{ ...onlyFor(claim, left), notes: [...claim.notes, ...notes] }]

type AttemptsNote = Extract<Note, { kind: 'attempts' }>

const isSameChoice = (note: Note, { taken, others }: AttemptsNote): boolean =>
  note.kind === 'attempts' && note.taken === taken && note.others.join('\n') === others.join('\n')

function attemptsNote(
  { kept, others, by }: Kept,
  all: readonly Claim[],
  contents: ContentsBySource | undefined,
): AttemptsNote {
  const [{ source }] = kept
  const taken = new Set(all.flatMap((one) => [...(contents?.get(one.source)?.answers.keys() ?? [])]))
  const holdsMore = (other: Source): boolean =>
    contents?.has(source) === true && [...(contents.get(other)?.answers.keys() ?? [])].some((file) => !taken.has(file))
  const rank = Math.max(...kept.map((one) => rankOf(one.source)))
  const fuller = others.filter((other) => holdsMore(other.source)).map((other) => other.source.name)
  return {
    kind: 'attempts',
    taken: source.name,
    others: others.map((other) => other.source.name),
    by,
    ...(fuller.length > 0 && { fuller }),
    ...(by !== 'roster' && others.some((other) => rankOf(other.source) > rank) && { wordsDisagree: true }),
  }
}

type OrdersOf = (sources: readonly Source[], contents?: ContentsBySource) => readonly (number | undefined)[]

const ORDERS: readonly (readonly [DecidedBy, OrdersOf])[] = [
  ['time', (sources) => sources.map(({ submittedAt }) => submittedAt?.getTime())],
  ['number', numbersOf],
  ['file-time', (sources, contents) => sources.map((source) => fileTimeOf(source, contents)?.getTime())],
  // Archives that were all written at once, by a download, hold files that were not.
  ['file-time', (sources, contents) => sources.map((source) => contents?.get(source)?.changedAt?.getTime())],
  ['word', (sources) => sources.map(rankOf)],
]

/** A name without a number is the first of those that are the same but for the number; beside any other it says nothing. */
function numbersOf(sources: readonly Source[]): (number | undefined)[] {
  const stems = new Set(sources.map(({ stem, group }) => stem ?? readAttempt(group).stem))
  return sources.map(({ attempt = 0 }) => (attempt > 0 || stems.size === 1 ? attempt : undefined))
}

/** What the words in a name say of it: 1 that it is the last, -1 that it is not, and 0 that nothing, or both. */
const rankOf = ({ name }: Source): number => finality(name)

const isDraftBesideFinal = (source: Source | undefined, all: readonly Source[]): boolean =>
  source !== undefined && rankOf(source) < 0 && all.filter((one) => rankOf(one) > 0).length === 1
