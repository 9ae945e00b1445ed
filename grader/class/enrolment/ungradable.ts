import { withBeside } from '../../intake/join-parts.ts'
import { ownWordsOf } from '../../intake/own-words.ts'
import { isWork } from '../../intake/work.ts'
import { type Claim, claimsOf } from './claims.ts'
import { isOfSystem } from './export-names.ts'
import { folded } from './person-names.ts'
import type { Roster } from './roster.ts'
import type { Source } from './sources.ts'
import { namesOf } from './student.ts'

/**
 * The submissions of a class with the files that lie beside them: a text typed into the system, a letter, a `.docx`, code under a name of its
 * own. What is somebody's who handed in more is looked at with that, so that it is taken or named; who handed in nothing else has not handed
 * in nothing; what may be a missing student's is nobody's until that is settled. What else lies there is named and left.
 */
export function withUngradable(
  claims: readonly Claim[],
  others: readonly Source[],
  roster: Roster | undefined,
): { readonly claims: readonly Claim[]; readonly others: readonly string[] } {
  const known = new Set(claims.flatMap(({ owners }) => owners))
  const present = new Set(claims.flatMap(({ entries }) => entries))
  const sources = claims.map(({ source }) => source)
  const beside = new Map<Claim, Source[]>()
  const added: Claim[] = []
  const left: string[] = []
  for (const other of claimsOf(others, roster, new Map(), sources)) {
    const own = isIdentified(other) && other.owners.some((owner) => known.has(owner)) ? ownersOf(other, claims) : []
    if (isByItself(other, own)) {
      added.push(other)
      continue
    }
    const theirs = own.length > 0 ? own : claims.filter(({ source }) => beginsWith(other.source.name, source.group))
    if (theirs.length > 0) for (const claim of theirs) beside.set(claim, [...(beside.get(claim) ?? []), other.source])
    else if (isSomebodys(other) || other.candidates.some((entry) => !present.has(entry))) added.push(other)
    else left.push(other.source.name)
  }
  return { claims: [...claims.map((claim) => withFiles(claim, beside.get(claim))), ...added], others: left }
}

// --- internal ---

/** Whether it says whose it is, and not only what it is called. */
const isIdentified = ({ source, entries }: Claim): boolean =>
  source.person !== undefined || (entries.length > 0 && entries.every((entry) => entry !== undefined))

/**
 * Whether an answer is a submission of its own: it is of more people than those beside whose work it lies, or there are several to which it
 * could be added, and which of them it completes is known by what is in them.
 */
function isByItself({ source, students, owners }: Claim, own: readonly Claim[]): boolean {
  if (own.length === 0 || !isWork(source.name, ownWordsOf(students.flatMap(namesOf)))) return false
  return (
    (own.length > 1 && !isOfSystem(source)) || own.some((one) => !owners.every((owner) => one.owners.includes(owner)))
  )
}

/** The submissions of the same people: of several attempts the one of the same time, where there is such. */
function ownersOf({ owners, source: { submittedAt } }: Claim, claims: readonly Claim[]): Claim[] {
  const own = claims.filter((claim) => claim.owners.some((owner) => owners.includes(owner)))
  const together = own.filter(({ source }) => submittedAt && source.submittedAt?.getTime() === submittedAt.getTime())
  return together.length > 0 ? together : own
}

const isSomebodys = ({ source, entries }: Claim): boolean =>
  isOfSystem(source) ||
  (entries.length > 0 && entries.every((entry) => entry !== undefined)) ||
  (source.person !== undefined && isWork(source.name))

/** Whether a file's name begins with what a submission is called, as 김하늘_4장.docx beside 김하늘.zip. */
function beginsWith(name: string, group: string): boolean {
  const [text, start] = [folded(name), folded(group)]
  return start.length > 1 && text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length))
}

function withFiles(claim: Claim, files: readonly Source[] = []): Claim {
  if (files.length === 0) return claim
  return { ...claim, source: { ...claim.source, open: withBeside(claim.source, files) } }
}
