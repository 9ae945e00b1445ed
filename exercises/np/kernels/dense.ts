/** What a kernel reads: numbers row by row, without gaps. Kernels know nothing of NdArray, so any of them can be replaced. */
export interface Dense {
  readonly shape: readonly number[]
  readonly data: Stored
}

/** How numbers may be kept: in double precision, as float32, or as the bytes of pixels, where v stands for float32(v / 255). */
export type Stored = Float64Array | Float32Array | Uint8Array

/** A matrix of pixels that is to be read turned: it lies as (n, m) and stands for its transpose (m, n). */
export interface Turned {
  readonly shape: readonly [number, number]
  readonly data: Uint8Array
}

/** What a kernel writes: always double precision. */
export interface DenseResult extends Dense {
  readonly data: Float64Array
}

/**
 * The numbers in double precision, copied only where they are not. Loops see one kind of array only:
 * a loop that has met both kinds is about twice as slow in V8, for the rest of the process.
 */
export const widen = (data: Stored): Float64Array => (data instanceof Float64Array ? data : widenCopy(data))

/** The numbers in double precision, always a copy. */
export const widenCopy = (data: Stored): Float64Array =>
  data instanceof Uint8Array ? widenInto(data, new Float64Array(data.length), 0) : new Float64Array(data)

/** Writes the numbers in double precision into `out`, from `at` on, and returns it. */
export function widenInto(data: Stored, out: Float64Array, at: number): Float64Array {
  if (data instanceof Uint8Array) for (let n = 0; n < data.length; n++) out[at + n] = pixelValues[data[n]]
  else out.set(data, at)
  return out
}

/** Room for so many numbers, kept as these are. */
export function emptyLike(data: Stored, length: number): Stored {
  if (data instanceof Uint8Array) return new Uint8Array(length)
  return data instanceof Float32Array ? new Float32Array(length) : new Float64Array(length)
}

/** The number at one place. */
export const numberAt = (data: Stored, at: number): number =>
  data instanceof Uint8Array ? pixelValues[data[at]] : data[at]

/** What the bytes of pixels stand for. The book divides float32 pixels by 255: the quotient is rounded to float32. */
export const pixelValues: Float64Array = Float64Array.from({ length: 256 }, (_, v) => Math.fround(v / 255))
