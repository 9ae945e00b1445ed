import { sizeOf, stridesOf } from '../shape.ts'
import type { Dense, DenseResult } from './dense.ts'
import { widen, widenCopy } from './dense.ts'
import { simdTranspose } from './simd/transpose.ts'

/** A copy with the axes in reverse order: (2, 3) → (3, 2). */
export function transpose({ shape, data }: Dense): DenseResult {
  if (shape.length < 2) return { shape, data: widenCopy(data) }
  const reversed = shape.toReversed()
  const source = widen(data)
  const quick = shape.length === 2 ? simdTranspose(source, shape[0], shape[1]) : undefined
  if (quick) return { shape: reversed, data: quick }
  const out = new Float64Array(sizeOf(shape))
  if (shape.length === 2) transposeMatrix(source, out, shape[0], shape[1])
  else copyStrided(source, out, reversed, stridesOf(shape).toReversed(), 0, 0, 0)
  return { shape: reversed, data: out }
}

// Eight rows at a time: eight neighbouring numbers of the result share a cache line.
const BLOCK = 8

function transposeMatrix(source: Float64Array, out: Float64Array, rows: number, columns: number): void {
  for (let top = 0; top < rows; top += BLOCK) {
    const bottom = Math.min(top + BLOCK, rows)
    for (let j = 0; j < columns; j++) {
      for (let i = top; i < bottom; i++) out[j * rows + i] = source[i * columns + j]
    }
  }
}

function copyStrided(
  source: Float64Array,
  out: Float64Array,
  shape: readonly number[],
  strides: readonly number[],
  axis: number,
  from: number,
  to: number,
): number {
  if (axis === shape.length) {
    out[to] = source[from]
    return to + 1
  }
  let next = to
  for (let n = 0; n < shape[axis]; n++)
    next = copyStrided(source, out, shape, strides, axis + 1, from + n * strides[axis], next)
  return next
}
