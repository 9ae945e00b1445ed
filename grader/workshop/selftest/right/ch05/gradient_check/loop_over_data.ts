import type { NdArray } from '#np'
import type { TwoLayerNet } from './two_layer_net.ts'

const meanDistance = (a: NdArray, b: NdArray): number => {
  let sum = 0
  for (let i = a.size - 1; i >= 0; i--) sum += a.data[i] > b.data[i] ? a.data[i] - b.data[i] : b.data[i] - a.data[i]
  return sum / a.size
}

export const gradientCheck = (
  network: TwoLayerNet,
  x: NdArray,
  t: NdArray,
): { W1: number; b1: number; W2: number; b2: number } => {
  const [one, other] = [network.gradient(x, t), network.numericalGradient(x, t)]
  return {
    W1: meanDistance(one.W1, other.W1),
    b1: meanDistance(one.b1, other.b1),
    W2: meanDistance(one.W2, other.W2),
    b2: meanDistance(one.b2, other.b2),
  }
}
