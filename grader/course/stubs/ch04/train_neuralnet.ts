import type { MnistData } from '#datasets/mnist'
import { miniBatch } from './mini_batch.ts'
import type { TwoLayerNet } from './two_layer_net.ts'

// given

/**
 * How to train: 10,000 iterations, batches of 100 and a learning rate of 0.1 where nothing else is said.
 * onEpoch, if given, is called each time the accuracies have been measured; epoch counts from 0.
 *
 * 학습 방법입니다. 따로 정하지 않으면 반복 10,000회, 배치 크기 100, 학습률 0.1입니다.
 * onEpoch이 있으면 정확도를 잴 때마다 호출합니다. epoch은 0부터 셉니다.
 */
export type TrainOptions = {
  iterations?: number
  batchSize?: number
  learningRate?: number
  onEpoch?(report: { epoch: number; trainAccuracy: number; testAccuracy: number }): void
}

/**
 * How the training went: a loss for each iteration, and the two accuracies for each epoch.
 *
 * 학습의 기록입니다. 반복마다 손실 하나, 에폭마다 정확도 두 가지를 담습니다.
 */
export type TrainingHistory = { trainLoss: number[]; trainAccuracy: number[]; testAccuracy: number[] }

// end given

/**
 * Trains the network by stochastic gradient descent (book, sections 4.5.2 and 4.5.3). In each iteration i, from 0:
 *
 * 1. Draw a mini-batch from xTrain and tTrain.
 * 2. Get its gradients from network.gradient.
 * 3. Update every parameter: p ← p - learningRate · gradient. Change the arrays themselves with subInPlace: an array
 *    put in their place would leave whoever holds the old one with the old values.
 * 4. Append the loss of this batch, after the update, to trainLoss.
 *
 * An epoch is E = max(⌊N / batchSize⌋, 1) iterations, N being the number of rows of xTrain. (The book does not round
 * N / batchSize down: either is fine.) After the updates with i = 0, E, 2E, … append network.accuracy of all training
 * data and of all test data to trainAccuracy and testAccuracy, and call onEpoch with epoch = 0, 1, 2, …
 *
 * 확률적 경사 하강법으로 신경망을 학습시킵니다(책 4.5.2절, 4.5.3절). 0부터 시작하는 반복 i마다 다음을 수행합니다.
 *
 * 1. xTrain과 tTrain에서 미니배치를 뽑습니다.
 * 2. network.gradient로 그 미니배치의 기울기를 구합니다.
 * 3. 모든 매개변수를 갱신합니다. p ← p - learningRate · 기울기. subInPlace로 배열의 내용을 직접 바꿉니다. 새 배열로
 *    바꿔 넣으면, 이전 배열을 가진 쪽에는 이전 값이 남습니다.
 * 4. 갱신한 뒤에 구한 이 미니배치의 손실을 trainLoss에 추가합니다.
 *
 * 1에폭은 반복 E = max(⌊N / batchSize⌋, 1)회이며, N은 xTrain의 행의 수입니다. (책에서는 N / batchSize를 내림하지 않습니다.
 * 어느 쪽이든 괜찮습니다.) i = 0, E, 2E, …의 갱신이 끝나면 전체 훈련 데이터와 전체 시험 데이터의
 * 정확도(network.accuracy)를 trainAccuracy와 testAccuracy에 추가하고, epoch = 0, 1, 2, …로 onEpoch을 호출합니다.
 */
export function trainNeuralnet(network: TwoLayerNet, data: MnistData, options: TrainOptions = {}): TrainingHistory {
  // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
  throw new Error('Not written yet: trainNeuralnet')
}
