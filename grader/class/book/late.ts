import type { SubmissionRecord } from '../class-record.ts'

/** Whether a submission was late, and by how many minutes, if known. Reported only; it costs no points. */
export function latenessOf(
  { submittedAt, late }: SubmissionRecord,
  due: string | undefined,
): { readonly late?: boolean; readonly minutes?: number } {
  if (due === undefined || submittedAt === undefined) return { late }
  const minutes = Math.max(0, Math.ceil((Date.parse(submittedAt) - Date.parse(due)) / 60_000))
  return { late: late || minutes > 0, minutes }
}
