import { rangeError } from './errors/np-error.ts'
import { sameShape, stridesOf } from './shape.ts'

/** The shape two operands have together: (100, 50) and (50,) → (100, 50). */
export function broadcastShapes(
  left: readonly number[],
  right: readonly number[],
  operation: string,
): readonly number[] {
  if (right.length === 0 || sameShape(left, right)) return left
  if (left.length === 0) return right
  const ndim = Math.max(left.length, right.length)
  const a = padded(left, ndim)
  const b = padded(right, ndim)
  return a.map((n, d) => {
    if (n === b[d] || b[d] === 1) return n
    if (n === 1) return b[d]
    const column = columnOf(left, right)
    const product = operation === 'mul' && isProduct(left, right)
    throw rangeError('do-not-fit', { operation, left, right, a: n, b: b[d], column, product })
  })
}

/** Throws if an operand does not broadcast to the shape of the array that is changed in place. */
export function checkBroadcastTo(shape: readonly number[], target: readonly number[], operation: string): void {
  if (sameShape(broadcastShapes(target, shape, operation), target)) return
  throw rangeError('keeps-its-shape', { operation, left: target, right: shape, column: columnOf(target, shape) })
}

/** The strides of an operand seen in the common shape: 0 where it repeats itself. */
export function broadcastStrides(shape: readonly number[], common: readonly number[]): number[] {
  const strides = stridesOf(shape)
  for (let d = 0; d < shape.length; d++) if (shape[d] === 1) strides[d] = 0
  while (strides.length < common.length) strides.unshift(0)
  return strides
}

function padded(shape: readonly number[], ndim: number): number[] {
  const all = shape.slice()
  while (all.length < ndim) all.unshift(1)
  return all
}

// (2, 3) and (3, 4), and (3,) and (3, 4): what dot multiplies.
const isProduct = (left: readonly number[], right: readonly number[]): boolean =>
  left.length <= 2 && right.length === 2 && left[left.length - 1] === right[0]

// (2, 3) and (2,): usually the result of a reduction without `keepDims`. 2 then, and otherwise 0.
function columnOf(left: readonly number[], right: readonly number[]): number {
  const [matrix, vector] = left.length === 2 ? [left, right] : [right, left]
  return matrix.length === 2 && vector.length === 1 && vector[0] === matrix[0] ? vector[0] : 0
}
