// tries: to grow a shared buffer
// says: memory|threw|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  const all: Uint8Array[] = []
  for (;;) all.push(new Uint8Array(new SharedArrayBuffer(2 ** 24)).fill(1))
}
