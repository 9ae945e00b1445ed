// Operations on numbers side by side, two at a time: out[n] = x[n] ∘ y[n] for `count` numbers. All may be read and
// written up to the next 16 bytes, and out may be x or y.

import { NUMBER } from './layout'

export function add(x: usize, y: usize, out: usize, count: i32): void {
  run(ADD, x, y, out, count)
}

export function sub(x: usize, y: usize, out: usize, count: i32): void {
  run(SUB, x, y, out, count)
}

export function mul(x: usize, y: usize, out: usize, count: i32): void {
  run(MUL, x, y, out, count)
}

export function div(x: usize, y: usize, out: usize, count: i32): void {
  run(DIV, x, y, out, count)
}

export function maximum(x: usize, y: usize, out: usize, count: i32): void {
  run(MAXIMUM, x, y, out, count)
}

export function equal(x: usize, y: usize, out: usize, count: i32): void {
  run(EQUAL, x, y, out, count)
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
function run(operation: i32, x: usize, y: usize, out: usize, count: i32): void {
  const end = count * NUMBER
  for (let n = 0; n < end; n += 2 * NUMBER) {
    v128.store(out + n, pair(operation, v128.load(x + n), v128.load(y + n)))
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
