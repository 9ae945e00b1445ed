// Derived from the solution by `npm run derive`: do not edit.

import type { NdArray } from '#np'

export declare function numericalGradient(f: (x: NdArray) => number, x: NdArray): NdArray
