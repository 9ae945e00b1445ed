import * as np from '#np'
import type { NdArray } from '#np'
import { golden } from '../golden/golden.ts'
import type { Random } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'

// Sums of ten products at most: orders of them differ by 1e-15, and the numbers below are about 1.
export const TOLERANCE = { atol: 1e-12, rtol: 1e-12 }

/** What an affine layer gives, forward and back. */
export type Results = Readonly<Record<'y' | 'dX' | 'dW' | 'db', NdArray>>

/** What goes into an affine layer, and what is to come out. */
export interface Case extends Readonly<Record<'W' | 'b' | 'x' | 'dout', NdArray>> {
  readonly wanted: Results
}

/** A random case, with the results of the mathematics. */
export function randomCase(random: Random, rows: number, inputs: number, outputs: number): Case {
  const [W, b] = [random.normal(inputs, outputs).map(roundTo2Digits), random.normal(outputs).map(roundTo2Digits)]
  const [x, dout] = [random.normal(rows, inputs).map(roundTo2Digits), random.normal(rows, outputs).map(roundTo2Digits)]
  return caseOf({ W, b, x, dout })
}

/** A case with zeros, ties and large numbers everywhere. */
export function edgeCase(random: Random): Case {
  const W = np.array([0, -2, 1, 1, 0, -0]).reshape(3, 2)
  const [b, x] = [np.array([0, -1.5]), np.array([0, 1, 0, -3, 0, 0, 250, 0.5, -3, 2, 2, 2]).reshape(4, 3)]
  const dout = random.normal(4, 2).map(roundTo2Digits)
  ;[0, -0, 500, -500].forEach((value, i) => dout.set(i, i % 2, value))
  return caseOf({ W, b, x, dout })
}

/** The book's cases. */
export const goldenCases = (): Case[] =>
  golden.affines(...IDS).map(({ in: { W, b, x, dout }, out: { y, dx, dW, db } }) => ({
    W: np.array(W),
    b: np.array(b),
    x: np.array(x),
    dout: np.array(dout),
    wanted: { y: np.array(y), dX: np.array(dx), dW: np.array(dW), db: np.array(db) },
  }))

/** b in every row more. */
export const plusRow = (a: NdArray, b: NdArray): NdArray =>
  np.array([...a.rows()].map((row) => Array.from(row.data, (value, j) => value + b.data[j])))

/** a · b. */
export function matmul(a: NdArray, b: NdArray): NdArray {
  const product = np.zeros(a.shape[0], b.shape[1])
  for (let i = 0; i < a.shape[0]; i++) {
    for (let j = 0; j < b.shape[1]; j++) {
      let sum = 0
      for (let k = 0; k < a.shape[1]; k++) sum += a.get(i, k) * b.get(k, j)
      product.set(i, j, sum)
    }
  }
  return product
}

/** aᵀ. */
export function transposed(a: NdArray): NdArray {
  const [rows, columns] = a.shape
  return np.array(Array.from({ length: columns }, (_, j) => Array.from({ length: rows }, (_, i) => a.get(i, j))))
}

/** The sum over the rows. */
export const columnSums = (a: NdArray): NdArray =>
  np.array(Array.from({ length: a.shape[1] }, (_, j) => [...a.rows()].reduce((sum, row) => sum + row.get(j), 0)))

// --- internal ---

const caseOf = ({ W, b, x, dout }: Omit<Case, 'wanted'>): Case => ({
  W,
  b,
  x,
  dout,
  wanted: {
    y: plusRow(matmul(x, W), b),
    dX: matmul(dout, transposed(W)),
    dW: matmul(transposed(x), dout),
    db: columnSums(dout),
  },
})

const IDS = ['Affine/book/000', 'Affine/random/001', 'Affine/random/002', 'Affine/random/003']
