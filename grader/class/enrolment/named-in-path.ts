import { saysNothing, saysOtherwise } from '../../intake/name-words.ts'
import { numberAmong, wholeNameAmong, wordsNaming } from './also-named.ts'
import type { Claim } from './claims.ts'
import { wordsApart } from './id-and-name.ts'
import { wordsOf } from './person-names.ts'
import { areMates, type Roster, type RosterEntry } from './roster.ts'
import { isDay } from './stamps.ts'
import { namesOf } from './student.ts'

/** Students of the roster who are named in the path of something that others handed in. */
export interface NamedInPath {
  readonly entries: readonly RosterEntry[]
  /** The path as far as the folder or file that names them. */
  readonly at: string
  /** It is theirs, and not called so by chance. */
  readonly isSure: boolean
}

/**
 * Reads whom a path within a submission names: the innermost of its folders and files that names anybody says whose it is. Who handed it in,
 * the rest of their declared team, and who stands in the submission's own name are nobody else.
 */
export function pathReader(
  roster: Roster,
  isAbsent: (entry: RosterEntry) => boolean,
): (path: string, claim: Claim) => NamedInPath | undefined {
  const named = namedReader(roster)
  return (path, claim) => {
    const parts = path.split('/')
    for (const [above, part] of [...parts.entries()].toReversed()) {
      const { words, entries } = named(part)
      if (entries.length === 0) continue
      const others = entries.filter((entry) => !isOfOwners(entry, claim))
      const isOwn = others.length < entries.length
      const surely = others.map((entry) => certaintyOf(entry, words, isAbsent(entry)))
      const meant = others.filter((_, i) => surely[i] !== 'chance')
      if (meant.length === 0 && !isOwn) continue
      const at = parts.slice(0, above + 1).join('/') + (above < parts.length - 1 ? '/' : '')
      return meant.length === 0 ? undefined : { entries: meant, at, isSure: !isOwn && !surely.includes('perhaps') }
    }
    return undefined
  }
}

// --- internal ---

interface Named {
  readonly words: readonly string[]
  readonly entries: readonly RosterEntry[]
}

const NOBODY: ReadonlySet<string> = new Set()

/** Finds who is named in one name, once for each. */
function namedReader({ entries }: Roster): (part: string) => Named {
  const known = new Map<string, Named>()
  const mayName = wordsOfNames(entries)
  const find = (part: string): Named => {
    const text = apartFromDigits(part)
    if (!mayName(text)) return { words: [], entries: [] }
    const words = wordsNaming(text, entries)
    const isNamed = (entry: RosterEntry): boolean =>
      numberAmong(entry, words) !== undefined || wholeNameAmong(entry, words, NOBODY) !== undefined
    return { words, entries: entries.filter(isNamed) }
  }
  return (part) => {
    const found = known.get(part) ?? find(part)
    known.set(part, found)
    return found
  }
}

/** Whether a text holds a word of any name of the roster, or a number: most hold none, and need not be compared with each student. */
function wordsOfNames(entries: readonly RosterEntry[]): (text: string) => boolean {
  const parts = entries.flatMap(namesOf).map(wordsOf)
  const words = new Set(parts.flatMap((own) => [...own, own.join(''), own.toReversed().join('')]))
  // 김수지님과 is 김수지.
  const isOfName = (word: string): boolean =>
    [0, 1, 2, 3, 4].some((beyond) => words.has(word.slice(0, word.length - beyond)))
  return (text) => /\d{5}|\d-\d/.test(text) || wordsApart(text).some(isOfName)
}

/** A name without its extension, in half width, its numbers set apart from what is written around them. */
const apartFromDigits = (part: string): string =>
  part
    .normalize('NFKC')
    .replace(/(?<=.)(?:\.[a-z]\w{0,4}){1,2}$/i, '')
    .replaceAll(/(?<![\d-])\d[\d-]*\d(?![\d-])/g, '_$&_')

function isOfOwners(entry: RosterEntry, { entries, alsoNamed }: Claim): boolean {
  const owners = entries.filter((owner) => owner !== undefined)
  const words = owners.flatMap(namesOf).flatMap(wordsOf)
  // Of Lee Minsu, a student called Minsu may be meant as well.
  const isPartOf = entry.name !== undefined && wordsOf(entry.name).every((word) => words.includes(word))
  return isPartOf || alsoNamed.includes(entry) || owners.some((owner) => owner === entry || areMates(owner, entry))
}

/** How sure it is that somebody is meant whose number or whole name stands among words: a name of two syllables may be any word. */
function certaintyOf(entry: RosterEntry, words: readonly string[], isAbsent: boolean): 'sure' | 'perhaps' | 'chance' {
  const number = numberAmong(entry, words)
  const name = wholeNameAmong(entry, words, NOBODY)
  if (number !== undefined && (!isDay(number) || name !== undefined)) return 'sure'
  if (name === undefined) return isAbsent ? 'perhaps' : 'chance'
  if (/^\p{Script=Hangul}{3,}$/u.test(name) || wordsOf(name).length > 1) return isAbsent ? 'sure' : 'perhaps'
  return saysNothing(name) || saysOtherwise(name) ? 'chance' : 'perhaps'
}
