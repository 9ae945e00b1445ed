/** A shape as NumPy prints it: (), (3,), (2, 3). */
export const shapeText = (shape: readonly number[]): string =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`
