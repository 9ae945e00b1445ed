import { displayNames } from './student.ts'
import type { Note } from '../../model/class.ts'
import type { PartTime } from '../../model/handed-in.ts'
import type { TimeSource } from '../class-record.ts'
import type { Claim } from './claims.ts'
import type { RosterEntry } from './roster.ts'
import type { Source } from './sources.ts'

/** When something was handed in, and whose clock says so. */
export interface ClaimTime {
  readonly submittedAt?: Date
  readonly timeFrom?: TimeSource
  readonly isZoneAssumed?: boolean
}

/** What was handed in, and by whom of the roster. */
type HandedIn = Pick<Claim, 'source' | 'entries'>

/** What is put together was handed in with its last part. */
export function latestTime(pieces: readonly HandedIn[]): ClaimTime {
  const [own, ...others] = pieces.map(({ source, entries }) => timeOf(source, entries))
  // Times of two clocks say nothing of each other.
  const known = [own, ...others.filter(({ timeFrom }) => timeFrom === own.timeFrom)]
  const [latest = own] = known.toSorted((a, b) => Number(b.submittedAt) - Number(a.submittedAt))
  return latest
}

/** Of the same work that several of a team handed in, that which came first, by the clock of their own. */
export function firstOf(same: readonly HandedIn[]): HandedIn {
  const time = ({ source, entries }: HandedIn) => timeOf(source, entries)
  const known = same.filter((one) => time(one).timeFrom === time(same[0]).timeFrom)
  const [first = same[0]] = known.toSorted((a, b) => Number(time(a).submittedAt) - Number(time(b).submittedAt))
  return first
}

/** When each part came, by the clock of the latest, where they came at different times. */
export function partTimesOf(parts: readonly (HandedIn & Pick<Claim, 'students'>)[]): {
  readonly partTimes?: readonly PartTime[]
} {
  const { timeFrom } = latestTime(parts)
  const known = parts.map((part) => ({ ...part, ...timeOf(part.source, part.entries) }))
  const timed = known.filter((one) => one.submittedAt !== undefined && one.timeFrom === timeFrom)
  if (new Set(timed.map((one) => one.submittedAt?.getTime())).size < 2) return {}
  const people = timed.map(({ students, source }) => displayNames({ students, key: source.name }))
  const partTimes = timed.map(({ source, submittedAt }, i) => ({
    submission: source.name,
    ...(new Set(people).size > 1 && { by: people[i] }),
    at: submittedAt?.toISOString() ?? '',
  }))
  return { partTimes: partTimes.toSorted((a, b) => (a.at < b.at ? -1 : 1)) }
}

/** What is to be said of a time of the roster that cannot be read, where nothing else gives one. */
export const timeNotes = ({ submittedAt }: Source, entries: readonly (RosterEntry | undefined)[]): Note[] =>
  submittedAt
    ? []
    : entries.flatMap((entry) => (entry?.unreadableTime ? [{ kind: 'unreadable-time', ...entry.unreadableTime }] : []))

// --- internal ---

function timeOf(source: Source, entries: readonly (RosterEntry | undefined)[]): ClaimTime {
  const { submittedAt, timeFrom, packedAt, isZoneAssumed } = source
  if (submittedAt) return { submittedAt, timeFrom, isZoneAssumed }
  const times = entries.flatMap((entry) => (entry?.submittedAt ? [entry.submittedAt.getTime()] : []))
  if (times.length > 0) return { submittedAt: new Date(Math.max(...times)), timeFrom: 'roster' }
  return packedAt ? { submittedAt: packedAt, timeFrom: 'archive', isZoneAssumed } : {}
}
