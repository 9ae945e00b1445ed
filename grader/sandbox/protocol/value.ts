// A leaf that host and guest share: what a value may be on its way between them.

/** An array of numbers as it crosses the wire. */
export interface WireArray {
  readonly shape: readonly number[]
  readonly data: Float64Array
}

/** How each side recognises and makes its own arrays. */
export interface ArrayCodec {
  /** The array's shape and data, or undefined where the value is no array. */
  read(value: object): WireArray | undefined
  make(array: WireArray): unknown
}

/** Why a value cannot cross: what stood where. */
export class Unsendable extends Error {
  readonly what: string
  readonly path: string
  constructor(what: string, path: string) {
    super(`${what} at ${path || 'the result'}`)
    this.what = what
    this.path = path
  }
}

/** What one value may weigh; a deeper or larger one is refused before it is sent and again when it arrives. */
export const VALUE_LIMITS = { depth: 12, dimensions: 8, skeletonChars: 1_000_000, numbers: 8_000_000 } as const
