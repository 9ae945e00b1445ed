import type { DotMend } from './errors/en.ts'
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

// What may be meant.
function mendOf(left: readonly number[], right: readonly number[]): DotMend {
  const columns = left[left.length - 1]
  if (right.length === 2 && columns === right[1]) return left[0] === right[0] ? 'same-shape' : 'x.dot(W.T)'
  const isRow = left.length === 1 || (left.length === 2 && left[0] === 1)
  const isLonger = right.length === 2 && columns > right[0] && columns % right[0] === 0
  if (left.length === 2 && left[0] === right[0]) return columns === 1 ? 'column' : isRow ? 'row' : 'x.T.dot(W)'
  if (isRow && isLonger && right[0] > 1) return 'flattened'
  return left.length <= 2 && right[right.length - 1] === left[0] ? 'W.dot(x)' : 'none'
}
