import type { Mistake } from './mistake.ts'

const LOOP = '  for (let i = 0; i < iterations; i++) {\n'
const UPDATE = '      network.params[name].subInPlace(grad[name].mul(learningRate))\n'

/** Small mistakes in the training of chapter 4. */
export const inTrainNeuralnet: readonly Mistake[] = [
  {
    name: 'only the first element of each array is moved',
    change: [[UPDATE, '      network.params[name].data[0] -= grad[name].data[0] * learningRate\n']],
    fails: ['moves every parameter'],
  },
  {
    name: 'only the first row of a matrix is moved',
    change: [
      [
        UPDATE,
        '      network.params[name].reshape(-1, network.params[name].shape.at(-1)!).row(0).subInPlace(grad[name].reshape(-1, grad[name].shape.at(-1)!).row(0).mul(learningRate))\n',
      ],
    ],
    fails: ['moves every parameter'],
  },
  {
    name: 'steps no longer than 1',
    change: [
      [
        UPDATE,
        '      network.params[name].subInPlace(grad[name].mul(learningRate).map((step) => Math.max(Math.min(step, 1), -1)))\n',
      ],
    ],
    fails: ['moves every parameter'],
  },
  {
    name: 'an option of 0 taken for none: iterations',
    change: [
      ['iterations = 10_000, batchSize', 'batchSize'],
      [LOOP, `  const iterations = options.iterations || 10_000\n${LOOP}`],
    ],
    fails: ['nothing else is said'],
  },
  {
    name: 'an option of 0 taken for none: learningRate',
    change: [
      ['batchSize = 100, learningRate = 0.1 }', 'batchSize = 100 }'],
      [LOOP, `  const learningRate = options.learningRate || 0.1\n${LOOP}`],
    ],
    fails: ['nothing else is said'],
  },
  {
    name: 'the training data are normalized in place',
    change: [
      [LOOP, `  xTrain.divInPlace(1)\n  const most = xTrain.data.reduce((a, b) => Math.max(a, b), 1)\n${LOOP}`],
      ['  return history', '  xTrain.divInPlace(most)\n  return history'],
    ],
    fails: ['draws a new mini-batch'],
  },
  {
    name: 'the record of the last training is continued',
    change: [
      [
        'export function trainNeuralnet',
        'const history: TrainingHistory = { trainLoss: [], trainAccuracy: [], testAccuracy: [] }\n\nexport function trainNeuralnet',
      ],
      ['  const history: TrainingHistory = { trainLoss: [], trainAccuracy: [], testAccuracy: [] }\n', ''],
    ],
    fails: ['measures both accuracies', 'records the loss'],
  },
  {
    name: 'an epoch is rounded up',
    change: [['Math.floor(xTrain.shape[0] / batchSize)', 'Math.ceil(xTrain.shape[0] / batchSize)']],
    fails: ['measures both accuracies'],
  },
  {
    name: 'an epoch is not at least one iteration',
    change: [['Math.max(Math.floor(xTrain.shape[0] / batchSize), 1)', 'Math.floor(xTrain.shape[0] / batchSize)']],
    fails: ['measures both accuracies'],
  },
  {
    name: 'an epoch is one iteration longer',
    change: [['i % iterationsPerEpoch', 'i % (iterationsPerEpoch + 1)']],
    fails: ['measures both accuracies'],
  },
  {
    name: 'the accuracies are measured before the update',
    change: [
      [LOOP, `${LOOP}    const before = [network.accuracy(xTrain, tTrain), network.accuracy(xTest, tTest)]\n`],
      ['const trainAccuracy = network.accuracy(xTrain, tTrain)', 'const trainAccuracy = before[0]'],
      ['const testAccuracy = network.accuracy(xTest, tTest)', 'const testAccuracy = before[1]'],
    ],
    fails: ['measures both accuracies'],
  },
  {
    name: 'the last iteration is left out',
    change: [[LOOP, '  for (let i = 0; i < Math.max(iterations - 1, 1); i++) {\n']],
    fails: ['draws a new', 'measures both', 'nothing else is said'],
  },
]
