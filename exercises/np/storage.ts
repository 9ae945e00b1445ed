/** Where the numbers of an array lie. An array and its views share one cell, so that all of them see it change. */
export interface Storage {
  data: Float64Array | Float32Array
}

/** The cell's numbers in double precision. Numbers kept as float32 (the pixels) are converted once, for all who share them. */
export function float64Of(storage: Storage): Float64Array {
  if (!(storage.data instanceof Float64Array)) storage.data = new Float64Array(storage.data)
  return storage.data
}
