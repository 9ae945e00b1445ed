import type { NdArray } from '#np'

function shuffled(n: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1))
    const kept = order[i]
    order[i] = order[j]
    order[j] = kept
  }
  return order
}

export function miniBatch(x: NdArray, t: NdArray, batchSize: number): { x: NdArray; t: NdArray } {
  const mask = shuffled(x.shape[0]).slice(0, batchSize)
  return { x: x.take(mask), t: t.take(mask) }
}
