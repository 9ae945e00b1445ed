// Operations on numbers side by side, eight in a round: out[n] = x[n] ∘ y[n] for `count` numbers. An operand goes on by dx or dy
// bytes in a round: by 64, or by none, where eight copies of a single number stand. All places may be read and written up to the
// next 64 bytes, and out may be x or y.

import { NUMBER } from './layout'

export function add(x: usize, dx: i32, y: usize, dy: i32, out: usize, count: i32): void {
  run(ADD, x, dx, y, dy, out, count)
}

export function sub(x: usize, dx: i32, y: usize, dy: i32, out: usize, count: i32): void {
  run(SUB, x, dx, y, dy, out, count)
}

export function mul(x: usize, dx: i32, y: usize, dy: i32, out: usize, count: i32): void {
  run(MUL, x, dx, y, dy, out, count)
}

export function div(x: usize, dx: i32, y: usize, dy: i32, out: usize, count: i32): void {
  run(DIV, x, dx, y, dy, out, count)
}

export function maximum(x: usize, dx: i32, y: usize, dy: i32, out: usize, count: i32): void {
  run(MAXIMUM, x, dx, y, dy, out, count)
}

export function equal(x: usize, dx: i32, y: usize, dy: i32, out: usize, count: i32): void {
  run(EQUAL, x, dx, y, dy, out, count)
}

// The operation is a constant wherever `run` is written out, so each function above has a loop of its own.
const ADD = 0
const SUB = 1
const MUL = 2
const DIV = 3
const MAXIMUM = 4
const EQUAL = 5

// @ts-ignore: a decorator of AssemblyScript
@inline
function run(operation: i32, x: usize, dx: i32, y: usize, dy: i32, out: usize, count: i32): void {
  for (const end = out + count * NUMBER; out < end; out += 8 * NUMBER, x += dx, y += dy) {
    // All are read before one is written: the result may take the place of an operand.
    const a = pair(operation, v128.load(x, 0), v128.load(y, 0))
    const b = pair(operation, v128.load(x, 16), v128.load(y, 16))
    const c = pair(operation, v128.load(x, 32), v128.load(y, 32))
    const d = pair(operation, v128.load(x, 48), v128.load(y, 48))
    v128.store(out, a, 0)
    v128.store(out, b, 16)
    v128.store(out, c, 32)
    v128.store(out, d, 48)
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function pair(operation: i32, x: v128, y: v128): v128 {
  if (operation == ADD) return f64x2.add(x, y)
  if (operation == SUB) return f64x2.sub(x, y)
  if (operation == MUL) return f64x2.mul(x, y)
  if (operation == DIV) return f64x2.div(x, y)
  if (operation == MAXIMUM) return f64x2.max(x, y)
  return v128.and(f64x2.eq(x, y), f64x2.splat(1))
}
