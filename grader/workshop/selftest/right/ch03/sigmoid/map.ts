import type { NdArray } from '#np'

export const sigmoid = (x: NdArray): NdArray => x.map((value) => 1 / (1 + Math.exp(-value)))
