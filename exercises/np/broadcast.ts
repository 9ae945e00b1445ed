import { sameShape, shapeText, stridesOf } from './shape.ts'

/** The shape two operands have together: (100, 50) and (50,) → (100, 50). */
export function broadcastShapes(
  left: readonly number[],
  right: readonly number[],
  operation: string,
): readonly number[] {
  if (sameShape(left, right)) return left
  const ndim = Math.max(left.length, right.length)
  const a = padded(left, ndim)
  const b = padded(right, ndim)
  return a.map((n, d) => {
    if (n === b[d] || b[d] === 1) return n
    if (n === 1) return b[d]
    throw mismatch(left, right, operation, `${n} against ${b[d]}, counted from the right`)
  })
}

/** Throws if an operand does not broadcast to the shape of the array that is changed in place. */
export function checkBroadcastTo(shape: readonly number[], target: readonly number[], operation: string): void {
  if (sameShape(broadcastShapes(target, shape, operation), target)) return
  throw mismatch(target, shape, operation, `an array changed in place keeps its shape ${shapeText(target)}`)
}

/** The strides of an operand seen in the common shape: 0 where it repeats itself. */
export function broadcastStrides(shape: readonly number[], common: readonly number[]): number[] {
  const strides = stridesOf(shape).map((stride, d) => (shape[d] === 1 ? 0 : stride))
  return [...Array.from({ length: common.length - shape.length }, () => 0), ...strides]
}

const padded = (shape: readonly number[], ndim: number): number[] => [
  ...Array.from({ length: ndim - shape.length }, () => 1),
  ...shape,
]

function mismatch(left: readonly number[], right: readonly number[], operation: string, why: string): Error {
  const shapes = `${operation}: shapes ${shapeText(left)} and ${shapeText(right)} do not fit: ${why}.`
  return new RangeError(shapes + mend(left, right) + mend(right, left))
}

// (2, 3) and (2,): usually the result of a reduction without `keepDims`.
function mend(matrix: readonly number[], vector: readonly number[]): string {
  if (matrix.length !== 2 || vector.length !== 1 || vector[0] !== matrix[0]) return ''
  const column = `(${vector[0]}, 1)`
  return ` To go along the rows it must be a column ${column}: reshape(-1, 1), or reduce with { keepDims: true }.`
}
