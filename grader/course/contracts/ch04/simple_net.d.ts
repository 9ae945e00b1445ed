// Derived from the solution by `npm run derive`: do not edit.

import type { NdArray } from '#np'

export declare class SimpleNet {
  W: NdArray
  constructor()
  predict(x: NdArray): NdArray
  loss(x: NdArray, t: NdArray): number
}
