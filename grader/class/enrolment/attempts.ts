import type { Source } from './sources.ts'

/** Which attempt of a student counts. */
export type AttemptRule = 'latest' | 'best'

/** What decided which attempt counts; the time of a file is the least reliable. */
export type DecidedBy = 'time' | 'number' | 'file-time' | 'name' | 'score'

/** Finds the latest attempt: by the system's clock, else by the numbers in the names, else by the times of the files. */
export function latestOf<T extends { readonly source: Source }>(
  attempts: readonly T[],
): { readonly latest: T; readonly by: DecidedBy } {
  for (const [by, orderOf] of ORDERS) {
    const orders = attempts.map(({ source }) => orderOf(source))
    const known = orders.flatMap((order) => (order === undefined ? [] : [order]))
    const last = Math.max(...known)
    const isClear = known.length === attempts.length && known.filter((order) => order === last).length === 1
    if (isClear) return { latest: attempts[orders.indexOf(last)], by }
  }
  const sorted = attempts.toSorted((a, b) => (a.source.name < b.source.name ? -1 : 1))
  return { latest: sorted[sorted.length - 1], by: 'name' }
}

// --- internal ---

const ORDERS: readonly (readonly [DecidedBy, (source: Source) => number | undefined])[] = [
  ['time', ({ submittedAt }) => submittedAt?.getTime()],
  ['number', ({ attempt }) => attempt ?? 0],
  ['file-time', ({ packedAt }) => packedAt?.getTime()],
]
