import { createHash } from 'node:crypto'
import type { Shard } from './class-record.ts'
import type { Enrolled } from './enroll.ts'

/**
 * The submissions of one part of a class: all parts are as large as each other, but for one. They are cut from the order of the keys'
 * digests, so that a submission that is new moves only those at the cuts; attempts of one student stay together.
 */
export function inShard<T extends Pick<Enrolled, 'key' | 'shardKey'>>(
  all: readonly T[],
  { index, of }: Shard,
): readonly T[] {
  const keyOf = ({ shardKey, key }: T): string => shardKey ?? key
  const keys = [...new Set(all.map(keyOf))].map((key) => ({ key, digest: digestOf(key) }))
  const sorted = keys.toSorted((a, b) => (a.digest < b.digest ? -1 : 1)).map(({ key }) => key)
  const cut = (part: number): number => Math.floor((part * sorted.length) / of)
  const own = new Set(sorted.slice(cut(index - 1), cut(index)))
  return all.filter((one) => own.has(keyOf(one)))
}

// --- internal ---

const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')
