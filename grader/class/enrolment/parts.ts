import { readAttempt } from '../../intake/attempts.ts'
import { type NameWithChapter, splitChapter } from '../../intake/chapters.ts'
import { joinParts } from '../../intake/join-parts.ts'
import { type ContentsBySource, latestOf } from './attempts.ts'
import type { Claim } from './claims.ts'
import { bySameOwners } from './same-owners.ts'
import type { Replaced, Source } from './sources.ts'

/** The submissions of students who have several, alone or with others: only by what is in them can parts be told from attempts. */
export function claimsOfSeveral(claims: readonly Claim[]): Claim[] {
  const counts = new Map<string, number>()
  for (const owner of claims.flatMap(({ owners }) => owners)) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  return claims.filter(({ owners }) => owners.some((owner) => (counts.get(owner) ?? 0) > 1))
}

/**
 * Puts together what the same students handed in in parts: names that differ only by a chapter, or contents of which no file of the course
 * is answered twice. What answers the same is an attempt, and stays by itself.
 */
export function withPartsJoined(claims: readonly Claim[], contents: ContentsBySource): Claim[] {
  const joined = new Map<Claim, Claim | undefined>()
  for (const own of bySameOwners(claims).values()) {
    const { parts, over } = partsOf(own, contents)
    if (parts.length < 2) continue
    for (const part of parts) joined.set(part, undefined)
    joined.set(parts[0], joinedClaim(parts, over))
  }
  return claims.flatMap((claim) => (joined.has(claim) ? (joined.get(claim) ?? []) : [claim]))
}

/** What is in the joined submissions, too. */
export function contentsOfJoined(claims: readonly Claim[], contents: ContentsBySource): ContentsBySource {
  const all = new Map(contents)
  for (const { source } of claims)
    if (source.parts) {
      const parts = source.parts.flatMap((part) => contents.get(part) ?? [])
      const times = parts.flatMap(({ changedAt }) => (changedAt ? [changedAt.getTime()] : []))
      all.set(source, {
        answers: new Map(parts.flatMap(({ answers }) => [...answers])),
        ...(times.length > 0 && { changedAt: new Date(Math.max(...times)) }),
      })
    }
  return all
}

/** Whether two submissions of one student are parts of one: by different chapters in their names, or because neither answers what the other does. */
export function areParts(a: Source, b: Source, contents: ContentsBySource): boolean {
  const [one, other] = [a, b].map(({ name }) => readPart(name))
  const areOfChapters = one.chapter !== undefined && other.chapter !== undefined && one.rest === other.rest
  return (areOfChapters && one.chapter !== other.chapter) || answerOtherFiles(a, b, contents)
}

/** Whether neither of two submissions answers what the other does; of what holds no answer, or cannot be read, nothing can be said. */
export function answerOtherFiles(a: Source, b: Source, contents: ContentsBySource): boolean {
  const [first, second] = [a, b].map((source) => contents.get(source)?.answers ?? new Map<string, string>())
  return first.size > 0 && second.size > 0 && ![...first.keys()].some((file) => second.has(file))
}

/** What several submissions that count as one are called. */
export const nameOfAll = (sources: readonly Source[]): string => sources.map(({ name }) => name).join(' + ')

// --- internal ---

interface Parts {
  /** The latest first. */
  readonly parts: readonly Claim[]
  readonly over: readonly Replaced[]
}

/**
 * What all other submissions are parts of, or attempts at: of those that answer the same, the latest. Where nothing is answered twice, it does
 * not matter which is the latest.
 */
function partsOf(own: readonly Claim[], contents: ContentsBySource): Parts {
  const parts: Claim[] = []
  const over: Replaced[] = []
  for (let left = [...own]; left.length > 0;) {
    const rivals = rivalsOf(left[0], left, contents)
    const { latest, by } = latestOf(rivals, contents)
    const replaced = rivals.filter(
      ({ source }) => source !== latest.source && !areParts(source, latest.source, contents),
    )
    parts.push(latest)
    over.push(...replaced.map(({ source }) => ({ source, by })))
    left = left.filter((claim) => claim !== latest && !replaced.includes(claim))
  }
  const { latest } = latestOf(parts, contents)
  return { parts: [latest, ...parts.filter((part) => part !== latest)], over }
}

/** A submission with those that answer the same as it or as one of them. */
function rivalsOf(one: Claim, all: readonly Claim[], contents: ContentsBySource): Claim[] {
  const found = [one]
  for (const claim of found)
    found.push(...all.filter((other) => !found.includes(other) && !areParts(claim.source, other.source, contents)))
  return found
}

function joinedClaim(parts: readonly Claim[], over: readonly Replaced[]): Claim {
  const sources = parts.map(({ source }) => source).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const [latest] = parts
  return {
    ...latest,
    source: {
      ...latest.source,
      name: nameOfAll(sources),
      parts: sources,
      ...(over.length > 0 && { over }),
      namesWithin: sources.flatMap(({ namesWithin = [] }) => namesWithin),
      late: sources.some(({ late }) => late) || latest.source.late,
      open: joinParts(sources),
    },
    notes: [...parts.flatMap(({ notes }) => notes), { kind: 'parts', together: sources.map(({ name }) => name) }],
    candidates: parts.flatMap(({ candidates }) => candidates),
  }
}

/** A name without its chapter and the number of the attempt: `kim_ch03_v2.zip` and `kim_ch04.zip` are parts. */
const readPart = (name: string): NameWithChapter => splitChapter(readAttempt(name).stem.toLowerCase())
