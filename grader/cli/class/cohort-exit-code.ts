import type { ClassRecord, SubmissionOutcome } from '../../class/class-record.ts'
import type { ExitCode } from '../command.ts'

/**
 * The exit code of a graded class: 2 where something could not be read, or the grader was at fault. A part of a class ends with 0 in spite of
 * what it could not read: else a matrix would stop before the parts are merged, and only what is merged has a gradebook to look into.
 */
export function cohortExitCode({
  outcomes,
  record: { shard },
}: {
  readonly outcomes: readonly Pick<SubmissionOutcome, 'status'>[]
  readonly record: Pick<ClassRecord, 'shard'>
}): ExitCode {
  const ends = (status: SubmissionOutcome['status']): boolean => outcomes.some((one) => one.status === status)
  return ends('grader-fault') || (ends('unreadable') && !shard) ? 2 : 0
}
