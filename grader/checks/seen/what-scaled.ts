import type { Count, LogBase, Part, What } from '../../model/pattern.ts'
import { columnOf, type Comparison, gives, rowOf } from './comparison.ts'
import { isPlain, isProved, isProvedWithConstant } from './evidence.ts'

/** One constant added to all that are off, one factor for all, or one for each row or column. */
export function whatScaled(c: Comparison): What | undefined {
  return byFactor(c) ?? byConstant(c) ?? perPart(c)
}

/** The sizes of the inputs that equal a factor or its reciprocal: all of them, as nobody knows which one it comes from. */
export const countsOf = ({ inputs }: Pick<Comparison, 'inputs'>, factor: number): Count[] =>
  inputs.flatMap(({ name, array }) => {
    const [rows, columns] = array.ndim > 1 ? array.shape : []
    const sizes = [
      ['rows', rows],
      ['columns', columns],
      ['elements', array.size],
    ] as const
    return sizes.flatMap(([of, count = 0]) => (count > 1 && isEither(factor, count) ? [{ of, name, count }] : []))
  })

/** The base of the logarithm that a factor would come from. */
export const logBaseOf = (factor: number): LogBase | undefined =>
  isNear(factor, Math.LOG2E) ? 'log2' : isNear(factor, Math.LOG10E) ? 'log10' : undefined

// --- internal ---

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-5 * Math.abs(b)
const isEither = (factor: number, count: number): boolean =>
  isNear(Math.abs(factor), count) || isNear(Math.abs(factor), 1 / count)

function byFactor(c: Comparison): What | undefined {
  const first = c.off.find((i) => c.wanted[i] !== 0)
  if (first === undefined) return undefined
  const factor = c.got[first] / c.wanted[first]
  if (factor === 0 || Number(factor.toPrecision(4)) === 1 || !gives(c, (i) => factor * c.wanted[i])) return undefined
  const [counts, of] = [countsOf(c, factor), logBaseOf(factor)]
  const isTelling = counts.length > 0 || of !== undefined || isPlain(factor) ? isProved(c) : isProvedWithConstant(c)
  return isTelling ? { kind: 'times', factor, counts, of } : undefined
}

function byConstant(c: Comparison): What | undefined {
  const constant = c.got[c.off[0]] - c.wanted[c.off[0]]
  if (!gives(c, (i) => c.wanted[i] + constant)) return undefined
  const isTelling = isPlain(constant) ? isProved(c) : isProvedWithConstant(c)
  return isTelling ? { kind: 'plus', constant: Number(constant.toPrecision(6)) } : undefined
}

function perPart(c: Comparison): What | undefined {
  if (c.shape.length !== 2 || Math.min(...c.shape) < 2 || c.off.length < 4) return undefined
  for (const [part, lineOf] of [
    ['row', rowOf],
    ['column', columnOf],
  ] as const satisfies readonly (readonly [Part, unknown])[]) {
    // The largest of each line is what the others are measured by.
    const measure = new Map<number, number>()
    for (const i of c.off) {
      const line = lineOf(c, i)
      if (!(Math.abs(c.wanted[measure.get(line) ?? -1]) > Math.abs(c.wanted[i]))) measure.set(line, i)
    }
    if (c.off.length < 2 * measure.size) continue
    const by = (i: number): number => measure.get(lineOf(c, i))!
    if (gives(c, (i) => (c.wanted[i] * c.got[by(i)]) / c.wanted[by(i)])) return { kind: 'per-part-factor', part }
    if (gives(c, (i) => c.wanted[i] + c.got[by(i)] - c.wanted[by(i)])) return { kind: 'per-part-constant', part }
  }
  return undefined
}
