import { type HandedInNote, isNothingRead } from '../model/handed-in.ts'
import type { CourseVerdict } from '../model/verdict.ts'

/** What is said of a submission that could not be read: why, and nothing of its exercises, for there is nothing to say, not even 0 points. */
export const ungradedVerdict = (verdict: CourseVerdict): CourseVerdict => ({
  ...verdict,
  ungraded: true,
  exercises: [],
  score: 0,
})

/** The verdict with what is said of the files that were handed in; of what could not be read, or held nothing of the course, with that alone. */
export const withHandedIn = (verdict: CourseVerdict, notes: readonly HandedInNote[]): CourseVerdict => ({
  ...(notes.some(isNothingRead) ? ungradedVerdict(verdict) : verdict),
  ...(notes.length > 0 && { handedIn: notes }),
})
