import type { FindingOf } from '../model/finding.ts'
import { inBoth, joined } from '../text/texts.ts'
import type { Diagnosis } from './diagnose.ts'

/** Adds to what the results look like the first line of the file that may not do what is meant. */
export function withDoubts(
  diagnosis: Diagnosis | undefined,
  [first]: readonly FindingOf<'habit'>[],
): Diagnosis | undefined {
  if (!first) return diagnosis
  const told = inBoth((words) => words.doubt(first))
  // The line is a guess: the check's hint keeps its place where nothing else is known.
  if (!diagnosis) return { id: `doubt-${first.habit}`, says: told, partial: true }
  return { ...diagnosis, says: joined([diagnosis.says, told]) }
}
