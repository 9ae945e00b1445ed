import * as np from '#np'
import type { NdArray } from '#np'
import type { Activation } from '../../model/plan.ts'
import { sum } from '../../platform/sum.ts'
import type { Params } from './params.ts'

// The mathematics of the two-layer networks, written with loops: what the trusted side compares with.

/** What each sample costs, -Σ t · log(y + 1e-7), where y is an array of that shape; else NaN. */
export function costsOf(y: unknown, t: NdArray): number[] {
  const costs = Array.from({ length: t.shape[0] }, () => 0)
  if (!np.isNdArray(y) || y.size !== t.size) return costs.map(() => NaN)
  const classes = t.size / costs.length
  t.data.forEach((target, i) => (costs[Math.floor(i / classes)] -= target * Math.log(y.data[i] + 1e-7)))
  return costs
}

/** The same for scores that have not gone through softmax. */
export function costsOfScores(scores: unknown, t: NdArray): number[] {
  if (!np.isNdArray(scores) || scores.ndim !== 2 || scores.size !== t.size) return [NaN]
  return [...scores.rows()].map((row, n) => {
    const logSum = logSumOf(row.data)
    return sum(Array.from(row.data, (score, k) => -t.get(n, k) * Math.log(Math.exp(score - logSum) + 1e-7)))
  })
}

/** The mean of what the samples cost. */
export const meanOf = (costs: readonly number[]): number => sum(costs) / costs.length

/** The share of rows whose largest element stands where t has its 1. */
export function shareRight(y: unknown, t: readonly (readonly number[])[]): number {
  if (!np.isNdArray(y) || y.ndim !== 2 || y.shape[0] !== t.length) return NaN
  const largest = (row: ArrayLike<number>): number => Array.from(row).indexOf(Math.max(...Array.from(row)))
  return t.filter((row, i) => largest(y.row(i).toArray() as number[]) === largest(row)).length / t.length
}

/** The slopes of the true loss in one parameter, by central differences. */
export function slopesOf(activation: Activation, params: Params, name: keyof Params, x: NdArray, t: NdArray): NdArray {
  const h = 1e-4
  const samples = [...x.rows()].map((row, n) => [row.data, t.row(n).data] as const)
  const moved = (i: number, step: number): number => {
    const array = params[name].copy()
    array.data[i] += step
    const at = { ...params, [name]: array }
    return sum(samples.map(([inputs, targets]) => trueCost(activation, at, inputs, targets)))
  }
  const slopes = Float64Array.from(params[name].data, (_, i) => (moved(i, h) - moved(i, -h)) / (2 * h * samples.length))
  return np.fromBuffer(slopes, ...params[name].shape)
}

/** How near the input of a hidden unit comes to 0, where ReLU has no slope. */
export function nearestToKink({ W1, b1 }: Params, x: NdArray): number {
  const inputs = [...x.rows()].flatMap((row) => layer((i) => row.data[i], W1, b1))
  return Math.min(...inputs.map(Math.abs))
}

// --- internal ---

/** The logarithm of the sum of exponentials, without an overflow. */
function logSumOf(scores: ArrayLike<number>): number {
  const largest = Math.max(...Array.from(scores))
  return largest + Math.log(Array.from(scores).reduce((sum, score) => sum + Math.exp(score - largest), 0))
}

// What one sample costs. Without the 1e-7 of the book: backpropagation has none either.
function trueCost(
  activation: Activation,
  { W1, b1, W2, b2 }: Params,
  inputs: ArrayLike<number>,
  targets: Float64Array,
): number {
  const z = layer((i) => inputs[i], W1, b1)
  for (const [i, a] of z.entries()) z[i] = activation === 'relu' ? Math.max(a, 0) : 1 / (1 + Math.exp(-a))
  const scores = layer((j) => z[j], W2, b2)
  const logSum = logSumOf(scores)
  return sum(scores.map((score, k) => targets[k] * (logSum - score)))
}

function layer(input: (i: number) => number, W: NdArray, b: NdArray): number[] {
  return Array.from(b.data, (bias, j) => {
    let sum = bias
    for (let i = 0; i < W.shape[0]; i++) sum += input(i) * W.get(i, j)
    return sum
  })
}
