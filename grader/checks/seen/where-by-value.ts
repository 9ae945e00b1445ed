import type { Trait, Where } from '../../model/pattern.ts'
import type { Comparison } from './comparison.ts'

/** Which numbers are off, where exactly those have one sign, or one size, of an input or of the expected value. */
export function whereByValue(c: Comparison): Where | undefined {
  const inputs = c.inputs.filter(({ array }) => array.size === c.wanted.length && array.size > 1)
  // Five signs or fewer agree by chance with those of one of several inputs.
  const isEnough = c.wanted.length > 5 || inputs.length === 1
  const found = inputs.flatMap(({ name, array }): Where[] => {
    const trait = isEnough ? traitOf(c, array.data) : undefined
    if (trait) return [{ kind: 'input', name, trait }]
    const size = sizeOf(c, array.data)
    return size ? [{ kind: 'input-size', name, ...size }] : []
  })
  // What holds of two inputs may come from either.
  if (found.length > 0) return found.length === 1 ? found[0] : undefined
  const trait = isEnough ? traitOf(c, c.wanted) : undefined
  return trait && { kind: 'expected', trait }
}

// --- internal ---

const TRAITS: readonly (readonly [Trait, (v: number) => boolean])[] = [
  ['zero', (v) => v === 0],
  ['not-zero', (v) => v !== 0],
  ['negative', (v) => v < 0],
  ['positive', (v) => v > 0],
  ['not-negative', (v) => v >= 0],
  ['not-positive', (v) => v <= 0],
]

function traitOf({ off }: Comparison, values: Float64Array): Trait | undefined {
  const isOff = new Set(off)
  return TRAITS.find(([, has]) => values.every((v, i) => has(v) === isOff.has(i)))?.[0]
}

// Ten times as large as all that is right, or a tenth: less could be chance.
function sizeOf({ off, wanted }: Comparison, values: Float64Array): { from: number } | { to: number } | undefined {
  const isOff = new Set(off)
  const sizes = (wantOff: boolean): number[] =>
    [...wanted.keys()].filter((i) => isOff.has(i) === wantOff).map((i) => Math.abs(values[i]))
  const [wrong, right] = [sizes(true), sizes(false)]
  const isTenfold = (larger: number[], smaller: number[]): boolean =>
    Math.min(...larger) > 0 && Math.min(...larger) >= 10 * Math.max(...smaller)
  if (isTenfold(wrong, right)) return { from: Math.min(...wrong) }
  return isTenfold(right, wrong) && Math.max(...wrong) > 0 ? { to: Math.max(...wrong) } : undefined
}
