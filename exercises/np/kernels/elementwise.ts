import { broadcastShapes, broadcastStrides } from '../broadcast.ts'
import { sameShape, sizeOf } from '../shape.ts'
import type { Dense, DenseResult } from './dense.ts'
import { widen } from './dense.ts'
import type { Operation } from './runs.ts'
import { runs } from './runs.ts'
import { simdElementwise } from './simd/elementwise.ts'

/** An operation on two operands, number by number, the shapes broadcast as in NumPy. */
export function elementwise(operation: Operation, left: Dense, right: Dense): DenseResult {
  const shape = broadcastShapes(left.shape, right.shape, operation)
  const result = { shape, data: new Float64Array(sizeOf(shape)) }
  combine(operation, left, right, result)
  return result
}

/** The same, written over the left operand. The caller has made sure that the right one broadcasts to its shape. */
export function elementwiseInPlace(operation: Operation, target: DenseResult, right: Dense): void {
  combine(operation, target, right, target)
}

function combine(operation: Operation, left: Dense, right: Dense, { shape, data: out }: DenseResult): void {
  const x = widen(left.data)
  const y = widen(right.data)
  if (isWhole(left.shape, shape) && isWhole(right.shape, shape) && simdElementwise(operation, x, y, out)) return
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

// Do the numbers stand side by side in the common shape, as they are or repeated all along? (50,) does in (100, 50), (100, 1) not.
function isWhole(shape: readonly number[], common: readonly number[]): boolean {
  const first = shape.findIndex((n) => n !== 1)
  if (first < 0) return true
  for (let d = shape.length - 1, c = common.length - 1; d >= first; d--, c--) if (shape[d] !== common[c]) return false
  return true
}
