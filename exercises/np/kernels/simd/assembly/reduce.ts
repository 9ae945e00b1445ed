// Numbers of a matrix (rows, columns) folded into one, in the order of plain loops.

import { NUMBER } from './layout'

/** out[j] += the sum of column j, row after row. */
export function sumDown(at: usize, rows: i32, columns: i32, out: usize): void {
  const width = columns * NUMBER
  const end = at + rows * width
  let j = 0
  for (; j + 8 <= columns; j += 8) {
    const sums = out + j * NUMBER
    let s0 = v128.load(sums, 0)
    let s1 = v128.load(sums, 16)
    let s2 = v128.load(sums, 32)
    let s3 = v128.load(sums, 48)
    for (let row = at + j * NUMBER; row < end; row += width) {
      s0 = f64x2.add(s0, v128.load(row, 0))
      s1 = f64x2.add(s1, v128.load(row, 16))
      s2 = f64x2.add(s2, v128.load(row, 32))
      s3 = f64x2.add(s3, v128.load(row, 48))
    }
    v128.store(sums, s0, 0)
    v128.store(sums, s1, 16)
    v128.store(sums, s2, 32)
    v128.store(sums, s3, 48)
  }
  for (; j < columns; j++) {
    let sum = load<f64>(out + j * NUMBER)
    for (let row = at + j * NUMBER; row < end; row += width) sum += load<f64>(row)
    store<f64>(out + j * NUMBER, sum)
  }
}

/** The sum of each row. */
export function sumAcross(at: usize, rows: i32, columns: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    let sum: f64 = 0
    for (const end = at + columns * NUMBER; at < end; at += NUMBER) sum += load<f64>(at)
    store<f64>(out + i * NUMBER, sum)
  }
}

/** The greatest number of each row, the first of several; a NaN wins. */
export function maxAcross(at: usize, rows: i32, columns: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    let best = v128.load64_splat(at)
    for (const end = at + columns * NUMBER; at < end; at += NUMBER) {
      const number = v128.load64_splat(at)
      best = v128.bitselect(best, number, stays(best, number))
    }
    v128.store64_lane(out + i * NUMBER, best, 0)
  }
}

/** Where the greatest number of each row stands: its index, as a number. */
export function argmaxAcross(at: usize, rows: i32, columns: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    let best = v128.load64_splat(at)
    let place = f64x2.splat(0)
    let j = place
    for (const end = at + columns * NUMBER; at < end; at += NUMBER, j = f64x2.add(j, f64x2.splat(1))) {
      const number = v128.load64_splat(at)
      const old = stays(best, number)
      best = v128.bitselect(best, number, old)
      place = v128.bitselect(place, j, old)
    }
    v128.store64_lane(out + i * NUMBER, place, 0)
  }
}

// Is `best` still the greatest beside `number`? What wins is selected, not branched to: no processor could foresee it.
// @ts-ignore: a decorator of AssemblyScript
@inline
function stays(best: v128, number: v128): v128 {
  return v128.or(f64x2.le(number, best), f64x2.ne(best, best))
}
