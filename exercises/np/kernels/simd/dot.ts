import type { Stored } from '../dense.ts'
import type { Product } from '../product.ts'
import { type Kernels, kernels } from './load.ts'
import { copyOf, fill, layOut, numbersAt, put, putBytes } from './scratch.ts'
import { isWorthwhile, rowsAtATime } from './limits.ts'

/** The product by the compiled kernels; undefined where they are missing, do not pay, or must not pass over zeros (0 · ∞). */
export function simdDot(product: Product): Float64Array | undefined {
  const kernel = isWorthwhile(product, product.right.length) ? kernels() : undefined
  return kernel && multiply(kernel, product)
}

function multiply(kernel: Kernels, { left, right, rows, inner, columns }: Product): Float64Array | undefined {
  const most = rowsAtATime(rows, inner * left.BYTES_PER_ELEMENT)
  const [b, out, a] = layOut(kernel, right.length * 8, most * columns * 8, most * inner * bytesOfFactor(left))
  put(b, right)
  const sparse = mostlyZeros(left)
  if (sparse && !kernel.finite(b, right.length)) return undefined
  if (most === rows) {
    multiplyRows(kernel, left, sparse, { a, b, out, rows, inner, columns })
    return copyOf(kernel, out, rows * columns)
  }
  const result = new Float64Array(rows * columns)
  for (let top = 0; top < rows; top += most) {
    const count = Math.min(most, rows - top)
    const part = left.subarray(top * inner, (top + count) * inner)
    multiplyRows(kernel, part, sparse, { a, b, out, rows: count, inner, columns })
    result.set(numbersAt(kernel, out, count * columns), top * columns)
  }
  return result
}

// Where the operands and the result lie in the kernels' memory.
interface Places {
  readonly a: number
  readonly b: number
  readonly out: number
  readonly rows: number
  readonly inner: number
  readonly columns: number
}

function multiplyRows(kernel: Kernels, left: Stored, sparse: boolean, places: Places): void {
  const { a, b, out, rows, inner, columns } = places
  fill(out, rows * columns)
  if (left instanceof Uint8Array) {
    putBytes(a, left)
    return kernel.dotPixels(a, inner, rows, inner, b, columns, out)
  }
  put(a, left)
  if (sparse) kernel.dotNumbers(a, rows, inner, b, columns, out)
  else kernel.dotTiles(a, inner * 8, 8, rows, inner, b, columns, out)
}

const bytesOfFactor = (left: Stored): number => (left instanceof Uint8Array ? 1 : 8)

// Whether to list the factors that are not zero, or to multiply them all: both lead to the same bits. A list takes as long as
// a third of the products. Of pixels, four of five are zero; of numbers, the first thousand are looked at.
function mostlyZeros(left: Stored): boolean {
  if (left instanceof Uint8Array) return true
  const tried = Math.min(left.length, 1024)
  let zeros = 0
  for (let n = 0; n < tried; n++) if (left[n] === 0) zeros++
  return zeros > tried * 0.6
}
