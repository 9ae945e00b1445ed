import type { Stored } from './kernels/dense.ts'
import { widen } from './kernels/dense.ts'

/** Where the numbers of an array lie. An array and its views share one cell, so that all of them see it change. */
export interface Storage {
  data: Stored
}

/** The cell's numbers in double precision. Numbers kept otherwise (the pixels) are converted once, for all who share them. */
export function float64Of(storage: Storage): Float64Array {
  const data = widen(storage.data)
  storage.data = data
  return data
}
