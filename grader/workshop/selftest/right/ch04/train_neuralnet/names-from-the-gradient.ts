import type { MnistData } from '#datasets/mnist'
import { miniBatch } from './mini_batch.ts'
import type { Params, TwoLayerNet } from './two_layer_net.ts'

export type TrainOptions = {
  iterations?: number
  batchSize?: number
  learningRate?: number
  onEpoch?(report: { epoch: number; trainAccuracy: number; testAccuracy: number }): void
}
export type TrainingHistory = { trainLoss: number[]; trainAccuracy: number[]; testAccuracy: number[] }

export const trainNeuralnet = (network: TwoLayerNet, data: MnistData, options: TrainOptions = {}): TrainingHistory => {
  const iterations = options.iterations ?? 10000
  const batchSize = options.batchSize ?? 100
  const learningRate = options.learningRate ?? 0.1
  const perEpoch = Math.max(Math.floor(data.xTrain.shape[0] / batchSize), 1)
  const trainLoss: number[] = []
  const trainAccuracy: number[] = []
  const testAccuracy: number[] = []
  let epoch = 0
  for (let i = 0; i < iterations; i++) {
    const { x, t } = miniBatch(data.xTrain, data.tTrain, batchSize)
    const grad = network.gradient(x, t)
    for (const key of Object.keys(grad) as (keyof Params)[]) {
      network.params[key].subInPlace(grad[key].mul(learningRate))
    }
    trainLoss[i] = network.loss(x, t)
    if (i % perEpoch !== 0) continue
    trainAccuracy.push(network.accuracy(data.xTrain, data.tTrain))
    testAccuracy.push(network.accuracy(data.xTest, data.tTest))
    if (options.onEpoch)
      options.onEpoch({ epoch, trainAccuracy: trainAccuracy[epoch], testAccuracy: testAccuracy[epoch] })
    epoch += 1
  }
  return { trainLoss, trainAccuracy, testAccuracy }
}
