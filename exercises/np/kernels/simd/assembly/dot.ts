// The matrix product, two columns at a time. Each number of the result is still summed with k ascending, a product and
// an addition at a time (no fused ones), so it has the bits of three plain loops. Here zeros of the left operand are passed
// over: the caller has made sure that the right one is finite.

import { accumulate } from './accumulate'
import { BLOCK, gatherNumbers, gatherPixels, OFFSETS, VALUES } from './gather'
import { NUMBER } from './layout'
import { turn } from './turn'

/** out += a · b for numbers, most of them zero: a is (rows, inner), b is (inner, columns). */
export function dotNumbers(a: usize, rows: i32, inner: i32, b: usize, columns: i32, out: usize): void {
  const width = columns * NUMBER
  for (let k = 0; k < inner; k += BLOCK) {
    for (let i = 0; i < rows; i++) {
      const count = gatherNumbers(a + (i * inner + k) * NUMBER, min(BLOCK, inner - k), width)
      if (count > 0) accumulate(VALUES, OFFSETS, count, b + k * width, out + i * width, columns)
    }
  }
}

/** The same for pixels: a is bytes, `stride` of them to a row. */
export function dotPixels(a: usize, stride: i32, rows: i32, inner: i32, b: usize, columns: i32, out: usize): void {
  const width = columns * NUMBER
  for (let k = 0; k < inner; k += BLOCK) {
    for (let i = 0; i < rows; i++) {
      const count = gatherPixels(a + i * stride + k, min(BLOCK, inner - k), width)
      if (count > 0) accumulate(VALUES, OFFSETS, count, b + k * width, out + i * width, columns)
    }
  }
}

/**
 * out += aᵀ · b for pixels: a is (rows, width), b is (rows, columns), out is (width, columns). The bytes of a are turned
 * first, to where `turned` is: room for `rows` and `width` up to the next multiples of 16, multiplied.
 */
export function dotTurnedPixels(
  a: usize,
  rows: i32,
  width: i32,
  b: usize,
  columns: i32,
  out: usize,
  turned: usize,
): void {
  const stride = turn(a, rows, width, turned)
  dotPixels(turned, stride, width, rows, b, columns, out)
}
