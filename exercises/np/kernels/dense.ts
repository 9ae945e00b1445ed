/** What a kernel reads: numbers row by row, without gaps. Kernels know nothing of NdArray, so any of them can be replaced. */
export interface Dense {
  readonly shape: readonly number[]
  readonly data: Float64Array | Float32Array
}

/** What a kernel writes: always double precision. */
export interface DenseResult extends Dense {
  readonly data: Float64Array
}

/**
 * The numbers in double precision, copied only where they are not. Loops see one kind of array only:
 * a loop that has met both kinds is about twice as slow in V8, for the rest of the process.
 */
export const widen = (data: Float64Array | Float32Array): Float64Array =>
  data instanceof Float64Array ? data : new Float64Array(data)
