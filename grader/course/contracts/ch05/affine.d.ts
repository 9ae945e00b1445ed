// Derived from the solution by `npm run derive`: do not edit.

import type { NdArray } from '#np'

export declare class Affine {
  W: NdArray
  b: NdArray
  dW: NdArray
  db: NdArray
  constructor(W: NdArray, b: NdArray)
  forward(x: NdArray): NdArray
  backward(dout: NdArray): NdArray
}
