// tries: to fill the memory of WebAssembly
// says: memory|did not finish
import type { NdArray } from '#np'
declare const WebAssembly: { Memory: new (options: object) => { buffer: ArrayBuffer; grow(pages: number): number } }
export function sigmoid(x: NdArray): NdArray {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 })
  for (;;) {
    memory.grow(256)
    new Uint8Array(memory.buffer).fill(1)
  }
}
