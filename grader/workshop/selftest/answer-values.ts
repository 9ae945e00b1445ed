// What the answers give for a few small arrays, worked out by hand: what a piece of code is compared with.
import * as np from '../../../exercises/np/index.ts'

/** What the names usually mean that a piece may use: those of the book, in a fresh copy each time. */
export function bookNames(): Record<string, unknown> {
  const params = { W1: np.array(W1), b1: np.array(B1), W2: np.array(W2), b2: np.array(B2) }
  const mask = np.array(X).map((value) => Number(value > 0))
  const layer = {
    W: np.array(W),
    b: np.array(B),
    x: np.array(X),
    y: np.array(Y),
    out: np.array(Y),
    t: np.array(T),
    mask,
  }
  return { ...params, params, network: { params }, ...layer, activation: 'sigmoid', h: 1e-4 }
}

export const X = [
  [-1, 0.5, 2],
  [3, -2, 0],
]
export const Y = [
  [0.1, 0.6, 0.3],
  [0.2, 0.1, 0.7],
]
export const T = [
  [0, 1, 0],
  [0, 0, 1],
]
export const D = [
  [0.3, -0.7, 1.1],
  [2, 0.4, -0.9],
]
export const W = [
  [0.2, -0.4, 1],
  [0.5, 0.7, -0.3],
  [-0.6, 0.1, 0.8],
]
export const B = [0.1, -0.2, 0.3]
const W1 = [
  [0.2, -0.4],
  [0.5, 0.7],
  [-0.6, 0.1],
]
const B1 = [0.1, -0.2]
const W2 = [
  [0.9, -0.1, 0.4],
  [-0.8, 0.3, 0.6],
]
const B2 = [0.3, 0.2, -0.5]

export const rowsOf = (rows: readonly (readonly number[])[]): number[][] => rows.map((row) => [...row])
const inRows = (values: readonly number[]): number[][] => [values.slice(0, 3), values.slice(3)]

/** Softmax of two rows of three. */
export function softmaxOf(scores: readonly number[]): number[] {
  return inRows(scores).flatMap((row) => {
    const total = row.reduce((sum, x) => sum + Math.exp(x), 0)
    return row.map((x) => Math.exp(x) / total)
  })
}

/** The mean cross-entropy of two rows of scores whose right classes are those of T. */
export function costOf(scores: readonly number[]): number {
  const y = softmaxOf(scores)
  return -(Math.log(y[1]) + Math.log(y[5])) / 2
}

/** What a network of two layers gives X, before softmax. */
export function scoresOf(activation: string): number[] {
  const hidden = np.array(X).dot(np.array(W1)).add(np.array(B1))
  const z = hidden.map((a) => (activation === 'relu' ? Math.max(a, 0) : 1 / (1 + Math.exp(-a))))
  return [...z.dot(np.array(W2)).add(np.array(B2)).data]
}

export const SIGMOID = X.flat().map((x) => 1 / (1 + Math.exp(-x)))
export const SOFTMAX = softmaxOf(X.flat())
export const MSE = Y.flat().reduce((sum, y, i) => sum + 0.5 * (y - T.flat()[i]) ** 2, 0)
export const CEE = -(Math.log(0.6 + 1e-7) + Math.log(0.7 + 1e-7)) / 2
export const LINEAR = [...np.array(X).dot(np.array(W)).data]
export const AFFINE = [...np.array(X).dot(np.array(W)).add(np.array(B)).data]
export const AFFINE_BACK = [...np.array(D).dot(np.array(W).T).data]
export const RELU = X.flat().map((x) => Math.max(x, 0))
export const RELU_BACK = D.flat().map((d, i) => (X.flat()[i] > 0 ? d : 0))
export const SIGMOID_BACK = D.flat().map((d, i) => d * Y.flat()[i] * (1 - Y.flat()[i]))
export const LOSS_BACK = Y.flat().map((y, i) => (y - T.flat()[i]) / 2)
