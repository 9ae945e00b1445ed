import { type Stored, widenInto } from './dense.ts'
import type { Product } from './product.ts'

/**
 * The matrix product in plain loops. They run row by row through the right operand, four rows at a time, and zeros of
 * the left one (four pixels of five) are passed over where that changes nothing.
 */
export function plainDot({ left, right, rows, inner, columns }: Product): Float64Array {
  const out = new Float64Array(rows * columns)
  const factors = { values: new Float64Array(inner), offsets: new Int32Array(inner) }
  const skip = isFinite(right)
  const scratch = new Float64Array(left instanceof Float64Array ? 0 : inner)
  for (let i = 0; i < rows; i++) {
    const row = rowOf(left, i, inner, scratch)
    const count = gather(row, skip, columns, factors)
    accumulate(factors, count, right, out, i * columns, columns)
  }
  return out
}

// The factors of one row that count, and where the rows of b begin that they multiply.
interface Factors {
  readonly values: Float64Array
  readonly offsets: Int32Array
}

// 0 · ∞ is not 0, so zeros may only be passed over where b is finite. (A loop: `every` takes as long as the product.)
function isFinite(b: Float64Array): boolean {
  for (let n = 0; n < b.length; n++) if (b[n] - b[n] !== 0) return false
  return true
}

// Pixels are widened a row at a time: 60,000 images at once would not fit.
function rowOf(data: Stored, i: number, inner: number, scratch: Float64Array): Float64Array {
  const row = data.subarray(i * inner, (i + 1) * inner)
  if (row instanceof Float64Array) return row
  return widenInto(row, scratch, 0)
}

function gather(row: Float64Array, skip: boolean, columns: number, { values, offsets }: Factors): number {
  let count = 0
  for (let k = 0; k < row.length; k++) {
    if (skip && row[k] === 0) continue
    values[count] = row[k]
    offsets[count++] = k * columns
  }
  return count
}

// Four rows of b at a time: a result is loaded and stored once for four products, still added one after the other.
function accumulate(
  { values, offsets }: Factors,
  count: number,
  b: Float64Array,
  out: Float64Array,
  o: number,
  columns: number,
): void {
  let n = 0
  for (; n + 3 < count; n += 4) {
    const v0 = values[n]
    const v1 = values[n + 1]
    const v2 = values[n + 2]
    const v3 = values[n + 3]
    const b0 = offsets[n]
    const b1 = offsets[n + 1]
    const b2 = offsets[n + 2]
    const b3 = offsets[n + 3]
    for (let j = 0; j < columns; j++) {
      out[o + j] = out[o + j] + v0 * b[b0 + j] + v1 * b[b1 + j] + v2 * b[b2 + j] + v3 * b[b3 + j]
    }
  }
  for (; n < count; n++) {
    const v = values[n]
    const from = offsets[n]
    for (let j = 0; j < columns; j++) out[o + j] += v * b[from + j]
  }
}
