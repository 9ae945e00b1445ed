import type { CheckVerdict } from '../model/verdict.ts'

/** A place in one of the student's files, as ch04/mini_batch.ts; lines and columns count from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column?: number
}

/** Where a check says that the mistake shows, where it knows. */
export function placeOfFailure({ failure }: Pick<CheckVerdict, 'failure'>): FilePlace | undefined {
  if (failure?.kind === 'withheld') return failure.frames[0]
  if (failure?.kind === 'outcome') return failure.outcome.kind === 'threw' ? failure.outcome.frames[0] : undefined
  const finding = failure?.kind === 'findings' ? failure.findings[0] : undefined
  return finding?.line === undefined ? undefined : { file: finding.file, line: finding.line, column: finding.column }
}
