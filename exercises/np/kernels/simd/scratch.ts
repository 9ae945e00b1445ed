import type { Kernels } from './load.ts'

const PAGE = 65_536

// Views of the whole memory, made anew when it grows: to make one takes as long as to copy a thousand numbers.
let numbers = new Float64Array(0)
let bytes = new Uint8Array(0)

/** Lays regions of these sizes, in bytes, one after the other in the kernels' memory and says where each begins. */
export function layOut({ memory, FREE }: Kernels, ...sizes: number[]): number[] {
  const places: number[] = []
  let end = (FREE.value + 63) & ~63
  for (const size of sizes) {
    places.push(end)
    end = (end + size + 127) & ~63 // where a cache line begins, with a line to spare, which kernels may read and write
  }
  if (end > memory.buffer.byteLength) memory.grow(Math.ceil((end - memory.buffer.byteLength) / PAGE))
  if (end > bytes.length) {
    numbers = new Float64Array(memory.buffer)
    bytes = new Uint8Array(memory.buffer)
  }
  return places
}

/** Copies numbers there. */
export const put = (at: number, source: Float64Array | Float32Array): void => numbers.set(source, at >> 3)

/** Copies bytes there. */
export const putBytes = (at: number, source: Uint8Array): void => bytes.set(source, at)

/** Makes so many numbers there the same. */
export const fill = (at: number, count: number, value = 0): void => void numbers.fill(value, at >> 3, (at >> 3) + count)

/** Copies numbers from one place there to another. */
export const move = (to: number, from: number, count: number): void =>
  void numbers.copyWithin(to >> 3, from >> 3, (from >> 3) + count)

/** Numbers there. The view is good until the memory grows. */
export const numbersAt = ({ memory }: Kernels, at: number, count: number): Float64Array =>
  new Float64Array(memory.buffer, at, count)

/** A copy of numbers there: its memory is not filled with zeros first, as that of `new Float64Array(count)` is. */
export const copyOf = (kernel: Kernels, at: number, count: number): Float64Array =>
  new Float64Array(numbersAt(kernel, at, count))
