import type { Mistake } from './mistake.ts'

const MASK = '    this.mask = x.map((value) => (value > 0 ? 1 : 0))\n'
const SIGMOID_DX = '    return dout.mul(this.y).mul(np.sub(1, this.y))'
const SOFTMAX_Y = '    this.y = softmax(x)\n'
const PARAMS_4 = 'weightInitStd = 0.01) {\n'
const MEAN = 'np.abs(backprop[name].sub(numerical[name])).mean()'
const CHECKED = "  return { W1: difference('W1'), b1: difference('b1'), W2: difference('W2'), b2: difference('b2') }"
const LOSS_RECORDED = '    history.trainLoss.push(network.loss(batch.x, batch.t))\n'

/** Small mistakes in networks and layers that had full points once: no case was large, early, late, 0 or called twice enough to show them. */
export const ofSmallCases: Readonly<Record<string, readonly Mistake[]>> = {
  'ch05/relu': [
    {
      name: 'the mask is renewed for new shapes only',
      change: [[MASK, `    if (String(this.mask?.shape) !== String(x.shape)) ${MASK.trimStart()}`]],
      fails: ['backward lets'],
    },
    {
      name: 'the mask is made late, from the x that was kept',
      change: [
        ['  private mask!: NdArray\n', '  private x!: NdArray\n'],
        [MASK, '    this.x = x\n'],
        ['dout.mul(this.mask)', 'dout.mul(this.x.map((value) => (value > 0 ? 1 : 0)))'],
      ],
      fails: ['backward lets'],
    },
    {
      name: 'a dout of 0 taken for 1',
      change: [['dout.mul(this.mask)', 'dout.map((value) => value || 1).mul(this.mask)']],
      fails: ['backward lets'],
    },
  ],
  'ch05/sigmoid_layer': [
    {
      name: 'y is renewed for new shapes only',
      change: [
        [
          '    this.y = sigmoid(x)\n    return this.y',
          '    const y = sigmoid(x)\n    if (String(this.y?.shape) !== String(x.shape)) this.y = y\n    return y',
        ],
      ],
      fails: ['backward gives'],
    },
    {
      name: 'y is made late, from the x that was kept',
      change: [
        ['  private y!: NdArray\n', '  private x!: NdArray\n'],
        ['    this.y = sigmoid(x)\n    return this.y', '    this.x = x\n    return sigmoid(x)'],
        [SIGMOID_DX, '    const y = sigmoid(this.x)\n    return dout.mul(y).mul(np.sub(1, y))'],
      ],
      fails: ['backward gives'],
    },
    {
      name: 'a dout of 0 taken for 1',
      change: [[SIGMOID_DX, SIGMOID_DX.replace('dout', 'dout.map((value) => value || 1)')]],
      fails: ['backward gives'],
    },
  ],
  'ch05/layer_naive': [
    {
      name: 'MulLayer keeps no x of 0',
      change: [['    this.x = x\n', '    if (x) this.x = x\n']],
      fails: ['MulLayer'],
    },
    {
      name: 'AddLayer adds to the sum before',
      change: [
        ['export class AddLayer {\n', 'export class AddLayer {\n  private sum = 0\n'],
        ['    return x + y', '    return (this.sum += x + y)'],
      ],
      fails: ['AddLayer'],
    },
    {
      name: 'AddLayer adds up what comes from above',
      change: [
        ['export class AddLayer {\n', 'export class AddLayer {\n  private d = 0\n'],
        ['    return [dout, dout]', '    this.d += dout\n    return [this.d, this.d]'],
      ],
      fails: ['AddLayer'],
    },
  ],
  'ch05/softmax_with_loss': [
    {
      name: 'y is renewed for new shapes only',
      change: [
        [SOFTMAX_Y, '    const y = softmax(x)\n    if (String(this.y?.shape) !== String(x.shape)) this.y = y\n'],
        ['crossEntropyError(this.y, t)', 'crossEntropyError(y, t)'],
      ],
      fails: ['backward gives'],
    },
    {
      name: 'y is made late, from the x that was kept',
      change: [
        ['  private y!: NdArray\n', '  private x!: NdArray\n'],
        [SOFTMAX_Y, '    this.x = x\n'],
        ['crossEntropyError(this.y, t)', 'crossEntropyError(softmax(x), t)'],
        ['    const { y, t } = this\n', '    const { t } = this\n    const y = softmax(this.x)\n'],
      ],
      fails: ['backward gives'],
    },
  ],
  'ch05/affine': [
    {
      name: 'no bias where its first element is 0',
      change: [['x.dot(this.W).add(this.b)', '(this.b.data[0] ? x.dot(this.W).add(this.b) : x.dot(this.W))']],
      fails: ['forward gives'],
    },
    {
      name: 'db is dout itself where that is a vector',
      change: [['this.db = dy.sum(0)', 'this.db = dout.ndim === 1 ? dout : dy.sum(0)']],
      fails: ['takes one sample'],
      hint: 'copy() makes a new one',
    },
  ],
  'ch04/two_layer_net': [
    {
      name: 'weightInitStd of 0 taken for none',
      change: [[PARAMS_4, `${PARAMS_4}    weightInitStd ||= 0.01\n`]],
      fails: ['starts'],
    },
    {
      name: 'loss of the first 100 rows',
      change: [
        [
          'crossEntropyError(this.predict(x), t)',
          'crossEntropyError(this.predict(x.take(np.arange(0, Math.min(x.shape[0], 100)))), t.take(np.arange(0, Math.min(x.shape[0], 100))))',
        ],
      ],
      fails: ['loss is'],
    },
    {
      name: 'accuracy of the first 100 rows',
      change: [
        [
          'np.equal(y.argmax(1), t.argmax(1)).mean()',
          'np.equal(y.argmax(1), t.argmax(1)).take(np.arange(0, Math.min(x.shape[0], 100))).mean()',
        ],
      ],
      fails: ['accuracy is'],
    },
    {
      name: 'gradient divides by 100 rows at most',
      change: [['.div(x.shape[0])', '.div(Math.min(x.shape[0], 100))']],
      fails: ['by backpropagation'],
    },
  ],
  'ch05/two_layer_net': [
    {
      name: 'weightInitStd of 0 taken for none, whatever uses it',
      change: [[PARAMS_4, `${PARAMS_4}    weightInitStd ||= 0.01\n`]],
      fails: ['starts'],
    },
    {
      name: 'loss of the first 100 rows',
      change: [
        [
          'return this.lastLayer.forward(this.predict(x), t)',
          'return x.shape[0] > 100 ? this.lastLayer.forward(this.predict(x.take(np.arange(100))), t.take(np.arange(100))) : this.lastLayer.forward(this.predict(x), t)',
        ],
      ],
      fails: ['loss and accuracy'],
    },
    {
      name: 'accuracy of the first 100 rows',
      change: [['labels).mean()', 'labels).take(np.arange(0, Math.min(x.shape[0], 100))).mean()']],
      fails: ['loss and accuracy'],
    },
  ],
  'ch04/train_neuralnet': [
    {
      name: 'an option of 0 taken for none, all of them',
      change: [
        [
          'const { iterations = 10_000, batchSize = 100, learningRate = 0.1 } = options',
          'const [iterations, batchSize, learningRate] = [options.iterations || 10_000, options.batchSize || 100, options.learningRate || 0.1]',
        ],
      ],
      fails: ['nothing else is said'],
    },
    {
      name: 'one history for all trainings, emptied at the start',
      change: [
        [
          'export function trainNeuralnet',
          'const history: TrainingHistory = { trainLoss: [], trainAccuracy: [], testAccuracy: [] }\n\nexport function trainNeuralnet',
        ],
        [
          '  const history: TrainingHistory = { trainLoss: [], trainAccuracy: [], testAccuracy: [] }\n',
          '  for (const list of Object.values(history)) list.length = 0\n',
        ],
      ],
      fails: ['measures both accuracies'],
    },
    {
      name: 'stops where the loss is small',
      change: [[LOSS_RECORDED, `${LOSS_RECORDED}    if (history.trainLoss[i] < 1e-3) break\n`]],
      fails: ['draws a new'],
    },
    {
      name: 'never draws the last row',
      change: [
        [
          'miniBatch(xTrain, tTrain, batchSize)',
          'miniBatch(xTrain.take(np.arange(xTrain.shape[0] - 1 || 1)), tTrain.take(np.arange(tTrain.shape[0] - 1 || 1)), batchSize)',
        ],
        ['import type { MnistData }', "import * as np from '#np'\nimport type { MnistData }"],
      ],
      fails: ['draws a new'],
    },
    {
      name: 'zeroes the training data at the end',
      change: [['  return history', '  xTrain.data.fill(0)\n  return history']],
      fails: ['draws a new'],
    },
  ],
  'ch05/gradient_check': [
    {
      name: 'remembered by the network',
      change: [
        [
          'export function gradientCheck',
          "const known = new WeakMap<TwoLayerNet, Record<'W1' | 'b1' | 'W2' | 'b2', number>>()\nexport function gradientCheck",
        ],
        [
          CHECKED,
          CHECKED.replace('return ', 'const result = known.get(network) ?? ') +
            '\n  known.set(network, result)\n  return result',
        ],
      ],
      fails: ['gives the mean'],
    },
    {
      name: 'one result for all calls',
      change: [
        [
          'export function gradientCheck',
          'const result = { W1: 0, b1: 0, W2: 0, b2: 0 }\nexport function gradientCheck',
        ],
        [CHECKED, CHECKED.replace('return ', 'return Object.assign(result, ') + ')'],
      ],
      fails: ['gives the mean'],
    },
    {
      name: 'numericalGradient subtracts from the parameters',
      change: [
        [
          MEAN,
          `np.abs(network.params[name].subInPlace(0).mul(0).add(backprop[name].subInPlace(numerical[name]))).mean() + 0 * network.params[name].addInPlace(1).sum()`,
        ],
      ],
      fails: ['hands on'],
    },
  ],
}
