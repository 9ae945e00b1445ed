import type { ExerciseId } from '../model/exercise.ts'
import type { Say } from '../model/say.ts'

/**
 * A wrong answer that one can run: the solution with one thing done wrong. It is written as what differs, so that a solution
 * and its wrong answers cannot drift apart.
 */
export interface WrongAnswer {
  /** What is wrong, in a few words: 'no-batch-mean'. */
  readonly id: string
  /** What a student hears whose results are these: what they show, where the book speaks of it, what to look at. Never the answer. */
  readonly says: Say
  /** Each passage of the solution's text that is replaced; it must occur exactly once. */
  readonly change: readonly (readonly [from: string, to: string])[]
}

/** The wrong answers to one exercise. */
export interface WrongAnswers {
  readonly exercise: ExerciseId
  readonly answers: readonly WrongAnswer[]
}

/** The wrong answer's whole text. */
export function spoil(solution: string, { id, change }: WrongAnswer): string {
  return change.reduce((text, [from, to]) => {
    const times = text.split(from).length - 1
    if (times !== 1)
      throw new Error(`wrong answer ${id}: ${JSON.stringify(from)} stands ${times} times in the solution, not once`)
    return text.replace(from, () => to)
  }, solution)
}
