// Derived from the solution by `npm run derive`: do not edit.

import type { NdArray } from '#np'

export declare function miniBatch(x: NdArray, t: NdArray, batchSize: number): { x: NdArray; t: NdArray }
