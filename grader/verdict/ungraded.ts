import { type HandedInNote, isNothingRead } from '../model/handed-in.ts'
import type { CourseVerdict } from '../model/verdict.ts'

/**
 * What is said of a submission that could not be read: why, and nothing of its exercises, for there is nothing to say, not even 0 points; but
 * those for which the instructor gave points are kept, and the others named.
 */
export function ungradedVerdict(verdict: CourseVerdict): CourseVerdict {
  const exercises = verdict.exercises.filter(({ overridden }) => overridden !== undefined)
  const open = verdict.exercises.filter((one) => !exercises.includes(one)).map(({ id }) => id)
  return { ...verdict, ungraded: true, exercises, score: 0, ...(exercises.length > 0 && { open }) }
}

/** The verdict with what is said of the files that were handed in; of what could not be read, or held nothing of the course, with that alone. */
export const withHandedIn = (verdict: CourseVerdict, notes: readonly HandedInNote[]): CourseVerdict => ({
  ...(notes.some(isNothingRead) ? ungradedVerdict(verdict) : verdict),
  ...(notes.length > 0 && { handedIn: notes }),
})
