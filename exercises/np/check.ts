import { shapeText, sizeOf } from './shape.ts'

/** The course needs two dimensions; the book's later chapters four. */
const MAX_DIMENSIONS = 4

/** The dimensions that were given one by one, as a shape: whole numbers, none negative, at most four of them. */
export function checkShape(dims: readonly number[], operation: string): readonly number[] {
  for (const n of dims) if (!Number.isInteger(n) || n < 0) throw notADimension(n, operation)
  if (dims.length > MAX_DIMENSIONS) {
    throw new RangeError(
      `${operation}: shape ${shapeText(dims)} has ${dims.length} dimensions; arrays here have at most ${MAX_DIMENSIONS}`,
    )
  }
  return dims
}

/** An axis as a number from 0: -1 is the last one, as in NumPy. */
export function checkAxis(axis: number, shape: readonly number[], operation: string): number {
  const ndim = shape.length
  if (Number.isInteger(axis) && axis >= -ndim && axis < ndim) return axis < 0 ? axis + ndim : axis
  throw new RangeError(
    `${operation}: axis ${String(axis)} does not fit shape ${shapeText(shape)}: ${
      ndim === 0
        ? 'an array of shape () has no axis; leave it out'
        : `expected a whole number from ${-ndim} to ${ndim - 1}`
    }`,
  )
}

/** An index as a number from 0: -1 is the last one, as in NumPy. `axis` is only for the message. */
export function checkIndex(index: number, shape: readonly number[], axis: number, operation: string): number {
  const n = shape[axis]
  if (Number.isInteger(index) && index >= -n && index < n) return index < 0 ? index + n : index
  throw new RangeError(
    `${operation}: index ${String(index)} does not fit axis ${axis} of shape ${shapeText(shape)}: ${
      n === 0 ? 'it is empty' : `expected a whole number from ${-n} to ${n - 1}`
    }`,
  )
}

/** The shape a reshape asks for, its -1 worked out: (2, 3) as (-1, 2) → [3, 2]. */
export function checkReshape(dims: readonly number[], shape: readonly number[]): readonly number[] {
  const unknown = dims.indexOf(-1)
  if (dims.lastIndexOf(-1) !== unknown)
    throw new RangeError(`reshape: only one dimension can be -1, got ${shapeText(dims)}`)
  const size = sizeOf(shape)
  const rest = sizeOf(checkShape(unknown < 0 ? dims : dims.toSpliced(unknown, 1), 'reshape'))
  const wanted = unknown < 0 ? dims : dims.with(unknown, rest === 0 ? 0 : size / rest)
  if (wanted.every(Number.isInteger) && sizeOf(wanted) === size && !(unknown >= 0 && rest === 0)) {
    return checkShape(wanted, 'reshape')
  }
  throw new RangeError(
    `reshape: shape ${shapeText(shape)} holds ${size} numbers and cannot become ${shapeText(dims)}, ${
      unknown < 0 ? `which holds ${rest}` : `for ${size} is not a multiple of ${rest}`
    }`,
  )
}

/** Throws if the maximum of an empty array is asked for. */
export function checkReducible(shape: readonly number[], axis: number | undefined, operation: string): void {
  const length = axis === undefined ? sizeOf(shape) : shape[axis]
  if (length > 0 || operation === 'sum' || operation === 'mean') return
  throw new RangeError(`${operation}: shape ${shapeText(shape)} is empty there, so no number is the greatest`)
}

/** The error message for an operand that is neither an array nor a number. */
export function notAnOperand(value: unknown, operation: string): Error {
  const expected = operation === 'dot' ? 'an NdArray' : 'an NdArray or a number'
  if (typeof value === 'number')
    return new TypeError(`dot: expected an NdArray, got ${value}. To multiply by a number use mul`)
  if (Array.isArray(value))
    return new TypeError(`${operation}: expected ${expected}, got an array. Wrap it: np.array([…])`)
  return new TypeError(`${operation}: expected ${expected}, got ${String(value)}`)
}

function notADimension(n: unknown, operation: string): Error {
  if (Array.isArray(n)) {
    const mend = `${operation}(${n.join(', ')}), or ${operation}(...x.shape)`
    return new TypeError(`${operation}: expected the dimensions one by one, got an array. Did you mean ${mend}?`)
  }
  return new RangeError(`${operation}: a dimension must be a whole number and not negative, got ${String(n)}`)
}
