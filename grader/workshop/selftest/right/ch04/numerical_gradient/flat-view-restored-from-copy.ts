import type { NdArray } from '#np'

// The book's nditer: a flat view shares the numbers of x. What was there is kept as a whole copy.
export function numericalGradient(f: (x: NdArray) => number, x: NdArray): NdArray {
  const before = x.copy()
  const flat = x.reshape(-1)
  const grad = x.copy()
  let i = 0
  while (i < flat.size) {
    flat.set(i, flat.get(i) + 1e-4)
    const fxh1 = f(x)
    flat.set(i, flat.get(i) - 2 * 1e-4)
    const fxh2 = f(x)
    x.data.set(before.data)
    grad.data[i] = (fxh1 - fxh2) / (2 * 1e-4)
    i += 1
  }
  return grad
}
