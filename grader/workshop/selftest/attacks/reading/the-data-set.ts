// tries: to have MNIST and its test labels in hand
// refused: before anything of it runs
// says: import
import { loadMnist } from '#datasets/mnist'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(loadMnist())
  return x
}
