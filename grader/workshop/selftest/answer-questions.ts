// What a piece of code is asked with, and what counts as the answer.
import * as np from '../../../exercises/np/index.ts'
import { T, W, X } from './answer-values.ts'

/** Functions to differentiate: a bowl with its lowest point at (1, 2, …), the sum of squares, and a cube. */
export const bowl = (x: unknown): number => numbersIn(x).reduce((sum, one, i) => sum + (one - 1 - i) ** 2, 0)
export const square = (x: unknown): number => numbersIn(x).reduce((sum, one) => sum + one ** 2, 0)
export const cube = (x: number): number => x ** 3

/** A training that can be followed: four parameters, whose slopes are always 1: two updates with 0.1 move each by 0.2. */
export function training() {
  const each = (value: number) => ({
    W1: np.array([value]),
    b1: np.array([value]),
    W2: np.array([value]),
    b2: np.array([value]),
  })
  const network = { params: each(0), gradient: () => each(1), loss: () => 1, accuracy: () => 1 }
  const data = { xTrain: np.array(X), tTrain: np.array(T), xTest: np.array(X), tTest: np.array(T) }
  const options = { iterations: 2, batchSize: 1, learningRate: 0.1, onEpoch: () => {} }
  return { network, data, options }
}

/** The labels beside the rows of W. */
export const EYE = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** Whether it is two rows of W, and those of EYE beside them. */
export function isBatch(value: unknown): boolean {
  const pair = (Array.isArray(value) ? value : Object.values(value ?? {})).map(numbersIn)
  if (pair.length !== 2 || pair[0].length !== 6) return false
  const places = [pair[1].slice(0, 3), pair[1].slice(3)].map((row) => row.indexOf(1))
  return isClose(
    pair[0],
    places.flatMap((place) => W[place] ?? []),
  )
}

/** Whether it holds these numbers, and no others, in an array, in lists or alone. */
export function isClose(value: unknown, wanted: readonly number[], tolerance = 1e-9): boolean {
  const numbers = numbersIn(value)
  return numbers.length === wanted.length && numbers.every((one, i) => Math.abs(one - wanted[i]) <= tolerance)
}

// --- internal ---

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (np.isNdArray(value)) return [...value.data]
  return Array.isArray(value) || value instanceof Float64Array ? [...value].flatMap(numbersIn) : []
}
