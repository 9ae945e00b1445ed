import type { What } from '../../model/pattern.ts'
import type { Comparison } from './comparison.ts'

/** What is always true: nearly right, or too large or too small, and by how much. */
export function whatDeviation({ got, wanted, off }: Comparison): What | undefined {
  if (off.some((i) => !Number.isFinite(got[i]) || !Number.isFinite(wanted[i]))) return undefined
  const scale = Math.max(...off.map((i) => Math.abs(wanted[i])))
  // What is next to 0 is measured by its neighbours.
  const shares = off.map((i) => Math.abs(got[i] - wanted[i]) / Math.max(Math.abs(wanted[i]), 1e-6 * scale))
  const most = Math.max(...shares)
  if (scale === 0) return undefined
  if (most < 1e-3) return { kind: 'close', relative: most }
  // Five or fewer have a sign by chance.
  if (off.length > 5 && off.every((i) => got[i] * wanted[i] < 0))
    return { kind: 'deviation', side: 'other-sign', least: 0, most }
  const larger = off.filter((i) => got[i] > wanted[i]).length
  const side = larger === off.length ? 'larger' : larger === 0 ? 'smaller' : 'both'
  return { kind: 'deviation', side, least: Math.min(...shares), most }
}
