import { isOfSystem } from './export-names.ts'
import { folded } from './person-names.ts'
import type { Roster, RosterEntry } from './roster.ts'
import { membersPerhaps } from './team-names.ts'
import type { Source } from './sources.ts'

/** The students of the roster whom something in the name of an unmatched submission suggests; none, where it suggests many. */
export function perhapsTheirs(
  { entries }: Roster,
  source: Pick<Source, 'name' | 'group' | 'person' | 'students'>,
): RosterEntry[] {
  // The numbers that a system writes are its own.
  const own = source.students.flatMap(({ name, login }) => [name, login])
  const text = isOfSystem(source) ? own.join(' ').replaceAll(/\d/g, '') : `${source.name} ${source.group}`
  const found = entries.filter((entry) => suggests(folded(text), entry))
  return [...new Set([...(found.length > MANY ? [] : found), ...membersPerhaps(entries, source.group)])]
}

// --- internal ---

const MANY = 3

function suggests(text: string, { id, sisId, login, email, name, otherName }: RosterEntry): boolean {
  const digits = text.replaceAll(/(?<=\d)-(?=\d)/g, '')
  return (
    [id, sisId].some((one) => holds(digits, one?.replaceAll('-', ''), 5)) ||
    holds(text, login, 4) ||
    holds(text, email, 4) ||
    [name, otherName].some((one) => one !== undefined && isNamedIn(text, one))
  )
}

/** Whether a text holds a word that neither digits nor Latin letters go on with. */
function holds(text: string, word: string | undefined, least: number): boolean {
  if (word === undefined || word.length < least) return false
  const wanted = folded(word)
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + wanted.length] ?? '']
    if (!/[a-z\d]/.test(before) && !/[a-z\d]/.test(after)) return true
  }
  return false
}

const isNamedIn = (text: string, name: string): boolean => {
  const whole = folded(name).replaceAll(/[^\p{L}\p{N}]/gu, '')
  return (
    whole.length >= (/\p{Script=Hangul}/u.test(whole) ? 3 : 6) && text.replaceAll(/[^\p{L}\p{N}]/gu, '').includes(whole)
  )
}
