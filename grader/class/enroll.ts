import { type AttemptRule, type ContentsBySource, withoutEarlier } from './enrolment/attempts.ts'
import { type Claim, claimsOf, ownerOf } from './enrolment/claims.ts'
import { type Extension, matchExtensions } from './enrolment/extensions.ts'
import type { Owned } from './enrolment/matched-lines.ts'
import { partByAttempts } from './enrolment/part-by-attempts.ts'
import { partByOverrides } from './enrolment/part-by-overrides.ts'
import { latestDue, membersOf } from './enrolment/due-of-group.ts'
import { shardKeyOf } from './enrolment/shard-key.ts'
import { namedIn, perhapsOf } from './enrolment/found-elsewhere.ts'
import { gradedContents } from './enrolment/contents.ts'
import { contentsOfJoined, nameOfAll, withPartsJoined } from './enrolment/parts.ts'
import { settledByRoster } from './enrolment/settled.ts'
import { withOwnOverShared } from './enrolment/own-over-shared.ts'
import { withTeamWork, workOfTeam } from './enrolment/team-work.ts'
import { matchScoreOverrides, type OverrideLine } from './enrolment/score-overrides.ts'
import { ownersOf } from './enrolment/github-names.ts'
import { liesIn } from './enrolment/others-work.ts'
import { type Roster, type RosterEntry, studentOf } from './enrolment/roster.ts'
import { safeNames } from '../intake/safe-names.ts'
import type { PartTime } from '../model/handed-in.ts'
import { type ClaimTime, firstOf, latestTime, partTimesOf, timeNotes } from './enrolment/claim-times.ts'
import type { Note } from '../model/class.ts'
import type { ScoreOverride } from '../model/score-override.ts'
import type { Source } from './enrolment/sources.ts'
import { numberOf, type Student } from './enrolment/student.ts'

/** A submission with its key in this class; or a student who submitted nothing. */
export interface Enrolled extends ClaimTime {
  readonly key: string
  readonly source?: Source
  readonly students: readonly Student[]
  /** Submissions of the same students or team, for exercises that it does not answer. */
  readonly completedBy?: readonly Claim[]
  /** Who each student is in this class, where all attempts are graded: those of one student have one owner. */
  readonly owners?: readonly string[]
  /** What decides the shard, where all attempts of a student, or all parts of a group, must be in one. */
  readonly shardKey?: string
  /** When each of the parts came of which it is put together, by the clock that counts. */
  readonly partTimes?: readonly PartTime[]
  readonly inRoster?: boolean
  /** Its own due date, if one of its students has one. */
  readonly due?: Date
  /** What its instructor gives each of its students: a group of which not all are given the same is parted. */
  readonly scoreOverrides?: readonly ScoreOverride[]
  readonly notes: readonly Note[]
}

/** What of a class decides who gets which grade. */
export interface EnrolmentRules {
  readonly roster?: Roster
  readonly attempts?: AttemptRule
  readonly extensions?: readonly Extension[]
  readonly scoreOverrides?: readonly OverrideLine[]
  /** What is in the submissions of those who handed in several. */
  readonly contents?: ContentsBySource
  /** The files of the course that are graded; all, if it does not say. */
  readonly graded?: readonly string[]
  /** The due date of the class. */
  readonly due?: Date
}

/** Whose every submission is, before it is decided which of a student's counts. */
export const claimsIn = (
  sources: readonly Source[],
  roster: Roster | undefined,
  elsewhere: readonly Source[] = [],
): Claim[] => claimsOf(sources, roster, ownersOf(sources.map(({ group }) => group)), elsewhere)

/**
 * Assigns a key and students to every submission, and finds the students who submitted nothing; in the order of the keys. Under the rule
 * `latest` only the latest attempt of a student is left; under `best` all are, until they are graded.
 */
export function enrollClaims(found: readonly Claim[], rules: EnrolmentRules): Enrolled[] {
  const { roster, attempts = 'latest', extensions = [], scoreOverrides = [] } = rules
  const { claims, left, teamsOf } = countedOf(found, rules)
  const claimed = new Set(claims.flatMap(({ entries }) => entries))
  const absent = roster?.entries.filter((entry) => !claimed.has(entry) && !entry.isTest) ?? []
  const owned = ownedBy(claims, absent, roster)
  const given = matchExtensions(extensions, owned)
  const overrides = matchScoreOverrides(scoreOverrides, owned)
  const dueOf = (members: readonly Pick<Claim, 'owners' | 'entries'>[]): Pick<Enrolled, 'due'> =>
    latestDue(
      members.flatMap(({ owners, entries }) => owners.map((owner, i) => given.get(owner)?.due ?? entries[i]?.due)),
      rules.due,
    )
  const keys = safeNames([...left.map(({ source }) => source.group), ...absent.map(nameOf)])
  const handedIn = [...found, ...claims]
  const present = left.flatMap((whole, i) =>
    partByAttempts(whole, left, handedIn, attempts).map(({ claim, ending }) => ({
      ...withMore(presentOf(claim, claims, roster), liesIn(claim.entries, found)),
      ...dueOf(membersOf(claim, claims)),
      key: `${keys[i]}${ending}`,
      wholeKey: keys[i],
    })),
  )
  const missing = absent.map((entry, i) => {
    const one = withMore(missingOf(entry, claims, roster, teamsOf(entry)), liesIn([entry], found))
    const key = keys[left.length + i]
    return { ...one, ...dueOf([one]), key, wholeKey: key }
  })
  const enrolled = [...present, ...missing].flatMap(({ entries: _entries, wholeKey, ...one }): Enrolled[] => {
    const isBest = attempts === 'best'
    // What was handed in together is graded on one machine.
    const shardKey = isBest ? shardKeyOf(one.owners, left, keys) : wholeKey
    return partByOverrides(one, overrides).map(({ owners, ...part }) => ({
      ...part,
      ...(isBest && { owners }),
      ...((isBest || part.key !== wholeKey) && { shardKey }),
    }))
  })
  return enrolled.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** The same, for submissions whose owners are not known yet. */
export const enroll = (sources: readonly Source[], rules: EnrolmentRules): Enrolled[] =>
  enrollClaims(claimsIn(sources, rules.roster), rules)

// --- internal ---

type Unkeyed = Omit<Enrolled, 'key' | 'due' | 'owners'> & Pick<Claim, 'owners' | 'entries'>

/** What counts of all that was handed in: parts are put together, attempts chosen, and what a team handed in is completed. */
function countedOf(
  found: readonly Claim[],
  { attempts = 'latest', contents = new Map(), graded }: EnrolmentRules,
): {
  readonly claims: readonly Claim[]
  readonly left: readonly Claim[]
  readonly teamsOf: (entry: RosterEntry) => readonly Claim[]
} {
  const claims = withPartsJoined(settledByRoster(found, contents), contents)
  const known = contentsOfJoined(claims, contents)
  const asked = gradedContents(known, graded)
  const latest = withOwnOverShared(withoutEarlier(claims, known), asked)
  const own = attempts === 'latest' ? latest : withOwnOverShared(claims, asked, attempts)
  return {
    claims,
    left: withTeamWork(own, latest, asked),
    teamsOf: (entry) => workOfTeam(entry, latest, asked),
  }
}

const withMore = (one: Unkeyed, notes: readonly Note[]): Unkeyed => ({ ...one, notes: [...one.notes, ...notes] })

const presentOf = (
  { source: own, students, entries, owners, notes, completedBy = [], copies = [] }: Claim,
  claims: readonly Claim[],
  roster: Roster | undefined,
): Unkeyed => {
  const source = { ...own, late: own.late && copies.every(({ source: { late } }) => late !== false) }
  const first = firstOf([{ source, entries }, ...copies])
  return {
    source:
      completedBy.length > 0
        ? { ...source, name: nameOfAll([source, ...completedBy.map((one) => one.source)]) }
        : source,
    students,
    owners,
    entries,
    ...(completedBy.length > 0 && { completedBy }),
    ...latestTime([first, ...completedBy]),
    ...partTimesOf([...partsOf({ ...first, students }), ...completedBy]),
    inRoster: roster ? entries.every((entry) => entry !== undefined) : undefined,
    notes: [...notes, ...perhapsOf(entries, claims), ...namedIn(entries, claims), ...timeNotes(source, entries)],
  }
}

function missingOf(
  entry: RosterEntry,
  claims: readonly Claim[],
  roster: Roster | undefined,
  ofTeam: readonly Claim[],
): Unkeyed {
  // Of what names the student that is said.
  const others = ofTeam.filter(({ alsoNamed }) => !alsoNamed.includes(entry))
  const notes: Note[] = [
    ...(entry.submission === undefined ? [] : [{ kind: 'no-such-submission', submission: entry.submission } as const]),
    ...perhapsOf([entry], claims),
    ...namedIn([entry], claims),
    ...(others.length > 0
      ? [{ kind: 'team-handed-in', submissions: others.map(({ source }) => source.name) } as const]
      : []),
  ]
  return { students: [studentOf(entry)], owners: [ownerOf(entry, roster)], entries: [entry], notes }
}

const ownedBy = (claims: readonly Claim[], absent: readonly RosterEntry[], roster: Roster | undefined): Owned[] => [
  ...claims.flatMap(({ students, owners }) => students.map((student, i) => ({ student, owner: owners[i] }))),
  ...absent.map((entry) => ({ student: studentOf(entry), owner: ownerOf(entry, roster) })),
]

const nameOf = (entry: RosterEntry): string =>
  entry.submission ?? numberOf(entry) ?? entry.login ?? entry.email ?? entry.name ?? ''

const partsOf = (whole: Pick<Claim, 'source' | 'entries' | 'students'>): (typeof whole)[] =>
  whole.source.parts?.map((source) => ({ ...whole, source })) ?? [whole]
