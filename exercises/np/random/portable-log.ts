// ECMAScript leaves the last bit of Math.log to each machine; random numbers must not depend on it.

const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10

/**
 * The natural logarithm of a number in (0, 1), out of + - * / alone: x = m · 2ᵉ with m near 1, and
 * log m = 2 (s + s³/3 + s⁵/5 + …) with s = (m - 1) / (m + 1).
 */
export function portableLog(x: number): number {
  let m = x
  let e = 0
  for (; m < 2 ** -16; m *= 2 ** 16) e -= 16
  for (; m < Math.SQRT1_2; m *= 2) e -= 1
  const s = (m - 1) / (m + 1)
  const s2 = s * s
  let tail = 0
  for (let n = 21; n >= 3; n -= 2) tail = (tail + 2 / n) * s2
  return e * LN2_HIGH + (2 * s + (s * tail + e * LN2_LOW))
}
