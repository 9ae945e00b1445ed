import type { Note } from '../../model/class.ts'
import { type ContentsBySource, fileTimeOf } from './attempts.ts'
import type { Claim } from './claims.ts'
import type { Source } from './sources.ts'
import { displayNames } from './student.ts'

/**
 * Completes a submission by others of the same people or team, the nearest first: of each exercise its own file counts where there is one,
 * else that of the first that has one. The note says which files came from whom; what adds nothing is left out.
 */
export function completed(claim: Claim, others: readonly Claim[], contents: ContentsBySource): Claim {
  const known = new Set(answersOf(claim, contents).keys())
  const used = others.flatMap(piecesOf).flatMap((piece) => {
    const files = filesIn(piece, contents).filter((file) => !known.has(file))
    for (const file of files) known.add(file)
    return files.length > 0 ? [{ piece, files }] : []
  })
  if (used.length === 0) return claim
  const later = laterThan(claim, others, contents)
  const note: Note = {
    kind: 'completed',
    own: claim.source.name,
    from: used.map(({ piece, files }) => ({ submission: piece.source.name, by: byWhom(piece), files })),
    ...(later.length > 0 && { later }),
  }
  return {
    ...claim,
    completedBy: [...(claim.completedBy ?? []), ...used.map(({ piece }) => piece)],
    notes: [...claim.notes, ...used.flatMap(({ piece }) => piece.notes.filter(isOfAttempts)), note],
  }
}

/** What came later than a submission and answers the same exercises otherwise: it may have been meant to replace it. */
export const laterThan = (claim: Claim, others: readonly Claim[], contents: ContentsBySource): string[] =>
  others.filter((other) => isLater(other, claim, contents)).map(({ source }) => source.name)

/** What a submission answers, with what completes it. */
export const answersOf = (claim: Claim, contents: ContentsBySource): ReadonlyMap<string, string> =>
  new Map(
    piecesOf(claim)
      .toReversed()
      .flatMap(({ source }) => [...(contents.get(source)?.answers ?? [])]),
  )

/** Whether two submissions answer some exercise differently. */
export function answerDifferently(a: Claim, b: Claim, contents: ContentsBySource): boolean {
  const other = answersOf(b, contents)
  return [...answersOf(a, contents)].some(([file, text]) => (other.get(file) ?? text) !== text)
}

/** Whether two submissions are the same work: they answer the same exercises, with the same text. */
export function answerAlike(a: Claim, b: Claim, contents: ContentsBySource): boolean {
  const [own, other] = [answersOf(a, contents), answersOf(b, contents)]
  return own.size > 0 && own.size === other.size && [...own].every(([file, text]) => other.get(file) === text)
}

/** A submission that others of the team handed in as well: it was handed in when the first of them was. */
export const withCopies = (claim: Claim, copies: readonly Claim[]): Claim => ({
  ...claim,
  copies: [...(claim.copies ?? []), ...copies],
})

// --- internal ---

/** A submission and what completes it, one by one. */
const piecesOf = ({ completedBy = [], ...claim }: Claim): Claim[] => [claim, ...completedBy]

const filesIn = ({ source }: Claim, contents: ContentsBySource): string[] => [
  ...(contents.get(source)?.answers.keys() ?? []),
]

const byWhom = ({ students, source }: Claim): string => displayNames({ students, key: source.name })

const isOfAttempts = ({ kind }: Note): boolean => kind === 'attempts' || kind === 'parts'

function isLater(other: Claim, claim: Claim, contents: ContentsBySource): boolean {
  const [before, after] = [claim, other].map(({ source }) => timeIn(source, contents))
  return before !== undefined && after !== undefined && after > before && answerDifferently(claim, other, contents)
}

const timeIn = (source: Source, contents: ContentsBySource): number | undefined =>
  (source.submittedAt ?? fileTimeOf(source, contents))?.getTime()
