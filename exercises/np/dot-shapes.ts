import { rangeError } from './errors/np-error.ts'
import { sizeOf } from './shape.ts'

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
  if (left.length === 0 || right.length === 0 || right.length > 2) throw rangeError('dot-dimensions', { left, right })
  const inner = left[left.length - 1]
  if (inner !== right[0]) throw rangeError('dot-do-not-fit', { left, right, mend: mendOf(left, right) })
  const outer = left.slice(0, -1)
  const across = right.slice(1)
  return { shape: [...outer, ...across], rows: sizeOf(outer), inner, columns: sizeOf(across) }
}

// The product that may be meant.
function mendOf(left: readonly number[], right: readonly number[]): string {
  if (right.length === 2 && left[left.length - 1] === right[1]) return 'x.dot(W.T)'
  if (left.length === 2 && left[0] === right[0]) return left[1] === 1 ? 'x.reshape(1, -1)' : 'x.T.dot(W)'
  return left.length <= 2 && right[right.length - 1] === left[0] ? 'W.dot(x)' : ''
}
