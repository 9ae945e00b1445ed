import type { Operation } from '../runs.ts'
import { type Kernels, kernels } from './load.ts'
import { layOut, numbersAt } from './scratch.ts'

// So many numbers at a time, which stay in the processor's cache on their way.
const PIECE = 8192
// Below, copying costs more than it saves.
const FEWEST = 256

/**
 * out[n] = x[n] ∘ y[n] by the compiled kernels. An operand that is shorter than `out` repeats itself all along; out may be
 * one of the two. False, and nothing done, where the kernels are missing or do not pay.
 */
export function simdElementwise(operation: Operation, x: Float64Array, y: Float64Array, out: Float64Array): boolean {
  const period = Math.min(x.length, y.length)
  if (!kernels || out.length < FEWEST || (period > PIECE && period < out.length)) return false
  runInPieces(kernels, operation, x, y, out)
  return true
}

/** Replaces each number by e to its power, likewise. */
export function simdExp(x: Float64Array): boolean {
  if (!kernels || x.length < FEWEST) return false
  const place = numbersAt(kernels, layOut(kernels, PIECE * 8)[0], PIECE)
  for (let at = 0; at < x.length; at += PIECE) {
    const part = x.subarray(at, at + PIECE)
    place.set(part)
    kernels.exp(place.byteOffset, part.length)
    part.set(place.subarray(0, part.length))
  }
  return true
}

// --- internal ---

function runInPieces(kernel: Kernels, operation: Operation, x: Float64Array, y: Float64Array, out: Float64Array): void {
  const [left, right] = layOut(kernel, PIECE * 8, PIECE * 8).map((at) => numbersAt(kernel, at, PIECE))
  const shorter = Math.min(x.length, y.length)
  const period = shorter < out.length ? shorter : 1
  const length = Math.min(out.length, PIECE - (PIECE % period))
  // What repeats itself is written there once; the result takes the place of what does not.
  if (x.length < out.length) repeat(x, left, length)
  if (y.length < out.length) repeat(y, right, length)
  const result = x.length < out.length ? right : left
  for (let at = 0; at < out.length; at += length) {
    const end = Math.min(at + length, out.length)
    if (x.length === out.length) left.set(x.subarray(at, end))
    if (y.length === out.length) right.set(y.subarray(at, end))
    kernel[operation](left.byteOffset, right.byteOffset, result.byteOffset, end - at)
    out.set(result.subarray(0, end - at), at)
  }
}

function repeat(numbers: Float64Array, place: Float64Array, length: number): void {
  if (numbers.length === 1) place.fill(numbers[0], 0, length)
  else place.set(numbers)
  for (let filled = numbers.length; filled > 1 && filled < length; filled *= 2) {
    place.copyWithin(filled, 0, Math.min(filled, length - filled))
  }
}
