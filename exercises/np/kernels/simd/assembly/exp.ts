// e to the power of x, two numbers at a time, with the bits of V8's Math.exp: both follow fdlibm
// (https://www.netlib.org/fdlibm/e_exp.c) operation by operation; its branches are selections here.

import { NUMBER } from './layout'

/** Math.exp itself, for what is rare: results near overflow and underflow, and NaN. */
// @ts-ignore: a decorator of AssemblyScript
@external('host', 'exp')
declare function exactly(x: f64): f64

/** Replaces `count` numbers by e to their power. The place may be read and written up to the next 32 bytes. */
export function exp(at: usize, count: i32): void {
  const end = at + count * NUMBER
  for (; at < end; at += 4 * NUMBER) {
    const x = v128.load(at, 0)
    const y = v128.load(at, 16)
    if (i64x2.all_true(v128.and(isOrdinary(x), isOrdinary(y)))) {
      v128.store(at, ordinary(x), 0)
      v128.store(at, ordinary(y), 16)
    } else {
      store<f64>(at, exactly(load<f64>(at, 0)), 0)
      store<f64>(at, exactly(load<f64>(at, 8)), 8)
      store<f64>(at, exactly(load<f64>(at, 16)), 16)
      store<f64>(at, exactly(load<f64>(at, 24)), 24)
    }
  }
}

// Neither beyond the borders nor 1, whose power V8 has by heart.
// @ts-ignore: a decorator of AssemblyScript
@inline
function isOrdinary(x: v128): v128 {
  const size = v128.and(x, constant(ALL_BUT_SIGN))
  return v128.and(f64x2.lt(size, constant(BORDER)), f64x2.ne(x, constant(ONE)))
}

// x = k · ln 2 + r with |r| ≤ 0.5 ln 2, and ln 2 in two parts; then exp(x) = 2^k · exp(r), and exp(r) is a rational function.
// @ts-ignore: a decorator of AssemblyScript
@inline
function ordinary(x: v128): v128 {
  const k = wholes(x)
  const hi = f64x2.sub(x, f64x2.mul(k, constant(LN2_HIGH)))
  const lo = f64x2.mul(k, constant(LN2_LOW))
  const r = f64x2.sub(hi, lo)
  const t = f64x2.mul(r, r)
  let p = f64x2.add(constant(P4), f64x2.mul(t, constant(P5)))
  p = f64x2.add(constant(P3), f64x2.mul(t, p))
  p = f64x2.add(constant(P2), f64x2.mul(t, p))
  p = f64x2.add(constant(P1), f64x2.mul(t, p))
  const c = f64x2.sub(r, f64x2.mul(t, p))
  const quotient = f64x2.div(f64x2.mul(r, c), f64x2.sub(constant(TWO), c))
  const q = v128.and(quotient, f64x2.ge(f64x2.abs(x), constant(TINY))) // without it, the result is 1 + x
  return f64x2.mul(f64x2.sub(constant(ONE), f64x2.sub(f64x2.sub(lo, q), hi)), powerOfTwo(k))
}

// The k of each x: 0 up to 0.5 ln 2 (as fdlibm compares it: by the first 32 bits), and beyond x / ln 2 rounded.
// @ts-ignore: a decorator of AssemblyScript
@inline
function wholes(x: v128): v128 {
  const size = v128.and(x, constant(ALL_BUT_SIGN))
  const half = v128.or(constant(HALF), v128.xor(x, size))
  const k = f64x2.trunc(f64x2.add(f64x2.mul(x, constant(PER_LN2)), half))
  return v128.and(k, f64x2.ge(size, constant(HALF_LN2)))
}

// 2^k, for |k| < 1022: its exponent is k + 1023, which 2^52 + k + 1023 has in its last bits.
// @ts-ignore: a decorator of AssemblyScript
@inline
function powerOfTwo(k: v128): v128 {
  return i64x2.shl(f64x2.add(k, constant(EXPONENT)), 52)
}

const LN2_HIGH = 0
const LN2_LOW = 1
const PER_LN2 = 2
const P1 = 3
const P2 = 4
const P3 = 5
const P4 = 6
const P5 = 7
const HALF = 8
const ONE = 9
const TWO = 10
const EXPONENT = 11
const ALL_BUT_SIGN = 12
const TINY = 13 // 2^-28
const HALF_LN2 = 14
const BORDER = 15

// In memory, because V8 makes a constant in the code anew for every round.
const CONSTANTS: usize = memory.data<f64>([
  6.9314718036912381649e-1, 1.90821492927058770002e-10, 1.442695040888963387, 1.66666666666666019037e-1,
  -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6, 4.13813679705723846039e-8, 0.5, 1, 2,
  4503599627371519, reinterpret<f64>(0x7fffffffffffffff), reinterpret<f64>(0x3e30000000000000),
  reinterpret<f64>(0x3fd62e4300000000), 708,
])

// @ts-ignore: a decorator of AssemblyScript
@inline
function constant(n: i32): v128 {
  return v128.load64_splat(CONSTANTS + n * NUMBER)
}
