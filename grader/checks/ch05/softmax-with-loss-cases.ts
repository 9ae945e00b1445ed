import * as np from '#np'
import type { NdArray } from '#np'
import { golden } from '../golden/golden.ts'
import { oneHot, type Random } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'

/** What goes into the layer, and what is to come out. */
export interface Case {
  readonly x: NdArray
  /** One-hot rows, or class numbers. */
  readonly t: NdArray
  readonly labels: number[]
  readonly loss: number
  readonly dx: NdArray
}

/** The book's cases. */
export const goldenCases = (...ids: string[]): Case[] =>
  golden.softmaxWithLoss(...ids).map(({ in: { x, t }, out: { loss, dx } }) => ({
    x: np.array(x),
    t: np.array(t),
    labels: t.flat(),
    loss,
    dx: np.array(dx),
  }))

/** The mathematics, row by row; scores this small leave no probability under 0.02. */
export function randomCase(random: Random, rows: number, classes: number): Case {
  return caseOf(random.uniforms(-1.5, 1.5, rows, classes).map(roundTo2Digits), random.labels(rows, classes))
}

/** Scores that are sure of wrong classes: whatever keeps the logarithm finite, the 1e-7 of the book or nothing, the loss lies between the two. */
export function confidentCase(): Case & { readonly exact: number } {
  const rows = [
    [-3, 12.5, 0],
    [0.5, 13, -2],
  ]
  const labels = [0, 2]
  const exact = rows.map((row, n) => Math.log(row.reduce((sum, one) => sum + Math.exp(one), 0)) - row[labels[n]])
  return { ...caseOf(np.array(rows), labels), exact: (exact[0] + exact[1]) / 2 }
}

/** Other scores of the same size, with another label for each row. */
export const withOtherLabels = ({ x, labels }: Case): Case =>
  caseOf(
    x.mul(-1),
    labels.map((label) => (label + 1) % x.shape[1]),
  )

// --- internal ---

function caseOf(x: NdArray, labels: number[]): Case {
  const [rows, classes] = x.shape
  const [t, dx] = [oneHot(labels, classes), np.zeros(rows, classes)]
  let loss = 0
  for (let n = 0; n < rows; n++) {
    const exps = Array.from(x.row(n).data, Math.exp)
    const y = exps.map((value) => value / exps.reduce((sum, one) => sum + one, 0))
    y.forEach((probability, k) => dx.set(n, k, (probability - t.get(n, k)) / rows))
    loss -= Math.log(y[labels[n]] + 1e-7) / rows
  }
  return { x, t, labels, loss, dx }
}
