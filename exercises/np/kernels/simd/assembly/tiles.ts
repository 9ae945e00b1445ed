import { NUMBER } from './layout'

// So many rows of b at a time: eight columns of them stay in the processor's nearest cache.
const DEEP = 224

/**
 * out += a · b, zeros and all. The factors of a row of a lie `step` bytes apart and its rows `stride`: it may lie turned. Two
 * rows and eight columns of the result at a time stay in registers: each number of b that is loaded serves twice.
 */
export function dotTiles(
  a: usize,
  stride: i32,
  step: i32,
  rows: i32,
  inner: i32,
  b: usize,
  columns: i32,
  out: usize,
): void {
  for (let k = 0; k < inner; k += DEEP) {
    const depth = min(DEEP, inner - k)
    const from = a + k * step
    const rowsOfB = b + k * columns * NUMBER
    let j = 0
    for (let left = columns; left > 1; left = columns - j) {
      if (left >= 8 && left != 10) j += down(4, from, stride, step, rows, depth, rowsOfB, columns, out, j)
      else if (left >= 6) j += down(3, from, stride, step, rows, depth, rowsOfB, columns, out, j)
      else if (left >= 4) j += down(2, from, stride, step, rows, depth, rowsOfB, columns, out, j)
      else j += down(1, from, stride, step, rows, depth, rowsOfB, columns, out, j)
    }
    if (j < columns) column(from, stride, step, rows, depth, rowsOfB + j * NUMBER, columns, out + j * NUMBER)
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function down(
  pairs: i32,
  a: usize,
  stride: i32,
  step: i32,
  rows: i32,
  depth: i32,
  b: usize,
  columns: i32,
  out: usize,
  j: i32,
): i32 {
  const width = columns * NUMBER
  let i = 0
  // The last row of an odd number of them is worked out with itself.
  for (; i < rows; i += 2) {
    const next = min(i + 1, rows - 1)
    const o = out + (i * columns + j) * NUMBER
    const p = out + (next * columns + j) * NUMBER
    tile(pairs, a + i * stride, a + next * stride, step, depth, b + j * NUMBER, width, o, p)
  }
  return 2 * pairs
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function tile(
  pairs: i32,
  x: usize,
  y: usize,
  step: i32,
  depth: i32,
  b: usize,
  width: i32,
  o: usize,
  p: usize,
): void {
  let s0 = v128.load(o, 0)
  let s1 = pairs > 1 ? v128.load(o, 16) : s0
  let s2 = pairs > 2 ? v128.load(o, 32) : s0
  let s3 = pairs > 3 ? v128.load(o, 48) : s0
  let t0 = v128.load(p, 0)
  let t1 = pairs > 1 ? v128.load(p, 16) : t0
  let t2 = pairs > 2 ? v128.load(p, 32) : t0
  let t3 = pairs > 3 ? v128.load(p, 48) : t0
  for (const end = b + depth * width; b < end; b += width, x += step, y += step) {
    const v = v128.load64_splat(x)
    const w = v128.load64_splat(y)
    const b0 = v128.load(b, 0)
    s0 = f64x2.add(s0, f64x2.mul(v, b0))
    t0 = f64x2.add(t0, f64x2.mul(w, b0))
    if (pairs > 1) {
      const b1 = v128.load(b, 16)
      s1 = f64x2.add(s1, f64x2.mul(v, b1))
      t1 = f64x2.add(t1, f64x2.mul(w, b1))
    }
    if (pairs > 2) {
      const b2 = v128.load(b, 32)
      s2 = f64x2.add(s2, f64x2.mul(v, b2))
      t2 = f64x2.add(t2, f64x2.mul(w, b2))
    }
    if (pairs > 3) {
      const b3 = v128.load(b, 48)
      s3 = f64x2.add(s3, f64x2.mul(v, b3))
      t3 = f64x2.add(t3, f64x2.mul(w, b3))
    }
  }
  v128.store(o, s0, 0)
  v128.store(p, t0, 0)
  if (pairs > 1) v128.store(o, s1, 16)
  if (pairs > 1) v128.store(p, t1, 16)
  if (pairs > 2) v128.store(o, s2, 32)
  if (pairs > 2) v128.store(p, t2, 32)
  if (pairs > 3) v128.store(o, s3, 48)
  if (pairs > 3) v128.store(p, t3, 48)
}

// The last column of an odd number of them.
function column(a: usize, stride: i32, step: i32, rows: i32, depth: i32, b: usize, columns: i32, out: usize): void {
  const width = columns * NUMBER
  for (let i = 0; i < rows; i++) {
    const o = out + i * width
    let x = a + i * stride
    let sum = load<f64>(o)
    for (let at = b, end = b + depth * width; at < end; at += width, x += step) sum += load<f64>(x) * load<f64>(at)
    store<f64>(o, sum)
  }
}
