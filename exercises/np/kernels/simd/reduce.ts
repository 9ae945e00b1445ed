import type { FoldName } from '../reduce.ts'
import { kernels } from './load.ts'
import { copyOf, fill, layOut, numbersAt, put } from './scratch.ts'

// So many numbers at a time, which stay in the processor's cache on their way.
const PIECE = 16_384
// Below, copying costs more than it saves.
const FEWEST = 256

/** The kernels that fold each row of a matrix into one number. The mean has none. */
export const across = { sum: 'sumAcross', max: 'maxAcross', argmax: 'argmaxAcross' } as const

/** Each row of a matrix (rows, columns) folded into one number: (rows,); undefined where the kernels are missing or do not pay. */
export function simdAcross(fold: FoldName, source: Float64Array, columns: number): Float64Array | undefined {
  if (fold === 'mean' || source.length < FEWEST || columns > PIECE) return undefined
  const kernel = kernels()
  if (!kernel) return undefined
  const [place, folded] = layOut(kernel, PIECE * 8, PIECE * 8)
  const out = new Float64Array(source.length / columns)
  inPieces(source, columns, place, (top, rows) => {
    kernel[across[fold]](place, rows, columns, folded)
    out.set(numbersAt(kernel, folded, rows), top)
  })
  return out
}

/** The rows added up, likewise: (columns,). */
export function simdSumDown(source: Float64Array, columns: number): Float64Array | undefined {
  if (source.length < FEWEST || columns > PIECE) return undefined
  const kernel = kernels()
  if (!kernel) return undefined
  const { sumDown } = kernel
  const [place, sums] = layOut(kernel, PIECE * 8, columns * 8)
  fill(sums, columns)
  inPieces(source, columns, place, (_, rows) => sumDown(place, rows, columns, sums))
  return copyOf(kernel, sums, columns)
}

// --- internal ---

type Work = (top: number, rows: number) => void

// As many whole rows at a time as fit.
function inPieces(source: Float64Array, columns: number, place: number, work: Work): void {
  const length = PIECE - (PIECE % columns)
  for (let at = 0; at < source.length; at += length) {
    const part = source.subarray(at, at + length)
    put(place, part)
    work(at / columns, part.length / columns)
  }
}
