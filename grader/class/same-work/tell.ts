import type { Note } from '../../model/class.ts'
import type { Texts } from '../../text/texts.ts'
import type { ClassRecord, SubmissionOutcome } from '../class-record.ts'
import { workKeyOf } from '../enrolment/part-keys.ts'
import { comparedOf, comparedSolutions, groupsIn } from './compared.ts'
import { type ComparedWork, type SameWork, sameWork } from './same-work.ts'

/** What is alike in a class, and between it and what it is compared with. */
export const sameWorkIn = (
  { earlier = [] }: Pick<ClassRecord, 'earlier'>,
  outcomes: readonly SubmissionOutcome[],
): SameWork[] =>
  sameWork([
    ...comparedOf(
      outcomes.map(({ record }) => record),
      'class',
    ),
    ...earlier,
    ...comparedSolutions(),
  ])

/** The outcomes with a note on each submission of which more is alike than chance makes likely. */
export function withSameWork(
  outcomes: readonly SubmissionOutcome[],
  found: readonly SameWork[],
  words: Texts,
): SubmissionOutcome[] {
  const unusual = found.filter(({ isUnusual }) => isUnusual)
  const groups = new Map(
    groupsIn(outcomes.map(({ record }) => record)).map(({ record, who }) => [workKeyOf(record.key), who]),
  )
  return outcomes.map((outcome) => {
    const who = groups.get(workKeyOf(outcome.record.key))
    const own = unusual.filter(({ members }) => members.some((one) => one.from === 'class' && one.who === who))
    if (own.length === 0) return outcome
    const notes = own.flatMap(({ files, members, how }): Note[] => {
      const mine = members.find((one) => one.from === 'class' && one.who === who)
      const isOther = (one: ComparedWork): boolean => one !== mine && (how === 'text' || !isOneText(one, mine, files))
      const others = members.filter(isOther).map((one) => nameOf(one, words))
      return others.length > 0 ? [{ kind: 'same-work', files, how, others }] : []
    })
    return { ...outcome, record: { ...outcome.record, notes: [...outcome.record.notes, ...notes] } }
  })
}

/** What is alike, in lines: first what is unusual. */
export function sameWorkLines(found: readonly SameWork[], words: Texts): string[] {
  const { sameText, sameCode, likely, alikeSay } = words.classPage
  const lines = found.slice(0, MOST_LINES).map(({ files, members, how, isUnusual }) => {
    const who = members.map((one) => nameOf(one, words)).join(', ')
    const line = (how === 'text' ? sameText : sameCode)(files.join(', '), peopleIn(members), who)
    return isUnusual ? line : likely(line)
  })
  return lines.length > 0 ? [alikeSay, ...lines] : []
}

// --- internal ---

const MOST_LINES = 60

const peopleIn = (members: readonly ComparedWork[]): number => members.reduce((sum, { people = 1 }) => sum + people, 0)

// Those are told as such, and not also as different.
const isOneText = (a: ComparedWork, b: ComparedWork | undefined, files: readonly string[]): boolean =>
  files.every((file) => a.prints[file]?.text === b?.prints[file]?.text)

const nameOf = ({ who, from }: ComparedWork, { classPage }: Texts): string =>
  from === 'solutions' ? classPage.solutions : from === 'earlier' ? classPage.earlier(who) : who
