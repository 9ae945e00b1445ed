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

/** Reads the number of an attempt in a path: `hw (2)/softmax.ts`, `2차/ch03/softmax.ts`, `softmax (2).ts`. */
export function numberedPath(path: string): NumberedName {
  const [file = '', ...above] = path.split('/').toReversed()
  const folders = above.toReversed().map(readFolderName)
  const own = readAttempt(file.replace(/\.ts$/i, ''))
  const attempt = folders.reduce((sum, one) => sum + one.attempt, own.attempt)
  return { stem: [...folders, own].map(({ stem }) => stem).join('/'), attempt }
}

/** What the words in the names of a path say of it: more than 0 that it is the last, less that it is not, and 0 that nothing, or both. */
export const finality = (path: string): number =>
  path.split('/').reduce((sum, name) => sum + Number(LAST.test(name)) - Number(DRAFT.test(name)), 0)

// --- internal ---

// Without anything before it, a number alone may be that of an exercise.
const ALONE = /^(?:(?:v|ver|version|버전|attempt|try|시도)[-_ ]?(?<word>\d{1,2})|(?<times>\d{1,2})차(?: ?제출)?)$/iu

function readFolderName(name: string): NumberedName {
  const { word, times } = ALONE.exec(name)?.groups ?? {}
  return word === undefined && times === undefined ? readAttempt(name) : { stem: '', attempt: Number(word ?? times) }
}

const DRAFT =
  /초안|초고|임시|작업 ?중|미완|구버전|(?<![가-힣])(?:이전|예전|백업)|(?<![a-z])(?:draft|wip|temp|tmp|unfinished|old|older|backup|bak)(?![a-z])/i
const LAST =
  /최종|진짜|수정|재제출|완성|완료|final|fixed|revised|resubmi|(?<![a-z])(?:new|newer|newest|latest)(?![a-z])|최신/i

const PART = /(?:^|[^a-z])(?:ch|chap|chapter|part|week|lab|장|주|주차|파트)$/i

const ATTEMPT =
  /^(?<stem>.+?)(?:[-_]+(?<dashed>\d{1,2})|[-_ ]*\((?<round>\d{1,2})\)|[-_ ]+(?:v|ver|version|버전|attempt|try|시도|재제출)[-_ ]?(?<word>\d{1,2})|[-_ ]+(?<times>\d{1,2})차(?: ?제출)?)$/iu
