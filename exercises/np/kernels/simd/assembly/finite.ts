import { NUMBER } from './layout'

/** Are all `count` numbers finite? Only ∞ - ∞ and NaN - NaN are not 0. The place is free up to the next 16 bytes. */
export function finite(at: usize, count: i32): bool {
  const end = at + count * NUMBER
  store<f64>(end, 0)
  let off = f64x2.splat(0)
  for (; at < end; at += 2 * NUMBER) {
    const v = v128.load(at)
    off = v128.or(off, f64x2.ne(f64x2.sub(v, v), f64x2.splat(0)))
  }
  return !v128.any_true(off)
}
