import type { CheckEnd, CheckInfo, ExerciseReport } from '../model/check.ts'
import type { Untold } from '../model/conditions.ts'
import type { CourseVerdict } from '../model/verdict.ts'

/** A report without what students are not told, by their instructor's wish: hints, diagnoses. */
export const withoutUntold = (report: ExerciseReport, untold: Untold = {}): ExerciseReport =>
  report.checks && isAny(untold)
    ? { ...report, checks: report.checks.map((check) => ({ ...check, meta: told(check.meta, untold) })) }
    : report

/** The same of a whole verdict. */
export const verdictWithoutUntold = (verdict: CourseVerdict, untold: Untold = {}): CourseVerdict =>
  isAny(untold)
    ? {
        ...verdict,
        exercises: verdict.exercises.map((one) => ({ ...one, checks: one.checks.map((check) => told(check, untold)) })),
      }
    : verdict

// --- internal ---

const isAny = ({ hints, diagnoses }: Untold): boolean => hints === true || diagnoses === true

function told<T extends Pick<CheckInfo, 'hint'> & Pick<CheckEnd, 'diagnosis'>>(
  check: T,
  { hints, diagnoses }: Untold,
): T {
  return { ...check, ...(hints && { hint: undefined }), ...(diagnoses && { diagnosis: undefined }) }
}
