import { archiveKind } from './archive-kind.ts'

/** A name without the chapter that stands in it, and that chapter as ch03: `kim_ch03.zip`, `제3장_김.zip`. */
export interface NameWithChapter {
  readonly rest: string
  readonly chapter?: string
}

/** Takes the chapter out of a name, in whatever way it is written there. */
export function splitChapter(name: string): NameWithChapter {
  const { latin, korean } = CHAPTER.exec(name)?.groups ?? {}
  const number = latin ?? korean
  return number === undefined
    ? { rest: name }
    : { rest: name.replace(CHAPTER, ''), chapter: `ch${number.padStart(2, '0')}` }
}

/** The chapter that a name holds, as ch03: 3장.zip, ch04_two_layer_net.ts. */
export const chapterIn = (name: string): string | undefined => splitChapter(name).chapter

/** Whether a name begins with a chapter, and no word goes on behind it: `3장`, `ch04 (1)`. */
export const isOfChapter = (name: string): boolean => CHAPTER_FIRST.test(name)

/** The chapter whose folder a path's file lies in, as ch03, or whose archive, as 3장.zip; undefined outside of all. */
export function chapterOf(path: string): string | undefined {
  const folder = path.split('/').at(-2)?.toLowerCase() ?? ''
  if (/^ch\d\d$/.test(folder)) return folder
  return archiveKind(folder) ? chapterIn(folder) : undefined
}

// --- internal ---

const SPELLINGS = String.raw`(?<![a-z])ch(?:ap(?:ter)?)?[-_. ]?(?<latin>\d{1,2})(?!\d)|제? ?(?<!\d)(?<korean>\d{1,2}) ?장`
const CHAPTER = new RegExp(SPELLINGS, 'iu')
const CHAPTER_FIRST = new RegExp(String.raw`^(?:${SPELLINGS})(?:$|[^a-z\p{Script=Hangul}])`, 'iu')
