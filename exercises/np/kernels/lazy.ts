// Tall matrices that wait. The products and sigmoids of 60,000 images are matrices of 24 MB each, and most of them are read only
// once, by the next operation. So an operation on such a matrix only notes what is to be done; when someone asks for the
// numbers, simd/lazy.ts works out 128 rows after another, each block through all the operations: what lies between stays in the
// processor's cache. Each number takes the same operations in the same order as otherwise, so it has the same bits.
//
// What a lazy matrix is made of never changes, so it does not matter when it is worked out: the bytes of pixels (who writes to an
// array of pixels writes to a copy in double precision), copies of W and b, and other lazy matrices. None is an array that
// someone else may hold.

import type { Dense, Stored } from './dense.ts'
import { widenCopy } from './dense.ts'
import type { FoldName } from './reduce.ts'
import type { Operation } from './runs.ts'
import { MOST_NUMBERS } from './simd/limits.ts'
import { kernels } from './simd/load.ts'

/** A matrix (rows, columns) that is worked out when someone asks for its numbers. It begins with a product of pixels. */
export type LazyMatrix = Size & (LazyDot | LazyCombine | LazyExp | LazyFold)

interface Size {
  readonly rows: number
  readonly columns: number
  /** How much room a row of everything takes that it is made of, in numbers. What is used twice counts twice. */
  readonly room: number
}

/** A product. If someone asks for it a second time, its numbers are kept, for it is most of the work. */
export interface LazyDot {
  readonly kind: 'dot'
  /** Pixels, or another product on which more has been done: (rows, inner). */
  readonly left: Uint8Array | LazyMatrix
  readonly inner: number
  readonly right: Float64Array
  asked: boolean
  kept: Float64Array | undefined
}

/** left ∘ right, number by number: at least one of the two is lazy. */
export interface LazyCombine {
  readonly kind: 'combine'
  readonly operation: Operation
  readonly left: LazyOperand
  readonly right: LazyOperand
}

/** Another lazy matrix (if it is a column, each number goes along its row), or a row or a number that repeats itself. */
export type LazyOperand = LazyMatrix | Float64Array

/** e to the power of each number. */
export interface LazyExp {
  readonly kind: 'exp'
  readonly of: LazyMatrix
}

/** Each row folded into one number: a column. */
export interface LazyFold {
  readonly kind: 'fold'
  readonly fold: Exclude<FoldName, 'mean'>
  readonly of: LazyMatrix
}

/** So many rows are worked out at a time. */
export const BLOCK = 128

/** The product, if it may wait: the left operand is lazy, or a tall matrix of pixels. */
export function lazyDot(shape: readonly number[], left: LazyMatrix | Stored, right: Dense): LazyMatrix | undefined {
  const [rows, inner] = shape
  if (left instanceof Float64Array || left instanceof Float32Array) return undefined
  if (rows < FEWEST_ROWS || right.data.length === 0) return undefined
  if (shape.length !== 2 || right.shape.length !== 2 || right.shape[0] !== inner || !kernels()) return undefined
  const columns = right.shape[1]
  const before = left instanceof Uint8Array ? inner / 8 : left.room
  const room = before + right.data.length / BLOCK + columns
  const size = sized(rows, columns, room)
  return size && { ...size, kind: 'dot', left, inner, right: widenCopy(right.data), asked: false, kept: undefined }
}

/** The operation on two operands, one of them lazy, if it may wait. */
export function lazyCombine(
  operation: Operation,
  x: LazyMatrix | Dense,
  y: LazyMatrix | Dense,
): LazyMatrix | undefined {
  const columns = Math.max(isLazy(x) ? x.columns : 1, isLazy(y) ? y.columns : 1)
  const left = operandOf(x, columns)
  const right = operandOf(y, columns)
  if (!left || !right) return undefined
  const rows = rowsOf(left, right)
  const size = rows === undefined ? undefined : sized(rows, columns, columns + roomOf(left) + roomOf(right))
  return size && { ...size, kind: 'combine', operation, left, right }
}

/** e to the power of each number, if it may wait. */
export function lazyExp(of: LazyMatrix | undefined): LazyMatrix | undefined {
  const size = of && sized(of.rows, of.columns, of.columns + of.room)
  return size && { ...size, kind: 'exp', of }
}

/** The rows folded into a column, if that may wait. */
export function lazyFold(fold: FoldName, of: LazyMatrix | undefined): LazyMatrix | undefined {
  const size = of && sized(of.rows, 1, 1 + of.room)
  return size && fold !== 'mean' ? { ...size, kind: 'fold', fold, of } : undefined
}

// --- internal ---

// Fewer stay in the cache anyway.
const FEWEST_ROWS = 1000
// Limits the depth of lazy matrices: each operation counts as this many columns more, so that a loop that adds again
// and again is evaluated in between.
const EACH = 64

// A WebAssembly memory grows and never shrinks: what would take too much room does not wait.
function sized(rows: number, columns: number, needed: number): Size | undefined {
  const room = needed + EACH
  return room * BLOCK <= MOST_NUMBERS ? { rows, columns, room } : undefined
}

const isLazy = (operand: LazyOperand | Dense): operand is LazyMatrix => 'kind' in operand

const roomOf = (operand: LazyOperand): number => (isLazy(operand) ? operand.room : operand.length)

// What may stand beside a lazy matrix of so many columns: another with as many or with one, a number, or a row. A row is
// copied: it may change before it is needed.
function operandOf(operand: LazyMatrix | Dense, columns: number): LazyOperand | undefined {
  if (isLazy(operand)) return operand.columns === columns || operand.columns === 1 ? operand : undefined
  const { shape, data } = operand
  if (shape.length > 2) return undefined
  const isRow = data.length === columns && shape[shape.length - 1] === columns
  return data.length === 1 || isRow ? widenCopy(data) : undefined
}

// Both operands have as many rows; undefined where they do not.
function rowsOf(left: LazyOperand, right: LazyOperand): number | undefined {
  if (!isLazy(left)) return isLazy(right) ? right.rows : undefined
  return !isLazy(right) || left.rows === right.rows ? left.rows : undefined
}
