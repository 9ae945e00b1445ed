import type { Subject } from '../../../checks/subject.ts'
import { parseNumbers } from '../parse.ts'

/** The student's losses: at `SHARES`, and for the book's two examples. */
export interface CrossEntropyData {
  readonly along: readonly (number | null)[]
  readonly book: readonly (number | null)[]
}

/** The probability that the network gives to the right one of two classes. */
export const SHARES: readonly number[] = Array.from({ length: 49 }, (_, i) => (i + 1) / 50)

/** The book's two outputs for an image of a 2, and the probability of the right class in each. */
export const BOOK = [
  [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0],
  [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0],
] as const
export const BOOK_SHARES = [0.6, 0.1] as const

/** Requests all of them in one call. */
export async function collectCrossEntropies(subject: Subject<'ch04/cross_entropy_error'>): Promise<CrossEntropyData> {
  const losses = await subject.evaluate(
    ({ crossEntropyError }, np, shares, book) => ({
      along: shares.map((share) => crossEntropyError(np.array([share, 1 - share]), np.array([1, 0]))),
      book: book.map((y) => crossEntropyError(np.array(y), np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]))),
    }),
    [...SHARES],
    BOOK.map((y) => [...y]),
  )
  return { along: parseNumbers(losses.along, SHARES.length), book: parseNumbers(losses.book, BOOK.length) }
}
