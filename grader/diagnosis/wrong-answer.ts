import type { ExerciseId } from '../model/exercise.ts'
import type { Localized } from '../model/localized.ts'

/** A wrong answer that can run: the solution with one mistake, written as a difference so that the two cannot diverge. */
export interface WrongAnswer {
  /** The mistake in a few words: 'no-batch-mean'. */
  readonly id: string
  /** The diagnosis that a student with these results reads: what they show, the section of the book, what to look at. Never the answer. */
  readonly says: Localized
  /** The passages of the solution to replace; each must occur exactly once. */
  readonly change: readonly (readonly [from: string, to: string])[]
}

/** The wrong answers to one exercise. */
export interface WrongAnswers {
  readonly exercise: ExerciseId
  readonly answers: readonly WrongAnswer[]
}

/** The complete text of the wrong answer. */
export function wrongAnswerText(solution: string, { id, change }: WrongAnswer): string {
  return change.reduce((text, [from, to]) => {
    const times = text.split(from).length - 1
    if (times !== 1)
      throw new Error(`wrong answer ${id}: ${JSON.stringify(from)} stands ${times} times in the solution, not once`)
    return text.replace(from, () => to)
  }, solution)
}
