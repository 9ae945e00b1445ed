import { planDot } from '../dot-shapes.ts'
import type { Dense, DenseResult, Turned } from './dense.ts'
import { widen } from './dense.ts'
import { plainDot } from './plain-dot.ts'
import { simdDot } from './simd/dot.ts'
import { simdTurnedDot } from './simd/turned-dot.ts'
import { transpose } from './transpose.ts'

/**
 * The matrix product. Each element of the result is summed with k ascending, as in three plain loops, and has the same
 * bits, whichever way it is worked out.
 */
export function dot(left: Dense, right: Dense): DenseResult {
  const { shape, rows, inner, columns } = planDot(left.shape, right.shape)
  const product = { left: left.data, right: widen(right.data), rows, inner, columns }
  return { shape, data: simdDot(product) ?? plainDot(product) }
}

/** The product with a matrix that lies turned: `turned` is (inner, rows), its transpose the left operand. */
export function turnedDot(turned: Turned, right: Dense): DenseResult {
  const [inner, rows] = turned.shape
  const plan = planDot([rows, inner], right.shape)
  const product = { left: turned.data, right: widen(right.data), rows, inner, columns: plan.columns }
  const data = simdTurnedDot(product) ?? plainDot({ ...product, left: transpose(turned).data })
  return { shape: plan.shape, data }
}
