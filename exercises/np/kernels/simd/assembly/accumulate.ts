import { NUMBER, OFFSET } from './layout'

/**
 * out[j] += the sum over n of values[n] · b[offsets[n] + j], for all columns j. A strip of columns stays in registers while
 * n runs; 24 is the widest that fits.
 */
export function accumulate(values: usize, offsets: usize, count: i32, b: usize, out: usize, columns: i32): void {
  const end = values + count * NUMBER
  let j = 0
  for (; j + 24 <= columns; j += 24) strip24(values, end, offsets, b + j * NUMBER, out + j * NUMBER)
  for (; j + 8 <= columns; j += 8) strip8(values, end, offsets, b + j * NUMBER, out + j * NUMBER)
  for (; j + 2 <= columns; j += 2) strip2(values, end, offsets, b + j * NUMBER, out + j * NUMBER)
  if (j < columns) strip1(values, end, offsets, b + j * NUMBER, out + j * NUMBER)
}

function strip24(values: usize, end: usize, offsets: usize, b: usize, out: usize): void {
  let s0 = v128.load(out, 0)
  let s1 = v128.load(out, 16)
  let s2 = v128.load(out, 32)
  let s3 = v128.load(out, 48)
  let s4 = v128.load(out, 64)
  let s5 = v128.load(out, 80)
  let s6 = v128.load(out, 96)
  let s7 = v128.load(out, 112)
  let s8 = v128.load(out, 128)
  let s9 = v128.load(out, 144)
  let s10 = v128.load(out, 160)
  let s11 = v128.load(out, 176)
  for (; values < end; values += NUMBER, offsets += OFFSET) {
    const v = v128.load64_splat(values)
    const row = b + load<u32>(offsets)
    s0 = f64x2.add(s0, f64x2.mul(v, v128.load(row, 0)))
    s1 = f64x2.add(s1, f64x2.mul(v, v128.load(row, 16)))
    s2 = f64x2.add(s2, f64x2.mul(v, v128.load(row, 32)))
    s3 = f64x2.add(s3, f64x2.mul(v, v128.load(row, 48)))
    s4 = f64x2.add(s4, f64x2.mul(v, v128.load(row, 64)))
    s5 = f64x2.add(s5, f64x2.mul(v, v128.load(row, 80)))
    s6 = f64x2.add(s6, f64x2.mul(v, v128.load(row, 96)))
    s7 = f64x2.add(s7, f64x2.mul(v, v128.load(row, 112)))
    s8 = f64x2.add(s8, f64x2.mul(v, v128.load(row, 128)))
    s9 = f64x2.add(s9, f64x2.mul(v, v128.load(row, 144)))
    s10 = f64x2.add(s10, f64x2.mul(v, v128.load(row, 160)))
    s11 = f64x2.add(s11, f64x2.mul(v, v128.load(row, 176)))
  }
  v128.store(out, s0, 0)
  v128.store(out, s1, 16)
  v128.store(out, s2, 32)
  v128.store(out, s3, 48)
  v128.store(out, s4, 64)
  v128.store(out, s5, 80)
  v128.store(out, s6, 96)
  v128.store(out, s7, 112)
  v128.store(out, s8, 128)
  v128.store(out, s9, 144)
  v128.store(out, s10, 160)
  v128.store(out, s11, 176)
}

function strip8(values: usize, end: usize, offsets: usize, b: usize, out: usize): void {
  let s0 = v128.load(out, 0)
  let s1 = v128.load(out, 16)
  let s2 = v128.load(out, 32)
  let s3 = v128.load(out, 48)
  for (; values < end; values += NUMBER, offsets += OFFSET) {
    const v = v128.load64_splat(values)
    const row = b + load<u32>(offsets)
    s0 = f64x2.add(s0, f64x2.mul(v, v128.load(row, 0)))
    s1 = f64x2.add(s1, f64x2.mul(v, v128.load(row, 16)))
    s2 = f64x2.add(s2, f64x2.mul(v, v128.load(row, 32)))
    s3 = f64x2.add(s3, f64x2.mul(v, v128.load(row, 48)))
  }
  v128.store(out, s0, 0)
  v128.store(out, s1, 16)
  v128.store(out, s2, 32)
  v128.store(out, s3, 48)
}

function strip2(values: usize, end: usize, offsets: usize, b: usize, out: usize): void {
  let s = v128.load(out)
  for (; values < end; values += NUMBER, offsets += OFFSET) {
    const row = b + load<u32>(offsets)
    s = f64x2.add(s, f64x2.mul(v128.load64_splat(values), v128.load(row)))
  }
  v128.store(out, s)
}

function strip1(values: usize, end: usize, offsets: usize, b: usize, out: usize): void {
  let s = load<f64>(out)
  for (; values < end; values += NUMBER, offsets += OFFSET) s += load<f64>(values) * load<f64>(b + load<u32>(offsets))
  store<f64>(out, s)
}
