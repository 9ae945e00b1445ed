import type { ScoreOverride } from '../../model/score-override.ts'
import { groupBy } from '../../platform/group-by.ts'
import { GIVEN, wholeKeyOf } from './part-keys.ts'
import type { Student } from './student.ts'

/** Work of one or more students, with who each of them is in this class. */
interface Shared {
  readonly key: string
  readonly students: readonly Student[]
  readonly owners: readonly string[]
}

/**
 * Parts a group of which not all are given the same, so that what one of them is given changes nobody else's points: those who are given
 * nothing keep its key, each other part has one of its own.
 */
export function partByOverrides<T extends Shared>(
  one: T,
  given: ReadonlyMap<string, readonly ScoreOverride[]>,
): (T & { readonly scoreOverrides?: readonly ScoreOverride[] })[] {
  const { key, students, owners } = one
  const own = owners.map((owner) => given.get(owner) ?? [])
  const parts = groupBy(own.keys(), (i) => JSON.stringify(own[i]))
  return [...parts.values()].map((members) => {
    const [first] = members
    const scoreOverrides = own[first].length > 0 ? own[first] : undefined
    const isWhole = members.length === owners.length || !scoreOverrides
    return {
      ...one,
      key: isWhole ? key : `${key}${GIVEN}${first + 1}`,
      students: members.map((i) => students[i]),
      owners: members.map((i) => owners[i]),
      ...(scoreOverrides && { scoreOverrides }),
    }
  })
}

/** Puts the parts of each group together, by the key of the whole. */
export const partsOfGroups = <T extends Pick<Shared, 'key'>>(parts: readonly T[]): Map<string, T[]> =>
  groupBy(parts, ({ key }) => wholeKeyOf(key))
