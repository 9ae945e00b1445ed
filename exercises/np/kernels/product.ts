import type { Stored } from './dense.ts'

/** A product of matrices: (rows, inner) · (inner, columns), and what comes of it is (rows, columns). */
export interface Product {
  readonly left: Stored
  readonly right: Float64Array
  readonly rows: number
  readonly inner: number
  readonly columns: number
}

/** A product whose left operand lies turned, as (inner, rows). */
export interface TurnedProduct extends Product {
  readonly left: Uint8Array
}
