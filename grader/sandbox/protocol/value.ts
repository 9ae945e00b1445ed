// The values that can cross between host and guest, shared by both. This file imports nothing.

/** An array of numbers on the wire. */
export interface WireArray {
  readonly shape: readonly number[]
  readonly data: Float64Array
}

/** How each side recognizes and creates its own arrays. */
export interface ArrayCodec {
  /** The array's shape and data, or undefined if the value is not an array. */
  read(value: object): WireArray | undefined
  make(array: WireArray): unknown
}

/** Why a value cannot cross: what was found, and where. */
export class UnsendableError extends Error {
  readonly what: string
  readonly path: string
  constructor(what: string, path: string) {
    super(`${what} at ${path || 'the result'}`)
    this.what = what
    this.path = path
  }
}

/** The size limits of one value; a deeper or larger one is refused before sending and again on arrival. */
export const VALUE_LIMITS = { depth: 12, dimensions: 8, skeletonChars: 1_000_000, numbers: 8_000_000 } as const
