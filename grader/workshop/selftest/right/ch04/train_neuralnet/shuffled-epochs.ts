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

function* shuffledBatches(x: NdArray, t: NdArray, size: number) {
  const order = Array.from({ length: x.shape[0] }, (_, i) => i)
  for (;;) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (let from = 0; from + size <= order.length; from += size) {
      const rows = order.slice(from, from + size)
      yield { x: x.take(rows), t: t.take(rows) }
    }
  }
}

// Mini-batches without replacement: an epoch sees each row once.
export function trainNeuralnet(network: TwoLayerNet, data: MnistData, options: TrainOptions = {}): TrainingHistory {
  const { iterations = 10_000, batchSize = 100, learningRate = 0.1 } = options
  const rows = data.xTrain.shape[0]
  const size = Math.min(batchSize, rows)
  const perEpoch = Math.max(Math.floor(rows / batchSize), 1)
  const batches = shuffledBatches(data.xTrain, data.tTrain, size)
  const history: TrainingHistory = { trainLoss: [], trainAccuracy: [], testAccuracy: [] }
  for (let i = 0; i < iterations; i++) {
    const batch = batches.next().value
    if (!batch) break
    const grad = network.gradient(batch.x, batch.t)
    const { W1, b1, W2, b2 } = network.params
    W1.subInPlace(grad.W1.mul(learningRate))
    b1.subInPlace(grad.b1.mul(learningRate))
    W2.subInPlace(grad.W2.mul(learningRate))
    b2.subInPlace(grad.b2.mul(learningRate))
    history.trainLoss.push(network.loss(batch.x, batch.t))
    if (i % perEpoch === 0) {
      const trainAccuracy = network.accuracy(data.xTrain, data.tTrain)
      const testAccuracy = network.accuracy(data.xTest, data.tTest)
      history.trainAccuracy.push(trainAccuracy)
      history.testAccuracy.push(testAccuracy)
      options.onEpoch?.({ epoch: i / perEpoch, trainAccuracy, testAccuracy })
    }
  }
  return history
}
