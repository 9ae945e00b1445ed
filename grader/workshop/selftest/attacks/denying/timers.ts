// tries: to leave timers behind
// says: threw|right values
import type { NdArray } from '#np'
declare const setInterval: ((run: () => void, ms: number) => void) | undefined
export function sigmoid(x: NdArray): NdArray {
  setInterval?.(() => { for (;;); }, 1)
  return x
}
