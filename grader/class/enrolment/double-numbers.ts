import { groupBy } from '../../platform/group-by.ts'
import { unhyphened } from './id-and-name.ts'
import { folded } from './person-names.ts'
import type { RosterEntry } from './roster.ts'
import { numberOf } from './student.ts'

/** A number that stands beside two names. */
export interface SharedId {
  readonly id: string
  readonly lines: readonly { readonly line: number; readonly name: string }[]
}

/** Finds the numbers that several students have. Who is in two sections has one name in both lines. */
export function sharedIdsIn(all: readonly { readonly line: number; readonly entry: RosterEntry }[]): SharedId[] {
  const numbered = all.flatMap(({ line, entry }) => {
    const id = numberOf(entry)
    return id === undefined ? [] : [{ id, line, name: entry.name ?? '' }]
  })
  return [...groupBy(numbered, ({ id }) => unhyphened(id)).values()].flatMap((own) => {
    const isOne = own.every(({ name }) => folded(name) === folded(own[0].name))
    return isOne ? [] : [{ id: own[0].id, lines: own.map(({ line, name }) => ({ line, name })) }]
  })
}
