import type { TurnedProduct } from '../product.ts'
import { type Kernels, kernels } from './load.ts'
import { bytesAt, layOut, numbersAt } from './scratch.ts'
import { isWorthwhile, LIST_BYTES, rowsAtATime } from './limits.ts'

/** The product with turned pixels by the compiled kernels; undefined in the same cases as simdDot. */
export function simdTurnedDot(product: TurnedProduct): Float64Array | undefined {
  return kernels && isWorthwhile(product, product.rows * product.columns) ? multiply(kernels, product) : undefined
}

// The sums stay where they are while the pixels pass by, some of their rows at a time.
function multiply(kernel: Kernels, { left, right, rows, inner, columns }: TurnedProduct): Float64Array | undefined {
  const most = rowsAtATime(inner, rows)
  const sizes = [rows * columns * 8, most * columns * 8, LIST_BYTES, (most + 16) * (rows + 16), (most + 15) * rows + 16]
  const [out, b, list, turned, a] = layOut(kernel, ...sizes)
  const sums = numbersAt(kernel, out, rows * columns).fill(0)
  for (let top = 0; top < inner; top += most) {
    const count = Math.min(most, inner - top)
    bytesAt(kernel, a, count * rows).set(left.subarray(top * rows, (top + count) * rows))
    numbersAt(kernel, b, count * columns).set(right.subarray(top * columns, (top + count) * columns))
    if (!kernel.finite(b, count * columns)) return undefined
    kernel.dotTurnedPixels(a, count, rows, b, columns, out, list, turned)
  }
  return sums.slice()
}
