// The matrix product, two columns at a time. Each number of the result is still summed with k ascending, a product and
// an addition at a time (no fused ones), so it has the bits of three plain loops. Zeros of the left operand are passed
// over: the caller has made sure that the right one is finite.

import { accumulate } from './accumulate'
import { NUMBER, OFFSET, PIXELS } from './layout'
import { turn } from './turn'

// So many rows of the right operand at a time, which stay in the processor's nearest cache while the left one passes by.
const BLOCK = 112

/** out += a · b for numbers: a is (rows, inner), b is (inner, columns). The list has room for 112 factors. */
export function dotNumbers(a: usize, rows: i32, inner: i32, b: usize, columns: i32, out: usize, list: usize): void {
  const offsets = list + BLOCK * NUMBER
  for (let k = 0; k < inner; k += BLOCK) {
    const width = min(BLOCK, inner - k)
    for (let i = 0; i < rows; i++) {
      const count = gatherNumbers(a + (i * inner + k) * NUMBER, width, columns * NUMBER, list, offsets)
      accumulate(list, offsets, count, b + k * columns * NUMBER, out + i * columns * NUMBER, columns)
    }
  }
}

/** The same for pixels: a is bytes, `stride` of them to a row. */
export function dotPixels(
  a: usize,
  stride: i32,
  rows: i32,
  inner: i32,
  b: usize,
  columns: i32,
  out: usize,
  list: usize,
): void {
  const offsets = list + BLOCK * NUMBER
  for (let k = 0; k < inner; k += BLOCK) {
    const width = min(BLOCK, inner - k)
    for (let i = 0; i < rows; i++) {
      const count = gatherPixels(a + i * stride + k, width, columns * NUMBER, list, offsets)
      accumulate(list, offsets, count, b + k * columns * NUMBER, out + i * columns * NUMBER, columns)
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
  list: usize,
  turned: usize,
): void {
  const stride = turn(a, rows, width, turned)
  dotPixels(turned, stride, width, rows, b, columns, out, list)
}

// Lists the factors of a row that are not zero, and where the rows of b begin that they multiply.
function gatherNumbers(row: usize, width: i32, step: i32, values: usize, offsets: usize): i32 {
  let count = 0
  for (let k = 0; k < width; k++) {
    const value = load<f64>(row + k * NUMBER)
    store<f64>(values + count * NUMBER, value)
    store<i32>(offsets + count * OFFSET, k * step)
    count += i32(value != 0) // without a branch: pixels are zero or not as they please
  }
  return count
}

function gatherPixels(row: usize, width: i32, step: i32, values: usize, offsets: usize): i32 {
  let count = 0
  for (let k = 0; k < width; k += 16) {
    for (let found = nonZeros(row + k, width - k); found != 0; found &= found - 1) {
      const at = k + ctz(found)
      const byte = <usize>load<u8>(row + at)
      store<f64>(values + count * NUMBER, load<f64>(PIXELS + byte * NUMBER))
      store<i32>(offsets + count * OFFSET, at * step)
      count++
    }
  }
  return count
}

// Which of the next bytes, sixteen at most, are not zero: a bit for each.
// @ts-ignore: a decorator of AssemblyScript
@inline
function nonZeros(at: usize, left: i32): i32 {
  const bits = i8x16.bitmask(i8x16.ne(v128.load(at), i8x16.splat(0)))
  return left < 16 ? bits & ((1 << left) - 1) : bits
}
