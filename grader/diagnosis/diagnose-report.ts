import { isOfCode } from '../checks/check-end.ts'
import type { ExerciseReport } from '../model/check.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { diagnose } from './diagnose.ts'
import { type KnownWrong, readPairs } from './known.ts'
import { withDoubts } from './doubts.ts'
import { describePattern } from './pattern.ts'

/** Adds to an exercise's report what its failed checks look like: a known wrong answer, or a pattern in the numbers. */
export async function diagnoseReport(
  report: ExerciseReport,
  known: (id: ExerciseId) => readonly KnownWrong[] | Promise<readonly KnownWrong[]>,
): Promise<ExerciseReport> {
  const { id, checks } = report
  if (!checks?.some(({ meta }) => meta.trace)) return report
  const metas = checks.map(({ meta }) => meta)
  const doubts = metas.flatMap((meta) => meta.doubts ?? [])
  const named = diagnose(metas, await known(id), readPairs(id))
  return {
    ...report,
    checks: checks.map((check) => {
      const { meta } = check
      const diagnosis = withDoubts(named.get(meta.name) ?? describePattern(meta.failure), doubts)
      return diagnosis && isOfCode(meta) ? { ...check, meta: { ...meta, diagnosis } } : check
    }),
  }
}
