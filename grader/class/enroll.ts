import { createHash } from 'node:crypto'
import type { Shard, TimeSource } from './class-record.ts'
import { ownersOf } from './enrolment/github-names.ts'
import { findInRoster, type Roster, type RosterEntry } from './enrolment/roster.ts'
import { safeNames } from '../intake/safe-names.ts'
import type { Source } from './enrolment/sources.ts'
import type { Student } from './enrolment/student.ts'

/** A submission with its key in this class; or a student who submitted nothing. */
export interface Enrolled {
  readonly key: string
  readonly source?: Source
  readonly students: readonly Student[]
  readonly submittedAt?: Date
  readonly timeFrom?: TimeSource
  readonly inRoster?: boolean
  /** The roster assigns another submission to the same student. */
  readonly several?: boolean
}

/** Assigns a key and students to every submission, and finds the students who submitted nothing; in the order of the keys. */
export function enroll(sources: readonly Source[], roster: Roster | undefined): Enrolled[] {
  const owners = ownersOf(sources.map(({ group }) => group))
  const known = sources.map((source) => {
    const login = owners.get(source.group)
    const students =
      login === undefined ? source.students : source.students.map((one) => ({ ...one, name: login, login }))
    return { source, students, entries: roster ? students.map((one) => entryFor(roster, source, one)) : [] }
  })
  const found = known.flatMap(({ entries }) => entries)
  const absent = roster?.entries.filter((entry) => !found.includes(entry)) ?? []
  const keys = safeNames([...sources.map(({ group }) => group), ...absent.map(nameOf)])
  const present = known.map(({ source, students, entries }, i): Enrolled => {
    const times = timeOf(source, entries)
    const several = entries.some((entry) => entry && found.filter((one) => one === entry).length > 1)
    const inRoster = roster ? entries.every((entry) => entry !== undefined) : undefined
    return {
      key: keys[i],
      source,
      students: students.map((one, n) => merged(one, entries[n])),
      ...times,
      inRoster,
      several,
    }
  })
  const missing = absent.map((entry, i): Enrolled => ({ key: keys[sources.length + i], students: [studentOf(entry)] }))
  return [...present, ...missing].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** Whether a submission belongs to that shard: by its key alone, so that a new submission moves no others. */
export function isInShard(key: string, { index, of }: Shard): boolean {
  const digest = createHash('sha256').update(key).digest()
  return digest.readUIntBE(0, 6) % of === index - 1
}

// --- internal ---

const entryFor = (roster: Roster, { name, group }: Source, student: Student): RosterEntry | undefined =>
  findInRoster(roster, name, group, student)

const nameOf = ({ name, id, email, login, submission }: RosterEntry): string =>
  submission ?? id ?? login ?? email ?? name ?? ''

const studentOf = ({ submission: _submission, submittedAt: _submittedAt, ...student }: RosterEntry): Student => student

/** The roster takes precedence over the names in an export. */
function merged(student: Student, entry: RosterEntry | undefined): Student {
  if (!entry) return student
  const known = Object.entries(studentOf(entry)).filter(([, value]) => value !== undefined)
  return { ...student, ...Object.fromEntries(known) }
}

function timeOf(
  source: Source,
  entries: readonly (RosterEntry | undefined)[],
): Pick<Enrolled, 'submittedAt' | 'timeFrom'> {
  const roster = entries.find((entry) => entry?.submittedAt)?.submittedAt
  if (source.submittedAt) return { submittedAt: source.submittedAt, timeFrom: 'gradescope' }
  if (roster) return { submittedAt: roster, timeFrom: 'roster' }
  return source.packedAt ? { submittedAt: source.packedAt, timeFrom: 'archive' } : {}
}
