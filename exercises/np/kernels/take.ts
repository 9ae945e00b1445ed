import { sizeOf } from '../shape.ts'
import type { Dense } from './dense.ts'
import { emptyLike } from './dense.ts'

/** The rows with these indices, copied one below the other and kept as they were. The indices are valid and not negative. */
export function take({ shape, data }: Dense, indices: readonly number[]): Dense {
  const rest = shape.slice(1)
  const width = sizeOf(rest)
  const out = emptyLike(data, indices.length * width)
  // To copy a row takes longer than to copy its only number.
  if (width === 1) indices.forEach((index, n) => (out[n] = data[index]))
  else indices.forEach((index, n) => out.set(data.subarray(index * width, (index + 1) * width), n * width))
  return { shape: [indices.length, ...rest], data: out }
}
