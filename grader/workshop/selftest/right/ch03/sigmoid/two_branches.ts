import type { NdArray } from '#np'

// Small results keep their digits on the left side, and nothing overflows.
function one(value: number): number {
  if (value >= 0) return 1 / (1 + Math.exp(-value))
  const e = Math.exp(value)
  return e / (1 + e)
}

export function sigmoid(x: NdArray) {
  return x.map(one)
}
