import { NUMBER } from './layout'

/** Are all `count` numbers finite? ∞ - ∞ and NaN - NaN are NaN; of all other numbers not a bit is left. The place is free up to the next 64 bytes. */
export function finite(at: usize, count: i32): bool {
  const end = at + count * NUMBER
  memory.fill(end, 0, 64)
  let left = f64x2.splat(0)
  for (; at < end; at += 64) {
    const even = v128.or(rest(at, 0), rest(at, 16))
    left = v128.or(left, v128.or(even, v128.or(rest(at, 32), rest(at, 48))))
  }
  return !v128.any_true(left)
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function rest(at: usize, offset: usize): v128 {
  const v = v128.load(at + offset)
  return f64x2.sub(v, v)
}
