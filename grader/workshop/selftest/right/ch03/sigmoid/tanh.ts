import type { NdArray } from '#np'

export const sigmoid = (x: NdArray): NdArray => x.map((v) => (Math.tanh(v / 2) + 1) / 2)
