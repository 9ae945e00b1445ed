import type { TurnedProduct } from '../product.ts'
import { type Kernels, kernels } from './load.ts'
import { copyOf, fill, layOut, put, putBytes } from './scratch.ts'
import { isWorthwhile, rowsAtATime } from './limits.ts'

/** The product with turned pixels by the compiled kernels; undefined in the same cases as simdDot. */
export function simdTurnedDot(product: TurnedProduct): Float64Array | undefined {
  const kernel = isWorthwhile(product, product.rows * product.columns) ? kernels() : undefined
  return kernel && multiply(kernel, product)
}

// The sums stay where they are while the pixels pass by, some of their rows at a time.
function multiply(kernel: Kernels, { left, right, rows, inner, columns }: TurnedProduct): Float64Array | undefined {
  const most = rowsAtATime(inner, rows)
  const sizes = [rows * columns * 8, most * columns * 8, (most + 16) * (rows + 16), (most + 15) * rows + 16]
  const [out, b, turned, a] = layOut(kernel, ...sizes)
  fill(out, rows * columns)
  for (let top = 0; top < inner; top += most) {
    const count = Math.min(most, inner - top)
    putBytes(a, left.subarray(top * rows, (top + count) * rows))
    put(b, right.subarray(top * columns, (top + count) * columns))
    if (!kernel.finite(b, count * columns)) return undefined
    kernel.dotTurnedPixels(a, count, rows, b, columns, out, turned)
  }
  return copyOf(kernel, out, rows * columns)
}
