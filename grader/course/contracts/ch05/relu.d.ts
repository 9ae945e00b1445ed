// Derived from the solution by `npm run derive`: do not edit.

import type { NdArray } from '#np'

export declare class Relu {
  forward(x: NdArray): NdArray
  backward(dout: NdArray): NdArray
}
