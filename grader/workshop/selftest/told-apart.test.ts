import { describe, expect, test } from 'vitest'
import { fingerprintsAgree } from '../../checks/fingerprint.ts'
import { course } from '../../course/manifest.ts'
import { type KnownWrong, readKnown } from '../../diagnosis/known.ts'
import type { TracedCall } from '../../model/trace.ts'

/** The pairs of wrong answers that no call tells apart: no check that both fail, no check that one of them passes, and no probe. */
export function notToldApart(known: readonly KnownWrong[]): string[] {
  return known.flatMap((one, n) =>
    known.slice(n + 1).flatMap((other) => (isAlike(one, other) ? [`${one.id} = ${other.id}`] : [])),
  )
}

// --- internal ---

const isAlike = (one: KnownWrong, other: KnownWrong): boolean =>
  String(Object.keys(one.failed)) === String(Object.keys(other.failed)) &&
  Object.keys(one.failed).every((name) => cameAlike(one.failed[name], other.failed[name])) &&
  cameAlike(one.probes ?? [], other.probes ?? [])

const cameAlike = (a: readonly TracedCall[], b: readonly TracedCall[]): boolean =>
  a.length === b.length && a.every(({ came }, n) => fingerprintsAgree(came, b[n].came))

describe('every two wrong answers are told apart by at least one call', () => {
  test.each(course)('$id', ({ id }) => {
    const known = readKnown(id)
    expect(notToldApart(known)).toEqual([])
    expect(notToldApart([...known, { ...known[0], id: 'the first once more' }])).toEqual([
      `${known[0].id} = the first once more`,
    ])
  })
})
