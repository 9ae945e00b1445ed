import { groupBy } from '../../platform/group-by.ts'
import type { Claim } from './claims.ts'

/** Who handed something in, whatever their order. */
export const ownersOf = ({ owners }: Pick<Claim, 'owners'>): string => owners.toSorted().join('\n')

/** What the same students handed in, together. */
export const bySameOwners = (claims: readonly Claim[]): Map<string, Claim[]> => groupBy(claims, ownersOf)
