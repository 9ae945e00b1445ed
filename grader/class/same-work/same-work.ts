import { groupBy } from '../../platform/group-by.ts'
import type { Print } from './prints.ts'

/** Somebody's work as it is compared: a submission of the class, of an earlier one, or the kit's solutions. */
export interface ComparedWork {
  readonly who: string
  /** Of how many it is, where that is not one. */
  readonly people?: number
  readonly from: 'class' | 'earlier' | 'solutions'
  readonly prints: Readonly<Record<string, Print>>
}

/** Files that several people have alike. */
export interface SameWork {
  readonly files: readonly string[]
  readonly members: readonly ComparedWork[]
  /** Alike to the letter, or but for names, comments and layout. */
  readonly how: 'text' | 'code'
  /** More than chance makes likely. */
  readonly isUnusual: boolean
}

/**
 * Finds what several people have alike, the most unusual first; each group has one of this class in it. Files that the same people share are told
 * together.
 */
export function sameWork(all: readonly ComparedWork[]): SameWork[] {
  const files = [...new Set(all.flatMap(({ prints }) => Object.keys(prints)))].toSorted()
  const groups = files.flatMap((file) => groupsIn(file, all))
  const merged = new Map<string, SameWork>()
  for (const group of groups) {
    const key = [group.how, group.isUnusual, ...group.members.map((one) => all.indexOf(one))].join(' ')
    const known = merged.get(key)
    merged.set(key, known ? { ...known, files: [...known.files, ...group.files] } : group)
  }
  return [...merged.values()].toSorted(
    (a, b) => Number(b.isUnusual) - Number(a.isUnusual) || b.files.length - a.files.length,
  )
}

// --- internal ---

// Measured on plain answers by authors who did not know of each other: of 10 pairs for each exercise up to 10 are alike up to 96 tokens,
// also to the letter up to 74; of those that are longer none. The length alone decides, so that the same pair is told alike in every class.
const CHANCE = { code: 100, text: 80 }

function groupsIn(file: string, all: readonly ComparedWork[]): SameWork[] {
  const written = all.filter(({ prints }) => file in prints)
  const byCode = [...groupBy(written, ({ prints }) => prints[file].code).values()]
  const alike = byCode.filter((members) => members.length > 1)
  return alike.flatMap((members) => {
    if (!members.some(({ from }) => from === 'class')) return []
    const texts = [...groupBy(members, ({ prints }) => prints[file].text).values()].filter((one) => one.length > 1)
    const isWhole = texts.some((one) => one.length === members.length)
    return [
      ...(isWhole ? [] : [groupOf(file, members, 'code')]),
      ...texts.filter((one) => one.some(({ from }) => from === 'class')).map((one) => groupOf(file, one, 'text')),
    ]
  })
}

const groupOf = (file: string, members: readonly ComparedWork[], how: SameWork['how']): SameWork => ({
  files: [file],
  members,
  how,
  isUnusual: members[0].prints[file].own >= CHANCE[how],
})
