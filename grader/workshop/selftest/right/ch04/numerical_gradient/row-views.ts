import * as np from '#np'
import type { NdArray } from '#np'

function partial(f: () => number, x: NdArray, i: number): number {
  const tmp = x.get(i)
  const [above, below] = [1e-4, -1e-4].map((step) => {
    x.set(i, tmp + step)
    return f()
  })
  x.set(i, tmp)
  return (above - below) / 1e-4 / 2
}

function fill(grad: NdArray, f: () => number, x: NdArray): void {
  if (x.ndim > 1) {
    for (let i = 0; i < x.shape[0]; i++) fill(grad.row(i), f, x.row(i))
    return
  }
  for (let i = 0; i < x.size; i++) grad.set(i, partial(f, x, i))
}

export function numericalGradient(f: (x: NdArray) => number, x: NdArray): NdArray {
  const grad = np.zerosLike(x)
  fill(grad, () => f(x), x)
  return grad
}
