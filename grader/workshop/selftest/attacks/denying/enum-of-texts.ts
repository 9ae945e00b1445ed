// tries: to be a script that has no end, made by the tools that read it
// refused: before anything of it runs
// says: could not be made ready to run
import type { NdArray } from '#np'
enum E { a = '0123456789abcdef', b = a + a, c = b + b, d = c + c, e = d + d, f = e + e, g = f + f, h = g + g, i = h + h, j = i + i, k = j + j, l = k + k, m = l + l, n = m + m, o = n + n, p = o + o, q = p + p, r = q + q, s = r + r }
export function sigmoid(x: NdArray): NdArray {
  console.log(E)
  return x
}
