import type { ExerciseReport } from '../model/check.ts'
import type { CourseVerdict, Conditions } from '../model/verdict.ts'
import { judgeStandings, standingOf } from './standing.ts'
/** What a run is worth: its exercises in the order of the course, and the sum of their points. */
export const judgeCourse = (reports: readonly ExerciseReport[], conditions: Conditions): CourseVerdict =>
  judgeStandings(reports.map(standingOf), conditions)

export type { Conditions } from '../model/verdict.ts'
