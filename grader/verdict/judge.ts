import type { ExerciseReport } from '../checks/run.ts'
import type { CourseVerdict } from './model.ts'
import { type Conditions, judgeStandings, standingOf } from './standing.ts'

export type { Conditions } from './standing.ts'

/** What a run is worth: its exercises in the order of the course, and the sum of their points. */
export const judgeCourse = (reports: readonly ExerciseReport[], conditions: Conditions): CourseVerdict =>
  judgeStandings(reports.map(standingOf), conditions)
