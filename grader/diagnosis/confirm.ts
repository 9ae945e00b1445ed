import { fingerprintsAgree } from '../checks/fingerprint.ts'
import type { KnownProbe, TracedCall } from '../model/trace.ts'

/** How the answers to the probes compare with those of a known wrong answer; `unasked` where nothing can be compared. */
export type Confirmation = 'same' | 'more' | 'other' | 'unasked'

/**
 * Confirms a name by the probes: `same` where all answers are those of the wrong answer, `more` where it is so wherever the wrong answer
 * itself is off and something else is off too, `other` where an answer contradicts it.
 */
export function confirm(asked: readonly TracedCall[], known: readonly KnownProbe[] = []): Confirmation {
  const pairs = known.flatMap((its) => {
    const mine = asked.find(({ given }) => given === its.given)
    return mine ? [{ off: its.off, agree: fingerprintsAgree(mine.came, its.came) }] : []
  })
  if (pairs.length === 0) return 'unasked'
  if (pairs.some(({ off, agree }) => off && !agree)) return 'other'
  return pairs.every(({ agree }) => agree) ? 'same' : 'more'
}
