import type { CourseVerdict } from '../model/verdict.ts'

/** What is said of a submission that could not be read: why, and nothing of its exercises, for there is nothing to say, not even 0 points. */
export const ungradedVerdict = (verdict: CourseVerdict): CourseVerdict => ({
  ...verdict,
  ungraded: true,
  exercises: [],
  score: 0,
})
