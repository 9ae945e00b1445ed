// tries: to bring its own np
// says: right values
// file: np/index.ts = throw new Error('CANARY of the other np')
// file: #np/index.ts = throw new Error('CANARY of the other np')
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return x
}
