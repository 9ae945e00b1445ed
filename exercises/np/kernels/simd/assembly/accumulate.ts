import { NUMBER, OFFSET } from './layout'

/**
 * out[j] += the sum over n of values[n] · b[offsets[n] + j], for all columns j. A strip of columns stays in registers while
 * n runs: 26 columns are the most that fit, and 50 are 26 and 24.
 */
export function accumulate(values: usize, offsets: usize, count: i32, b: usize, out: usize, columns: i32): void {
  const end = values + count * NUMBER
  let j = 0
  for (let left = columns; left > 1; left = columns - j) {
    const from = b + j * NUMBER
    const to = out + j * NUMBER
    if (left == 26 || left >= 50) j += strip(13, values, end, offsets, from, to)
    else if (left >= 24) j += strip(12, values, end, offsets, from, to)
    else if (left >= 10) j += strip(5, values, end, offsets, from, to)
    else j += strip(1, values, end, offsets, from, to)
  }
  if (j < columns) column(values, end, offsets, b + j * NUMBER, out + j * NUMBER)
}

// So many pairs of columns; returns how many columns. `pairs` is a constant wherever this is written out, so that what lies beyond vanishes.
// @ts-ignore: a decorator of AssemblyScript
@inline
function strip(pairs: i32, values: usize, end: usize, offsets: usize, b: usize, out: usize): i32 {
  let s0 = v128.load(out, 0)
  let s1 = pairs > 1 ? v128.load(out, 16) : s0
  let s2 = pairs > 2 ? v128.load(out, 32) : s0
  let s3 = pairs > 3 ? v128.load(out, 48) : s0
  let s4 = pairs > 4 ? v128.load(out, 64) : s0
  let s5 = pairs > 5 ? v128.load(out, 80) : s0
  let s6 = pairs > 6 ? v128.load(out, 96) : s0
  let s7 = pairs > 7 ? v128.load(out, 112) : s0
  let s8 = pairs > 8 ? v128.load(out, 128) : s0
  let s9 = pairs > 9 ? v128.load(out, 144) : s0
  let s10 = pairs > 10 ? v128.load(out, 160) : s0
  let s11 = pairs > 11 ? v128.load(out, 176) : s0
  let s12 = pairs > 12 ? v128.load(out, 192) : s0
  for (; values < end; values += NUMBER, offsets += OFFSET) {
    const v = v128.load64_splat(values)
    const row = b + load<u32>(offsets)
    s0 = f64x2.add(s0, f64x2.mul(v, v128.load(row, 0)))
    if (pairs > 1) s1 = f64x2.add(s1, f64x2.mul(v, v128.load(row, 16)))
    if (pairs > 2) s2 = f64x2.add(s2, f64x2.mul(v, v128.load(row, 32)))
    if (pairs > 3) s3 = f64x2.add(s3, f64x2.mul(v, v128.load(row, 48)))
    if (pairs > 4) s4 = f64x2.add(s4, f64x2.mul(v, v128.load(row, 64)))
    if (pairs > 5) s5 = f64x2.add(s5, f64x2.mul(v, v128.load(row, 80)))
    if (pairs > 6) s6 = f64x2.add(s6, f64x2.mul(v, v128.load(row, 96)))
    if (pairs > 7) s7 = f64x2.add(s7, f64x2.mul(v, v128.load(row, 112)))
    if (pairs > 8) s8 = f64x2.add(s8, f64x2.mul(v, v128.load(row, 128)))
    if (pairs > 9) s9 = f64x2.add(s9, f64x2.mul(v, v128.load(row, 144)))
    if (pairs > 10) s10 = f64x2.add(s10, f64x2.mul(v, v128.load(row, 160)))
    if (pairs > 11) s11 = f64x2.add(s11, f64x2.mul(v, v128.load(row, 176)))
    if (pairs > 12) s12 = f64x2.add(s12, f64x2.mul(v, v128.load(row, 192)))
  }
  v128.store(out, s0, 0)
  if (pairs > 1) v128.store(out, s1, 16)
  if (pairs > 2) v128.store(out, s2, 32)
  if (pairs > 3) v128.store(out, s3, 48)
  if (pairs > 4) v128.store(out, s4, 64)
  if (pairs > 5) v128.store(out, s5, 80)
  if (pairs > 6) v128.store(out, s6, 96)
  if (pairs > 7) v128.store(out, s7, 112)
  if (pairs > 8) v128.store(out, s8, 128)
  if (pairs > 9) v128.store(out, s9, 144)
  if (pairs > 10) v128.store(out, s10, 160)
  if (pairs > 11) v128.store(out, s11, 176)
  if (pairs > 12) v128.store(out, s12, 192)
  return 2 * pairs
}

function column(values: usize, end: usize, offsets: usize, b: usize, out: usize): void {
  let s = load<f64>(out)
  for (; values < end; values += NUMBER, offsets += OFFSET) s += load<f64>(values) * load<f64>(b + load<u32>(offsets))
  store<f64>(out, s)
}
