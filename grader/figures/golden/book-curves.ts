import curves from './book_curves.json' with { type: 'json' }

/** A training by the book's own code over 20 seeds: mean and standard deviation after given numbers of updates. */
export interface BookCurve {
  readonly updates: readonly number[]
  readonly accuracy: readonly number[]
  readonly accuracySd: readonly number[]
  readonly loss: readonly number[]
  readonly lossSd: readonly number[]
}

/** The book's training of a chapter. */
export function bookCurve(chapter: 'ch04' | 'ch05'): BookCurve {
  const found = curves.cases.find(({ id }) => id === chapter)
  if (!found) throw new Error(`internal: there is no curve of ${chapter}`)
  return found
}
