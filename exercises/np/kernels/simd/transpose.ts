import { kernels } from './load.ts'
import { copyOf, layOut, put } from './scratch.ts'

// Below, copying costs more than it saves; above, both matrices together do not stay in the cache.
const FEWEST = 256
const MOST = 65_536

/** The transpose of a matrix (rows, columns) by the compiled kernels; undefined where they are missing or do not pay. */
export function simdTranspose(source: Float64Array, rows: number, columns: number): Float64Array | undefined {
  if (!kernels || source.length < FEWEST || source.length > MOST || rows < 2 || columns < 2) return undefined
  const [from, to] = layOut(kernels, source.length * 8, source.length * 8)
  put(from, source)
  kernels.turnNumbers(from, rows, columns, to)
  return copyOf(kernels, to, source.length)
}
