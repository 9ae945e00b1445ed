// Derived from the solution by `npm run derive`: do not edit.

import type { NdArray } from '#np'

export declare class SoftmaxWithLoss {
  forward(x: NdArray, t: NdArray): number
  backward(dout?: number): NdArray
}
