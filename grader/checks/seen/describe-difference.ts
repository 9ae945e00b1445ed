import type { Contrast, SeenDifference, What, Where } from '../../model/pattern.ts'
import type { Comparison } from './comparison.ts'
import { whatBefore } from './what-before.ts'
import { whatDeviation } from './what-deviation.ts'
import { whatConstant } from './what-constant.ts'
import { whatFunction } from './what-function.ts'
import { whatMoved } from './what-moved.ts'
import { whatProduct } from './what-product.ts'
import { whatRounded } from './what-rounded.ts'
import { whatScaled } from './what-scaled.ts'
import { whereByPlace } from './where-by-place.ts'
import { whereExtreme } from './where-extreme.ts'
import { whereByValue } from './where-by-value.ts'

// The first of each kind that finds something is told: the more particular come first.
const WHERE: readonly ((c: Comparison) => Where | undefined)[] = [whereByValue, whereByPlace]
const WHAT: readonly ((c: Comparison) => What | undefined)[] = [
  whatConstant,
  whatFunction,
  whatProduct,
  whatRounded,
  whatBefore,
  whatScaled,
  whatMoved,
  whatDeviation,
]

/** Describes which numbers of a result are off and what they are instead, where both sides are known. */
export function describeDifference(c: Comparison, contrast?: Contrast): SeenDifference | undefined {
  if (c.off.length === 0) return undefined
  const where = placesOf(c)
  const what = firstOf(WHAT, c)
  return where.length === 0 && !what && !contrast ? undefined : { kind: 'seen', where, what, contrast }
}

/** Which numbers are off, by their value and by their place; empty where all are, or none. */
export function placesOf(c: Comparison): Where[] {
  if (c.off.length === 0 || c.off.length === c.wanted.length) return []
  const found = WHERE.flatMap((detect) => detect(c) ?? [])
  return found.length > 0 ? found : [whereExtreme(c) ?? []].flat()
}

// --- internal ---

const firstOf = <T>(detectors: readonly ((c: Comparison) => T | undefined)[], c: Comparison): T | undefined => {
  for (const detect of detectors) {
    const found = detect(c)
    if (found) return found
  }
  return undefined
}
