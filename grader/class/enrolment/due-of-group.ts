import type { Claim } from './claims.ts'

/** The due date of a group, that of the member who has the most time: who has none of their own has the class's. */
export function latestDue(own: readonly (Date | undefined)[], ofClass: Date | undefined): { readonly due?: Date } {
  const dates = own.flatMap((one) => (one ? [one.getTime()] : []))
  if (dates.length === 0) return {}
  const latest = Math.max(...dates)
  return ofClass && own.includes(undefined) && ofClass.getTime() >= latest ? {} : { due: new Date(latest) }
}

/** All who handed in what counts, a part or a copy of it, also those for whom something else counts besides. */
export const membersOf = ({ source, copies = [], completedBy = [] }: Claim, claims: readonly Claim[]): Claim[] => {
  const pieces = new Set([source, ...[...copies, ...completedBy].map((one) => one.source)])
  return claims.filter((one) => pieces.has(one.source))
}
