import { kernels } from './load.ts'
import { copyOf, layOut, put } from './scratch.ts'

// Below, copying costs more than it saves; above, both matrices together do not stay in the cache.
const FEWEST = 256
const MOST = 65_536

/** The transpose of a matrix (rows, columns) by the compiled kernels; undefined where they are missing or do not pay. */
export function simdTranspose(source: Float64Array, rows: number, columns: number): Float64Array | undefined {
  if (source.length < FEWEST || source.length > MOST || rows < 2 || columns < 2) return undefined
  const kernel = kernels()
  if (!kernel) return undefined
  const [from, to] = layOut(kernel, source.length * 8, source.length * 8)
  put(from, source)
  kernel.turnNumbers(from, rows, columns, to)
  return copyOf(kernel, to, source.length)
}
