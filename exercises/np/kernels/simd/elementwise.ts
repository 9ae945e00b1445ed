import type { Operation } from '../runs.ts'
import { type Kernels, kernels } from './load.ts'
import { copyOf, fill, layOut, move, numbersAt, put } from './scratch.ts'

// So many numbers are worked out in one go; more in pieces, which stay in the processor's cache on their way.
const WHOLE = 65_536
const PIECE = 8192
// Below, copying costs more than it saves.
const FEWEST = 256

/**
 * An operand and how it is laid beside the result: the numbers over and over, as (50,) beside (100, 50), or each number
 * `times` times, as the column (100, 1).
 */
export interface Operand {
  readonly numbers: Float64Array
  readonly times?: number
}

/** x[n] ∘ y[n] by the compiled kernels, as a new array of this length; undefined where they are missing or do not pay. */
export function simdElementwise(
  operation: Operation,
  x: Operand,
  y: Operand,
  length: number,
): Float64Array | undefined {
  const kernel = length < FEWEST ? undefined : kernels()
  if (!kernel) return undefined
  if (length <= WHOLE) return copyOf(kernel, runWhole(kernel, operation, x, y, length), length)
  if (x.times || y.times) return undefined
  const out = new Float64Array(length)
  return simdElementwiseInto(out, operation, x.numbers, y.numbers) ? out : undefined
}

/**
 * out[n] = x[n] ∘ y[n]. An operand that is shorter than `out` repeats itself all along; out may be one of the two. False,
 * and nothing done, where the kernels are missing or do not pay.
 */
export function simdElementwiseInto(
  out: Float64Array,
  operation: Operation,
  x: Float64Array,
  y: Float64Array,
): boolean {
  const period = Math.min(x.length, y.length)
  const kernel = out.length < FEWEST || (period > PIECE && period < out.length) ? undefined : kernels()
  if (!kernel) return false
  if (out.length > WHOLE) runInPieces(kernel, operation, x, y, out)
  else {
    const result = runWhole(kernel, operation, { numbers: x }, { numbers: y }, out.length)
    out.set(numbersAt(kernel, result, out.length))
  }
  return true
}

/** e to the power of each number, as a new array, likewise. */
export function simdExp(x: Float64Array): Float64Array | undefined {
  const kernel = x.length < FEWEST ? undefined : kernels()
  if (!kernel) return undefined
  const [place] = layOut(kernel, Math.min(x.length, WHOLE) * 8)
  if (x.length <= WHOLE) {
    put(place, x)
    kernel.exp(place, x.length)
    return copyOf(kernel, place, x.length)
  }
  const out = new Float64Array(x.length)
  for (let at = 0; at < x.length; at += PIECE) {
    const part = x.subarray(at, at + PIECE)
    put(place, part)
    kernel.exp(place, part.length)
    out.set(numbersAt(kernel, place, part.length), at)
  }
  return out
}

/** The bytes that a kernel works out in a round. */
export const ROUND = 64

/** Lays an operand out in the kernels' memory and says how many bytes it goes on in a round: a single number stays where it is. */
export function lay(kernel: Kernels, { numbers, times }: Operand, place: number, length: number): number {
  if (numbers.length === 1) {
    fill(place, 8, numbers[0])
    return 0
  }
  if (times) {
    // A column lies at the end of its place until it is stretched over the whole of it.
    const column = place + (length - numbers.length) * 8
    put(column, numbers)
    kernel.stretch(column, numbers.length, times, place)
    return ROUND
  }
  put(place, numbers)
  // What has been laid is laid once more, twice as long each time.
  for (let laid = numbers.length; laid < length; laid *= 2) move(place + laid * 8, place, Math.min(laid, length - laid))
  return ROUND
}

// --- internal ---

// Says where the result lies: in the place of an operand, though not of a single number, which is read in each round.
function runWhole(kernel: Kernels, operation: Operation, x: Operand, y: Operand, length: number): number {
  const [left, right] = layOut(kernel, length * 8, length * 8)
  const dx = lay(kernel, x, left, length)
  const dy = lay(kernel, y, right, length)
  const result = dx === 0 ? right : left
  kernel[operation](left, dx, right, dy, result, length)
  return result
}

function runInPieces(kernel: Kernels, operation: Operation, x: Float64Array, y: Float64Array, out: Float64Array): void {
  const [left, right] = layOut(kernel, PIECE * 8, PIECE * 8)
  const shorter = Math.min(x.length, y.length)
  const length = shorter < out.length ? PIECE - (PIECE % shorter) : PIECE
  // What repeats itself is laid out once; the result takes the place of what does not.
  const dx = x.length < out.length ? lay(kernel, { numbers: x }, left, length) : ROUND
  const dy = y.length < out.length ? lay(kernel, { numbers: y }, right, length) : ROUND
  const result = x.length < out.length ? right : left
  for (let at = 0; at < out.length; at += length) {
    const end = Math.min(at + length, out.length)
    if (x.length === out.length) put(left, x.subarray(at, end))
    if (y.length === out.length) put(right, y.subarray(at, end))
    kernel[operation](left, dx, right, dy, result, end - at)
    out.set(numbersAt(kernel, result, end - at), at)
  }
}
