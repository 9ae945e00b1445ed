import { widenInto } from '../dense.ts'
import type { Product } from '../product.ts'
import { type Kernels, kernels } from './load.ts'
import { bytesAt, layOut, numbersAt } from './scratch.ts'
import { isWorthwhile, LIST_BYTES, rowsAtATime } from './limits.ts'

/** The product by the compiled kernels; undefined where they are missing, do not pay, or must not pass over zeros (0 · ∞). */
export function simdDot(product: Product): Float64Array | undefined {
  return kernels && isWorthwhile(product, product.right.length) ? multiply(kernels, product) : undefined
}

function multiply(kernel: Kernels, { left, right, rows, inner, columns }: Product): Float64Array | undefined {
  const pixels = left instanceof Uint8Array
  const most = rowsAtATime(rows, inner * left.BYTES_PER_ELEMENT)
  const sizes = [right.length * 8, LIST_BYTES, most * columns * 8, most * inner * (pixels ? 1 : 8)]
  const [b, list, out, a] = layOut(kernel, ...sizes)
  numbersAt(kernel, b, right.length).set(right)
  if (!kernel.finite(b, right.length)) return undefined
  const result = new Float64Array(rows * columns)
  for (let top = 0; top < rows; top += most) {
    const count = Math.min(most, rows - top)
    const part = left.subarray(top * inner, (top + count) * inner)
    const sums = numbersAt(kernel, out, count * columns).fill(0)
    if (part instanceof Uint8Array) {
      bytesAt(kernel, a, part.length).set(part)
      kernel.dotPixels(a, inner, count, inner, b, columns, out, list)
    } else {
      widenInto(part, numbersAt(kernel, a, part.length), 0)
      kernel.dotNumbers(a, count, inner, b, columns, out, list)
    }
    result.set(sums, top * columns)
  }
  return result
}
