// Derived from the solution by `npm run derive`: do not edit.

import type { NdArray } from '#np'

export type Params = Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>

export declare class TwoLayerNet {
  params: Params
  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd?: number)
  predict(x: NdArray): NdArray
  loss(x: NdArray, t: NdArray): number
  accuracy(x: NdArray, t: NdArray): number
  numericalGradient(x: NdArray, t: NdArray): Params
  gradient(x: NdArray, t: NdArray): Params
}
