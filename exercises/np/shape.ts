// Shape arithmetic: pure functions on number[]. This file imports nothing. Each operation asks it something, those on a few
// numbers too, which take no longer than that: hence the loops.

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
  const strides = shape.slice()
  for (let d = shape.length - 1, step = 1; d >= 0; step *= shape[d--]) strides[d] = step
  return strides
}

/** Are both shapes the same, dimension by dimension? */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let d = 0; d < a.length; d++) if (a[d] !== b[d]) return false
  return true
}

/** What is left of a shape when one axis is summed away: gone, or kept as 1. */
export const reducedShape = (shape: readonly number[], axis: number, keepDims: boolean): number[] =>
  keepDims ? shape.map((n, d) => (d === axis ? 1 : n)) : shape.filter((_, d) => d !== axis)
