// Shape arithmetic: pure functions on number[]. This file imports nothing.

/** How many elements an array of this shape holds: (2, 3) → 6, () → 1. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1
  for (let d = 0; d < shape.length; d++) size *= shape[d]
  return size
}

/** A shape as NumPy writes it: (), (3,), (2, 3). */
export const shapeText = (shape: readonly number[]): string =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`

/** How far one step along each dimension goes in row-major data: (2, 3, 4) → [12, 4, 1]. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides = Array.from(shape, () => 1)
  for (let d = shape.length - 2; d >= 0; d--) strides[d] = strides[d + 1] * shape[d + 1]
  return strides
}

/** Are both shapes the same, dimension by dimension? */
export const sameShape = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, d) => n === b[d])

/** What is left of a shape when one axis is summed away: gone, or kept as 1. */
export const reducedShape = (shape: readonly number[], axis: number, keepDims: boolean): number[] =>
  keepDims ? shape.map((n, d) => (d === axis ? 1 : n)) : shape.filter((_, d) => d !== axis)
