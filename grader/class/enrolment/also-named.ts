import { isOfSystem } from './export-names.ts'
import { isSameId, wordsApart } from './id-and-name.ts'
import { isNamed, isSamePerson, wordsOf } from './person-names.ts'
import type { Roster, RosterEntry } from './roster.ts'
import type { Source } from './sources.ts'
import { withoutDays } from './stamps.ts'

/** The students of the roster whose number or whole name stands in the name of a submission that is somebody else's. */
export function alsoNamed(
  { entries }: Roster,
  source: Pick<Source, 'group' | 'person'>,
  owners: readonly (RosterEntry | undefined)[],
): RosterEntry[] {
  const known = owners.filter((owner) => owner !== undefined)
  // What a system wrote there is of one person.
  if (known.length === 0 || known.length < owners.length || isOfSystem(source)) return []
  const words = wordsNaming(source.group, entries)
  const ofOwners = new Set(known.flatMap(namesOf).flatMap(wordsOf))
  return entries.filter(
    (entry) =>
      (numberAmong(entry, words) !== undefined || wholeNameAmong(entry, words, ofOwners) !== undefined) &&
      !known.includes(entry) &&
      !known.some((owner) => owner.id !== undefined && isSameId(owner.id, entry.id)),
  )
}

/** The words of a text that may be a student's number, or a part of a name. */
export function wordsNaming(text: string, entries: readonly RosterEntry[]): readonly string[] {
  const written = withoutDays(wordsApart(text))
  return [...written, ...written.flatMap((word) => withoutParticle(word, entries))]
}

/** The student's number, where it stands among words. */
export const numberAmong = ({ id, sisId }: RosterEntry, words: readonly string[]): string | undefined =>
  words.find((word) => DIGITS.test(word) && (isSameId(id, word) || isSameId(sisId, word)))

/** The student's whole name, where it stands among words and is not one of the owners' as well. */
export const wholeNameAmong = (
  entry: RosterEntry,
  words: readonly string[],
  ofOwners: ReadonlySet<string>,
): string | undefined => namesOf(entry).find((name) => isIn(name, words, ofOwners))

// --- internal ---

const DIGITS = /\d{5}/

const namesOf = ({ name, otherName }: RosterEntry): string[] => [name, otherName].filter((one) => one !== undefined)

/** Whether a whole name stands there by itself: Anna Lee stands in Anna Lee-Smith, too. */
function isIn(name: string, words: readonly string[], ofOwners: ReadonlySet<string>): boolean {
  const parts = wordsOf(name)
  const isWhole = parts.length > 1 || HANGUL.test(name)
  return isWhole && isNamed(name, words) && !parts.every((part) => ofOwners.has(part))
}

/** 김수지 of 김수지와, unless somebody is called so. */
function withoutParticle(word: string, entries: readonly RosterEntry[]): string[] {
  const [, name] = PARTICLE.exec(word) ?? []
  const isName = entries.some((entry) => namesOf(entry).some((one) => isSamePerson(one, word)))
  return name === undefined || isName ? [] : [name]
}

const PARTICLE = /^(\p{Script=Hangul}{2,}?)(?:님|씨|학생)?(?:이?랑|하고|[와과의])?$/u

const HANGUL = /^\p{Script=Hangul}{2,}$/u
