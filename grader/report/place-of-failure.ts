import type { CheckVerdict } from '../model/verdict.ts'

/** A position in one of the student's files, named like ch04/mini_batch.ts; lines and columns count from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column?: number
}

/** The position of a check's failure, if known. */
export function placeOfFailure({ failure }: Pick<CheckVerdict, 'failure'>): FilePlace | undefined {
  if (failure?.kind === 'withheld') return failure.frames[0]
  if (failure?.kind === 'outcome') return 'frames' in failure.outcome ? failure.outcome.frames?.[0] : undefined
  const finding = failure?.kind === 'findings' ? failure.findings[0] : undefined
  return finding?.line === undefined ? undefined : { file: finding.file, line: finding.line, column: finding.column }
}
