import { sizeOf } from '../shape.ts'
import type { Dense } from './dense.ts'
import { widen } from './dense.ts'
import { simdAcross, simdSumDown } from './simd/reduce.ts'

/** The ways to fold many numbers into one. */
export type FoldName = 'sum' | 'max' | 'argmax' | 'mean'

/** Folds `length` numbers that lie `stride` apart, from `start` on, into one. */
export type Fold = (data: Float64Array, start: number, length: number, stride: number) => number

/** The folds behind a.sum(), a.max(), a.argmax() and a.mean(). A NaN among the numbers wins, as in NumPy. */
export const folds: Readonly<Record<FoldName, Fold>> = {
  sum,
  max: (data, start, length, stride) => data[start + argmax(data, start, length, stride) * stride],
  argmax,
  mean: (data, start, length, stride) => sum(data, start, length, stride) / length,
}

/** All numbers folded into one. */
export const reduceAll = (fold: Fold, { data }: Dense): number => fold(widen(data), 0, data.length, 1)

/** The numbers along one axis folded, for every place on the other axes. */
export function reduceAxis(name: FoldName, { shape, data }: Dense, axis: number): Float64Array {
  const source = widen(data)
  const length = shape[axis]
  const inner = sizeOf(shape.slice(axis + 1))
  const quick = quickly(name, source, length, inner)
  if (quick) return quick
  const fold = folds[name]
  const out = new Float64Array(sizeOf(shape.slice(0, axis)) * inner)
  if (fold === sum && inner > 1) return sumRows(source, length, inner, out)
  for (let n = 0; n < out.length; n++) {
    const outer = Math.floor(n / inner)
    out[n] = fold(source, outer * length * inner + (n - outer * inner), length, inner)
  }
  return out
}

// What the compiled kernels can do: rows folded into one each, or a whole matrix into one row.
function quickly(name: FoldName, source: Float64Array, length: number, inner: number): Float64Array | undefined {
  if (inner === 1 && length > 0) return simdAcross(name, source, length)
  return name === 'sum' && inner > 1 && source.length === length * inner ? simdSumDown(source, inner) : undefined
}

// Four rows at a time, as the numbers lie: each sum still takes its numbers in their order, so it has the same bits.
function sumRows(source: Float64Array, length: number, inner: number, out: Float64Array): Float64Array {
  for (let o = 0, at = 0; o < out.length; o += inner) {
    let n = 0
    for (; n + 3 < length; n += 4, at += 4 * inner) {
      for (let j = 0, k = at; j < inner; j++, k++)
        out[o + j] = out[o + j] + source[k] + source[k + inner] + source[k + 2 * inner] + source[k + 3 * inner]
    }
    for (; n < length; n++, at += inner) for (let j = 0; j < inner; j++) out[o + j] += source[at + j]
  }
  return out
}

function sum(data: Float64Array, start: number, length: number, stride: number): number {
  let total = 0
  for (let n = 0, at = start; n < length; n++, at += stride) total += data[at]
  return total
}

function argmax(data: Float64Array, start: number, length: number, stride: number): number {
  let best = 0
  for (let n = 1, at = start + stride; n < length; n++, at += stride) {
    const champion = data[start + best * stride]
    if (Number.isNaN(champion)) break
    if (!(data[at] <= champion)) best = n
  }
  return best
}
