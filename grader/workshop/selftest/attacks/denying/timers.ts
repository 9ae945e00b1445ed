// tries: to leave timers behind
// refused: before anything of it runs
// says: cannot be used
import type { NdArray } from '#np'
declare const setInterval: ((run: () => void, ms: number) => void) | undefined
export function sigmoid(x: NdArray): NdArray {
  setInterval?.(() => { for (;;); }, 1)
  return x
}
