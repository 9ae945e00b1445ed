import * as np from '#np'
import { NAMES, type Params } from './params.ts'

// What a training sends comes from the student's code: its form and size are validated before this side computes with
// it.

/** More than any network of the course has. */
const MOST_UNITS = 1_000
const [PIXELS, CLASSES] = [784, 10]

/** Whether these are the parameters of a two-layer network on MNIST. A hidden layer of millions would keep this side busy for hours. */
export function isNetwork(claim: unknown): claim is Params {
  if (typeof claim !== 'object' || claim === null) return false
  const [W1, b1, W2, b2] = NAMES.map((name) => shapeOf((claim as Record<string, unknown>)[name]))
  const units = Number(b1)
  return units <= MOST_UNITS && W1 === `${PIXELS},${units}` && W2 === `${units},${CLASSES}` && b2 === `${CLASSES}`
}

/** The parameters; throws what counts as a result of a wrong form. */
export function networkOrThrow(claim: unknown): Params {
  if (isNetwork(claim)) return claim
  throw new TypeError('these are not the parameters of the network')
}

/** A list of numbers of a plausible length; an empty one where it is something else. */
export const numbersOf = (claim: unknown, atMost: number): readonly number[] =>
  Array.isArray(claim) && claim.length <= atMost && claim.every((item) => typeof item === 'number') ? claim : []

/** A number, whatever was sent. */
export const numberOf = (claim: unknown): number => (typeof claim === 'number' ? claim : Number.NaN)

// --- internal ---

const shapeOf = (value: unknown): string | undefined => (np.isNdArray(value) ? String(value.shape) : undefined)
