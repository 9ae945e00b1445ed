// Derived from the solution by `npm run derive`: do not edit.

import type { NdArray } from '#np'

export declare function gradientDescent(
  f: (x: NdArray) => number,
  initX: NdArray,
  lr?: number,
  stepNum?: number,
): { x: NdArray; history: NdArray }
