import { broadcastShapes, broadcastStrides } from '../broadcast.ts'
import { sameShape, sizeOf } from '../shape.ts'
import type { Dense, DenseResult } from './dense.ts'
import { widen } from './dense.ts'
import type { Operation } from './runs.ts'
import { runs } from './runs.ts'
import { type Operand, simdElementwise, simdElementwiseInto } from './simd/elementwise.ts'

/** An operation on two operands, number by number, the shapes broadcast as in NumPy. */
export function elementwise(operation: Operation, left: Dense, right: Dense): DenseResult {
  const shape = broadcastShapes(left.shape, right.shape, operation)
  const x = operandOf(left, shape)
  const y = operandOf(right, shape)
  const quick = x && y && simdElementwise(operation, x, y, sizeOf(shape))
  if (quick) return { shape, data: quick }
  const result = { shape, data: new Float64Array(sizeOf(shape)) }
  combine(operation, left, right, result)
  return result
}

/** The same, written over the left operand. The caller has made sure that the right one broadcasts to its shape. */
export function elementwiseInPlace(operation: Operation, target: DenseResult, right: Dense): void {
  const { data } = target
  if (isWhole(right.shape, target.shape) && simdElementwiseInto(data, operation, data, widen(right.data))) return
  combine(operation, target, right, target)
}

function combine(operation: Operation, left: Dense, right: Dense, { shape, data: out }: DenseResult): void {
  const x = widen(left.data)
  const y = widen(right.data)
  const run = runs[operation]
  if (sameShape(left.shape, right.shape)) return run(x, 0, 1, y, 0, 1, out, 0, out.length)
  if (y.length === 1) return run(x, 0, 1, y, 0, 0, out, 0, out.length)
  if (x.length === 1) return run(x, 0, 0, y, 0, 1, out, 0, out.length)
  const dx = broadcastStrides(left.shape, shape)
  const dy = broadcastStrides(right.shape, shape)
  const last = shape.length - 1
  let o = 0
  walk(0, 0, 0)

  function walk(axis: number, i: number, j: number): void {
    if (axis === last) {
      run(x, i, dx[last], y, j, dy[last], out, o, shape[last])
      o += shape[last]
    } else for (let n = 0; n < shape[axis]; n++) walk(axis + 1, i + n * dx[axis], j + n * dy[axis])
  }
}

// The operand as the compiled kernels lay it beside the common shape, where they can: (50,) and (100, 1) beside (100, 50).
function operandOf({ shape, data }: Dense, common: readonly number[]): Operand | undefined {
  if (isWhole(shape, common)) return { numbers: widen(data) }
  const last = common.length - 1
  const isColumn =
    shape.length === common.length && shape[last] === 1 && shape.every((n, d) => d === last || n === common[d])
  return isColumn ? { numbers: widen(data), times: common[last] } : undefined
}

// Do the numbers stand side by side in the common shape, as they are or repeated all along? (50,) does in (100, 50), (100, 1) not.
function isWhole(shape: readonly number[], common: readonly number[]): boolean {
  let first = 0
  while (shape[first] === 1) first++
  if (first === shape.length) return true
  for (let d = shape.length - 1, c = common.length - 1; d >= first; d--, c--) if (shape[d] !== common[c]) return false
  return true
}
