import { rangeError, typeError } from './errors/np-error.ts'
import { sizeOf } from './shape.ts'

/** The course needs two dimensions; the book's later chapters four. */
const MAX_DIMENSIONS = 4

/** The dimensions that were given one by one, as a shape: whole numbers, none negative, at most four of them. */
export function checkShape(dims: readonly number[], operation: string): readonly number[] {
  for (const n of dims) if (!Number.isInteger(n) || n < 0) throw notADimension(n, operation)
  if (dims.length > MAX_DIMENSIONS) {
    throw rangeError('too-many-dimensions', { operation, shape: dims, most: MAX_DIMENSIONS })
  }
  return dims
}

/** An axis as a number from 0: -1 is the last one, as in NumPy. */
export function checkAxis(axis: number, shape: readonly number[], operation: string): number {
  const ndim = shape.length
  if (Number.isInteger(axis) && axis >= -ndim && axis < ndim) return axis < 0 ? axis + ndim : axis
  throw rangeError('no-such-axis', { operation, got: String(axis), shape })
}

/** An index as a number from 0: -1 is the last one, as in NumPy. `axis` is only for the message. */
export function checkIndex(index: number, shape: readonly number[], axis: number, operation: string): number {
  const n = shape[axis]
  if (Number.isInteger(index) && index >= -n && index < n) return index < 0 ? index + n : index
  throw rangeError('no-such-index', { operation, got: String(index), axis, shape })
}

/** The shape a reshape asks for, its -1 worked out: (2, 3) as (-1, 2) → [3, 2]. */
export function checkReshape(dims: readonly number[], shape: readonly number[]): readonly number[] {
  const unknown = dims.indexOf(-1)
  if (dims.lastIndexOf(-1) !== unknown) throw rangeError('two-unknown', { shape: dims })
  const size = sizeOf(shape)
  const rest = sizeOf(checkShape(unknown < 0 ? dims : dims.toSpliced(unknown, 1), 'reshape'))
  const wanted = unknown < 0 ? dims : dims.with(unknown, rest === 0 ? 0 : size / rest)
  if (wanted.every(Number.isInteger) && sizeOf(wanted) === size && !(unknown >= 0 && rest === 0)) {
    return checkShape(wanted, 'reshape')
  }
  throw rangeError('other-size', { left: shape, right: dims, size, rest, unknown: unknown >= 0 })
}

/** Throws if the maximum of an empty array is asked for. */
export function checkReducible(shape: readonly number[], axis: number | undefined, operation: string): void {
  const length = axis === undefined ? sizeOf(shape) : shape[axis]
  if (length > 0 || operation === 'sum' || operation === 'mean') return
  throw rangeError('empty', { operation, shape })
}

/** The error message for an operand that is neither an array nor a number. */
export function notAnOperand(value: unknown, operation: string): Error {
  if (operation === 'dot' && typeof value === 'number') return typeError('number-in-dot', { got: String(value) })
  if (Array.isArray(value)) return typeError('list-as-operand', { operation })
  return typeError('not-an-operand', { operation, got: String(value) })
}

function notADimension(n: unknown, operation: string): Error {
  if (Array.isArray(n)) return typeError('dimensions-in-a-list', { operation, list: n.join(', ') })
  return rangeError('not-a-dimension', { operation, got: String(n) })
}
