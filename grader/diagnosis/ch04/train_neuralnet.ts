import type { WrongAnswers } from '../wrong-answer.ts'

/** What goes wrong in the training loop of chapter 4. */
export const trainNeuralnetWrong: WrongAnswers = {
  exercise: 'ch04/train_neuralnet',
  answers: [
    { id: 'ascends', change: [['subInPlace(grad[name]', 'addInPlace(grad[name]']] },
    { id: 'learning-rate-ignored', change: [['grad[name].mul(learningRate)', 'grad[name].mul(0.1)']] },
    { id: 'biases-not-updated', change: [["['W1', 'b1', 'W2', 'b2'] as const", "['W1', 'W2'] as const"]] },
    {
      id: 'same-batch-again',
      change: [
        ['    const batch = miniBatch(xTrain, tTrain, batchSize)\n', ''],
        [
          '  for (let i = 0; i < iterations; i++) {',
          '  const batch = miniBatch(xTrain, tTrain, batchSize)\n  for (let i = 0; i < iterations; i++) {',
        ],
      ],
    },
    {
      id: 'x-and-t-drawn-separately',
      change: [
        [
          'miniBatch(xTrain, tTrain, batchSize)',
          '{ x: miniBatch(xTrain, tTrain, batchSize).x, t: miniBatch(xTrain, tTrain, batchSize).t }',
        ],
      ],
    },
    {
      id: 'trains-on-test-data',
      change: [['miniBatch(xTrain, tTrain, batchSize)', 'miniBatch(xTest, tTest, batchSize)']],
    },
    { id: 'trains-on-everything', change: [['miniBatch(xTrain, tTrain, batchSize)', '{ x: xTrain, t: tTrain }']] },
    {
      id: 'first-rows-only',
      change: [
        [
          'miniBatch(xTrain, tTrain, batchSize)',
          '{ x: xTrain.take([...Array(Math.min(batchSize, xTrain.shape[0])).keys()]), t: tTrain.take([...Array(Math.min(batchSize, xTrain.shape[0])).keys()]) }',
        ],
      ],
    },
    {
      id: 'loss-before-the-update',
      change: [
        ['    history.trainLoss.push(network.loss(batch.x, batch.t))\n', ''],
        [
          '    const grad = network.gradient',
          '    history.trainLoss.push(network.loss(batch.x, batch.t))\n    const grad = network.gradient',
        ],
      ],
    },
    { id: 'loss-of-all-training-data', change: [['network.loss(batch.x, batch.t)', 'network.loss(xTrain, tTrain)']] },
    {
      id: 'train-accuracy-of-the-batch',
      change: [['network.accuracy(xTrain, tTrain)', 'network.accuracy(batch.x, batch.t)']],
    },
    {
      id: 'test-accuracy-of-the-training-data',
      change: [['network.accuracy(xTest, tTest)', 'network.accuracy(xTrain, tTrain)']],
    },
    { id: 'measures-in-every-iteration', change: [['if (i % iterationsPerEpoch === 0)', 'if (i >= 0)']] },
    { id: 'epoch-counts-from-one', change: [['epoch: i / iterationsPerEpoch', 'epoch: i / iterationsPerEpoch + 1']] },
    {
      id: 'on-epoch-never-called',
      change: [['      options.onEpoch?.({ epoch: i / iterationsPerEpoch, trainAccuracy, testAccuracy })\n', '']],
    },
    { id: 'default-of-1000-iterations', change: [['iterations = 10_000', 'iterations = 1_000']] },
    { id: 'default-rate-of-0.01', change: [['learningRate = 0.1', 'learningRate = 0.01']] },
    {
      id: 'epoch-of-a-fraction',
      change: [
        ['Math.max(Math.floor(xTrain.shape[0] / batchSize), 1)', 'Math.max(Math.ceil(xTrain.shape[0] / batchSize), 1)'],
      ],
    },
  ],
}
