import type { Kernels } from './load.ts'

const PAGE = 65_536

/** Lays regions of these sizes, in bytes, one after the other in the kernels' memory and says where each begins. */
export function layOut({ memory, FREE }: Kernels, ...sizes: number[]): number[] {
  const places: number[] = []
  let end = FREE.value
  for (const size of sizes) {
    places.push(end)
    end = (end + size + 31) & ~15 // on 16-byte boundaries, with room to read two numbers where one is left
  }
  if (end > memory.buffer.byteLength) memory.grow(Math.ceil((end - memory.buffer.byteLength) / PAGE))
  return places
}

/** Numbers in the kernels' memory. The view is good until the memory grows. */
export const numbersAt = ({ memory }: Kernels, at: number, count: number): Float64Array =>
  new Float64Array(memory.buffer, at, count)

/** Bytes in the kernels' memory. */
export const bytesAt = ({ memory }: Kernels, at: number, count: number): Uint8Array =>
  new Uint8Array(memory.buffer, at, count)
