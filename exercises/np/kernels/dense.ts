/** What a kernel reads: numbers row by row, without gaps. Kernels know nothing of NdArray, so any of them can be replaced. */
export interface Dense {
  readonly shape: readonly number[]
  readonly data: Stored
}

/** How numbers may be kept: in double precision, as float32, or as the bytes of pixels, where v stands for float32(v / 255). */
export type Stored = Float64Array | Float32Array | Uint8Array

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
  if (data instanceof Uint8Array) for (let n = 0; n < data.length; n++) out[at + n] = PIXELS[data[n]]
  else out.set(data, at)
  return out
}

/** The number at one place. */
export const numberAt = (data: Stored, at: number): number => (data instanceof Uint8Array ? PIXELS[data[at]] : data[at])

// The book divides float32 pixels by 255: the quotient is rounded to float32.
const PIXELS = Float64Array.from({ length: 256 }, (_, v) => Math.fround(v / 255))
