import { sizeOf } from '../shape.ts'
import type { Dense, DenseResult } from './dense.ts'
import { widenInto } from './dense.ts'

/** The rows with these indices, copied one below the other. The indices are valid and not negative. */
export function take({ shape, data }: Dense, indices: readonly number[]): DenseResult {
  const rest = shape.slice(1)
  const width = sizeOf(rest)
  const out = new Float64Array(indices.length * width)
  indices.forEach((index, n) => widenInto(data.subarray(index * width, (index + 1) * width), out, n * width))
  return { shape: [indices.length, ...rest], data: out }
}
