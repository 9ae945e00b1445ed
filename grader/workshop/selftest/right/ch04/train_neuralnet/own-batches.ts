import * as np from '#np'
import type { NdArray } from '#np'
import type { MnistData } from '#datasets/mnist'
import type { TwoLayerNet } from './two_layer_net.ts'

export type TrainOptions = {
  iterations?: number
  batchSize?: number
  learningRate?: number
  onEpoch?(report: { epoch: number; trainAccuracy: number; testAccuracy: number }): void
}
export type TrainingHistory = { trainLoss: number[]; trainAccuracy: number[]; testAccuracy: number[] }

// The book's loop, with the batch drawn here and a step for each parameter written out.
export function trainNeuralnet(network: TwoLayerNet, data: MnistData, options?: TrainOptions): TrainingHistory {
  const { iterations = 1e4, batchSize = 1e2, learningRate = 1e-1, onEpoch } = options ?? {}
  const { xTrain, tTrain, xTest, tTest } = data
  const trainSize = xTrain.shape[0]
  const iterPerEpoch = Math.max(Math.trunc(trainSize / batchSize), 1)
  const history: TrainingHistory = { trainLoss: [], trainAccuracy: [], testAccuracy: [] }
  const step = (p: NdArray, g: NdArray): void =>
    p.data.forEach((value, i) => (p.data[i] = value - learningRate * g.data[i]))
  for (let i = 0; i < iterations; i += 1) {
    const batchMask = np.random.choice(trainSize, batchSize)
    const xBatch = np.take(xTrain, batchMask)
    const tBatch = np.take(tTrain, batchMask)
    const grad = network.gradient(xBatch, tBatch)
    step(network.params.W1, grad.W1)
    step(network.params.b1, grad.b1)
    step(network.params.W2, grad.W2)
    step(network.params.b2, grad.b2)
    history.trainLoss.push(network.loss(xBatch, tBatch))
    if (i % iterPerEpoch === 0) {
      history.trainAccuracy.push(network.accuracy(xTrain, tTrain))
      history.testAccuracy.push(network.accuracy(xTest, tTest))
      onEpoch?.({
        epoch: history.trainAccuracy.length - 1,
        trainAccuracy: history.trainAccuracy.at(-1) ?? 0,
        testAccuracy: history.testAccuracy.at(-1) ?? 0,
      })
    }
  }
  return history
}
