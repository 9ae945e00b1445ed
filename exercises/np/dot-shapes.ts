import { shapeText, sizeOf } from './shape.ts'

/** How a product is worked out: `rows` times `columns` sums of `inner` products, and the shape of the result. */
export interface DotPlan {
  readonly shape: readonly number[]
  readonly rows: number
  readonly inner: number
  readonly columns: number
}

/**
 * (…, n) · (n,) → (…) and (…, n) · (n, m) → (…, m); the error message suggests the transposition that would fix the
 * shapes.
 */
export function planDot(left: readonly number[], right: readonly number[]): DotPlan {
  if (left.length === 0 || right.length === 0 || right.length > 2) throw badDimensions(left, right)
  const inner = left[left.length - 1]
  if (inner !== right[0]) throw mismatch(left, right)
  const outer = left.slice(0, -1)
  const across = right.slice(1)
  return { shape: [...outer, ...across], rows: sizeOf(outer), inner, columns: sizeOf(across) }
}

const misfit = (left: readonly number[], right: readonly number[]): string =>
  `dot: shapes ${shapeText(left)} and ${shapeText(right)} do not fit:`

function badDimensions(left: readonly number[], right: readonly number[]): Error {
  const why =
    right.length > 2
      ? 'the right one must have 1 or 2 dimensions. Did you forget a reshape?'
      : 'both must have at least 1 dimension. To multiply by a single number use mul.'
  return new RangeError(`${misfit(left, right)} ${why}`)
}

function mismatch(left: readonly number[], right: readonly number[]): Error {
  const inner = left[left.length - 1]
  const a = left.length === 1 ? 'length of the left' : 'columns of the left'
  const b = right.length === 1 ? 'length of the right' : 'rows of the right'
  return new RangeError(`${misfit(left, right)} ${inner} (${a}) must equal ${right[0]} (${b}).${mend(left, right)}`)
}

function mend(left: readonly number[], right: readonly number[]): string {
  if (right.length === 2 && left[left.length - 1] === right[1])
    return ' Did you mean x.dot(W.T), or W without a .T that stands there?'
  if (left.length === 2 && left[0] === right[0]) return ' Did you mean x.T.dot(W)?'
  if (left.length <= 2 && right[right.length - 1] === left[0]) return ' Did you mean W.dot(x)?'
  return ''
}
