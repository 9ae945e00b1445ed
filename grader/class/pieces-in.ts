import type { SubmissionRecord } from './class-record.ts'

/** The names of what counts together as one submission: what completes it is no attempt beside it. */
export function piecesIn({ source, notes }: Pick<SubmissionRecord, 'source' | 'notes'>): ReadonlySet<string> {
  const completed = notes.filter((note) => note.kind === 'completed')
  const pieces = completed.flatMap(({ own, from }) => [own, ...from.map(({ submission }) => submission)])
  return new Set(pieces.length > 0 ? pieces : source === undefined ? [] : [source])
}

/** The names among these of what is no piece of a submission that counts, each once. */
export const besides = (names: readonly string[], counted: Pick<SubmissionRecord, 'source' | 'notes'>): string[] =>
  [...new Set(names)].filter((name) => !piecesIn(counted).has(name))
