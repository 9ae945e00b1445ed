import { remember } from '../../platform/remember.ts'

/** Text as names and numbers are compared: without case, accents, and the differences between macOS and other systems. */
export const folded = remember((text) =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase(),
)

/** Whether both texts are there and equal. */
export const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && folded(a) === folded(b)

/** The words of a folder's or person's name. */
export const wordsOf = remember((text): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}\p{M}.@]+/u)
    .filter((word) => word !== ''),
)

/** Whether two names are equal but for spaces, commas and the order of their parts: 김 철수, 김철수; kimchulsoo, Chulsoo Kim. */
export function isSamePerson(a = '', b = ''): boolean {
  const [first, second] = [formsOf(a), formsOf(b)]
  return first.whole !== '' && (first.orders.has(second.whole) || second.orders.has(first.whole))
}

/**
 * Compares the names of what should be one person: `other` where they contradict each other, as Kim Minsu and Lee Jimin do; `unknown` where
 * nothing can be said, as of 김철수 and Kim Chulsoo. A middle name or an initial more is no contradiction.
 */
export function compareNames(a = '', b = ''): 'same' | 'other' | 'unknown' {
  if (isSamePerson(a, b)) return 'same'
  const [first, second] = [partsOf(a), partsOf(b)]
  if (first.length === 0 || second.length === 0) return 'unknown'
  const [few, many] = first.length < second.length ? [first, second] : [second, first]
  if (few.every((part) => many.includes(part))) return 'same'
  return SCRIPTS.some((script) => script.test(a) && script.test(b)) ? 'other' : 'unknown'
}

/** Whether a name is among words: all of its parts, or as one of them, 김철수 or kimchulsoo. */
export function isNamed(name: string | undefined, words: readonly string[]): boolean {
  const { parts, orders } = formsOf(name ?? '')
  return words.some((word) => word.length > 1 && orders.has(word)) || (parts.length > 1 && holdsAll(words, parts))
}

/** Whether an address stands in a text by itself: of kim_min@uni.kr, min@uni.kr is no part that says whose it is. */
export function holdsAddress(text: string, email: string | undefined): boolean {
  if (email === undefined || !email.includes('@')) return false
  const [all, wanted] = [folded(text), folded(email)]
  const at = all.indexOf(wanted)
  return at >= 0 && !/[^\s()[\]<>,;]/.test(all[at - 1] ?? '') && !/[\p{L}\p{N}.]/u.test(all[at + wanted.length] ?? '')
}

// --- internal ---

const SCRIPTS = [/\p{Script=Hangul}/u, /\p{Script=Latin}/u, /\p{Script=Han}/u]

const holdsAll = (words: readonly string[], parts: readonly string[]): boolean =>
  parts.every((part) => words.includes(part))

// 김철수A of a class with two of that name is 김철수 here.
const partsOf = remember((name): readonly string[] =>
  wordsOf(name)
    .flatMap((word) => word.match(/\p{Script=Hangul}+|[^\p{Script=Hangul}]+/gu) ?? [])
    .map((part) => part.replaceAll(/[^\p{L}\p{M}]/gu, ''))
    .filter((part) => part.length > 1 || /\p{Script=Hangul}|\p{Script=Han}/u.test(part)),
)

const MAX_PARTS = 5

/** A name as one word, and its parts in every order, each written as one word. */
const formsOf = remember((name) => {
  const parts = wordsOf(name)
  return {
    parts,
    whole: parts.join(''),
    orders: new Set(parts.length > MAX_PARTS ? [parts.join('')] : ordersOf(parts)),
  }
})

const ordersOf = (parts: readonly string[]): string[] =>
  parts.length < 2
    ? [...parts]
    : parts.flatMap((part, i) => ordersOf(parts.filter((_, at) => at !== i)).map((rest) => part + rest))
