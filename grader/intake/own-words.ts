import { saysOtherwise } from './name-words.ts'

/** The words of a student's own names, numbers and logins, as they may stand in the names of the files: kim, haneul and kimhaneul of Kim Haneul. */
export type OwnWords = ReadonlySet<string>

/** What is known of nobody. */
export const NOBODY: OwnWords = new Set()

/** The words of these names. */
export function ownWordsOf(names: readonly string[]): OwnWords {
  const words = names.flatMap((name) => {
    const parts = (name.normalize('NFC').toLowerCase().match(WORD) ?? []).slice(0, MAX_PARTS)
    return [...joinsOf(parts), ...joinsOf(parts.toReversed())]
  })
  return new Set(words.filter((word) => MIN_LENGTH.test(word) && !saysOtherwise(word)))
}

/** Whether a word in the name of a file says only whose it is: the student's own, or one that is built as Korean names are. */
export const isPersonal = (word: string, own: OwnWords): boolean =>
  own.has(word.toLowerCase()) || (KOREAN_NAME.test(word) && !saysOtherwise(word))

// --- internal ---

const MAX_PARTS = 6

/** Every run of neighbouring parts as one word. */
const joinsOf = (parts: readonly string[]): string[] =>
  parts.flatMap((_, from) => parts.slice(from).map((_part, length) => parts.slice(from, from + length + 1).join('')))

const WORD = /\p{Script=Hangul}+|\p{Script=Latin}[\p{Script=Latin}\d]*|\d+/gu

// A shorter one may be part of a word.
const MIN_LENGTH = /^(?:\p{Script=Hangul}{2,}|\p{Script=Latin}[\p{Script=Latin}\d]{2,}|\d{4,})$/u

// A common family name and two syllables, or one of the few family names with two. A name of two syllables could be any word.
const KOREAN_NAME =
  /^(?:[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나엄원천방][가-힣]{2}|(?:남궁|황보|제갈|사공|선우|독고)[가-힣]{1,2})$/
