// Derived from the solution by `npm run derive`: do not edit.

import type { MnistData } from '#datasets/mnist'
import type { TwoLayerNet } from './two_layer_net.ts'

export type TrainOptions = {
  iterations?: number
  batchSize?: number
  learningRate?: number
  onEpoch?(report: { epoch: number; trainAccuracy: number; testAccuracy: number }): void
}

export type TrainingHistory = { trainLoss: number[]; trainAccuracy: number[]; testAccuracy: number[] }

export declare function trainNeuralnet(network: TwoLayerNet, data: MnistData, options?: TrainOptions): TrainingHistory
