import { withoutArchiveEnding } from './archive-kind.ts'

/** A name without what tells the attempts of one student apart, and which attempt it is: 0 where it does not say. */
export interface NumberedName {
  readonly stem: string
  readonly attempt: number
}

/** Reads the number of an attempt in the name of a folder or archive: `hw-2.zip`, `hw (2).zip`, `hw_v2.zip`, `과제 2차.zip`. */
export function readAttempt(name: string): NumberedName {
  const plain = withoutArchiveEnding(name.normalize('NFC')).trim()
  const { stem, ...numbers } = ATTEMPT.exec(plain)?.groups ?? {}
  // ch-3 and ch-4 are two parts, week 2 is no second attempt.
  if (stem === undefined || PART.test(stem)) return { stem: plain, attempt: 0 }
  return { stem, attempt: Number(Object.values(numbers).find((number) => number !== undefined)) }
}

// --- internal ---

const PART = /(?:^|[^a-z])(?:ch|chap|chapter|part|week|lab|장|주|주차|파트)$/i

const ATTEMPT =
  /^(?<stem>.+?)(?:[-_]+(?<dashed>\d{1,2})|[-_ ]*\((?<round>\d{1,2})\)|[-_ ]+(?:v|ver|attempt|try|시도|재제출)[-_ ]?(?<word>\d{1,2})|[-_ ]+(?<times>\d{1,2})차(?: ?제출)?)$/iu
