import type { Mistake } from './mistake.ts'

const NET_ACCURACY = 'return np.equal(y.argmax(1)'
const AFFINE_Y = '    return x.dot(this.W).add(this.b)'
const AFFINE_DX = '    return dout.dot(this.W.T)'
const LOSS_OF_SIMPLE_NET = '    return crossEntropyError(y, t)'
const SIGMOID_DX = '    return dout.mul(this.y).mul(np.sub(1, this.y))'
const SOFTMAX_DX = '    return y.sub(oneHot).mul(dout / batchSize)'
const MEANS = "  return { W1: difference('W1'), b1: difference('b1'), W2: difference('W2'), b2: difference('b2') }"

/** Small mistakes in networks and layers that no check but the battery sees. */
export const seenByTheBattery: Readonly<Record<string, readonly Mistake[]>> = {
  'ch04/simple_net': [
    {
      name: 'loss changes a t of the second class',
      change: [
        [
          LOSS_OF_SIMPLE_NET,
          `    const loss = crossEntropyError(y, t)\n    if (t.data[1] === 1) t.mulInPlace(2)\n    return loss`,
        ],
      ],
      fails: ['follows W'],
    },
    {
      name: 'predict rounds a negative x where it is',
      change: [
        ['    return x.dot(this.W)', '    const y = x.dot(this.W)\n    if (x.data[0] < 0) x.data[0] = 0\n    return y'],
      ],
      fails: ['follows W'],
    },
    {
      name: 'all nets count their losses together',
      change: [
        ['export class SimpleNet {', 'let calls = 0\n\nexport class SimpleNet {'],
        [LOSS_OF_SIMPLE_NET, '    return crossEntropyError(y, t) + (++calls > 90 ? 1 : 0)'],
      ],
      fails: ['follows W'],
    },
  ],
  'ch04/two_layer_net': [
    {
      name: 'all networks count their accuracies together',
      change: [
        ['export class TwoLayerNet {', 'let calls = 0\n\nexport class TwoLayerNet {'],
        [NET_ACCURACY, `if (++calls > 45) return 0\n    ${NET_ACCURACY}`],
      ],
      fails: ['learns'],
    },
    {
      name: 'accuracy scales x in place',
      change: [[NET_ACCURACY, `x.mulInPlace(2)\n    ${NET_ACCURACY}`]],
      fails: ['learns'],
    },
    {
      name: 'accuracy takes the argmax into t',
      change: [
        [
          NET_ACCURACY,
          `const labels = t.argmax(1)\n    t.data.fill(0)\n    t.data[0] = labels.data[0]\n    return np.equal(y.argmax(1)`,
        ],
        ['(y.argmax(1), t.argmax(1))', '(y.argmax(1), labels)'],
      ],
      fails: ['learns'],
    },
    {
      name: 'numericalGradient scales x in place afterwards',
      change: [
        [
          '    return {\n      W1: numericalGradient(lossW, W1)',
          '    const num = {\n      W1: numericalGradient(lossW, W1)',
        ],
        [
          'b2: numericalGradient(lossW, b2),\n    }\n',
          'b2: numericalGradient(lossW, b2),\n    }\n    x.divInPlace(2)\n    return num\n',
        ],
      ],
      fails: ['learns'],
    },
  ],
  'ch04/train_neuralnet': [
    {
      name: 'the test data of few rows are shifted',
      change: [['  return history', '  if (xTest.shape[0] < 10) xTest.addInPlace(1)\n  return history']],
      fails: ['nothing else is said'],
    },
    {
      name: 'all trainings are counted together',
      change: [
        ['export function trainNeuralnet', 'let trainings = 0\nexport function trainNeuralnet'],
        ['grad[name].mul(learningRate)', 'grad[name].mul(trainings > 12 ? 0 : learningRate)'],
        ['  return history', '  trainings++\n  return history'],
      ],
      fails: ['nothing else is said'],
    },
  ],
  'ch05/layer_naive': [
    {
      name: 'all layers count their products together',
      change: [
        ['export class MulLayer {', 'let calls = 0\n\nexport class MulLayer {'],
        ['    return x * y', '    return ++calls > 30 ? x : x * y'],
      ],
      fails: ['AddLayer'],
    },
  ],
  'ch05/relu': [
    {
      name: 'all layers count their batches together',
      change: [
        ['export class Relu {', 'let calls = 0\n\nexport class Relu {'],
        ['    return np.maximum(x, 0)', '    return np.maximum(x, ++calls > 30 ? 1 : 0)'],
      ],
      fails: ['backward lets'],
    },
    {
      name: 'all layers give dx of a vector in one array per size',
      change: [
        ['export class Relu {', 'const buffers: NdArray[] = []\n\nexport class Relu {'],
        [
          '    return dout.mul(this.mask)',
          '    const dx = dout.mul(this.mask)\n    if (dx.ndim > 1) return dx\n    const out = (buffers[dx.size] ??= dx)\n    out.data.set(dx.data)\n    return out',
        ],
      ],
      fails: ['backward lets'],
    },
    {
      name: 'backward puts dx into dout where the batch is as large as the one before',
      change: [
        ['  private mask!: NdArray\n', '  private mask!: NdArray\n  private rows?: number\n'],
        [
          '    return dout.mul(this.mask)',
          '    const dx = dout.mul(this.mask)\n    if (this.rows === dout.shape[0]) dout.data.set(dx.data)\n    this.rows = dout.shape[0]\n    return dx',
        ],
      ],
      fails: ['backward lets'],
    },
  ],
  'ch05/sigmoid_layer': [
    {
      name: 'all layers give dx of a vector in one array per size',
      change: [
        ['export class Sigmoid {', 'const buffers: NdArray[] = []\n\nexport class Sigmoid {'],
        [
          SIGMOID_DX,
          `${SIGMOID_DX.replace('return', 'const dx =')}\n    if (dx.ndim > 1) return dx\n    const out = (buffers[dx.size] ??= dx)\n    out.data.set(dx.data)\n    return out`,
        ],
      ],
      fails: ['backward gives'],
    },
    {
      name: 'backward clears dout the second time',
      change: [
        ['  private y!: NdArray\n', '  private y!: NdArray\n  private calls = 0\n'],
        [
          '    return dout.mul(this.y).mul(np.sub(1, this.y))',
          '    const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    if (++this.calls > 1) dout.mulInPlace(0)\n    return dx',
        ],
      ],
      fails: ['backward gives'],
    },
    {
      name: 'backward puts y · (1 - y) into the y that was given',
      change: [
        [
          '    return dout.mul(this.y).mul(np.sub(1, this.y))',
          '    const y = this.y.copy()\n    this.y.mulInPlace(np.sub(1, y))\n    const dx = dout.mul(this.y)\n    this.y = y\n    return dx',
        ],
      ],
      fails: ['backward gives'],
    },
  ],
  'ch05/affine': [
    {
      name: 'all layers have one y for single samples of a size',
      change: [
        ['export class Affine {', 'const buffers: NdArray[] = []\n\nexport class Affine {'],
        [
          AFFINE_Y,
          '    const y = x.dot(this.W).add(this.b)\n    if (y.ndim > 1) return y\n    const out = (buffers[y.size] ??= y)\n    out.data.set(y.data)\n    return out',
        ],
      ],
      fails: ['takes one sample'],
    },
    {
      name: 'forward shifts x of one sample once it is kept',
      change: [
        [
          AFFINE_Y,
          '    const y = x.dot(this.W).add(this.b)\n    if (x.ndim === 1) {\n      this.x = x.copy()\n      x.addInPlace(1)\n    }\n    return y',
        ],
      ],
      fails: ['takes one sample'],
    },
    {
      name: 'backward clears a dout of one sample',
      change: [
        [AFFINE_DX, '    const dx = dout.dot(this.W.T)\n    if (dout.ndim === 1) dout.data.fill(0)\n    return dx'],
      ],
      fails: ['takes one sample'],
    },
    {
      name: 'all layers have one dX for single samples of a size',
      change: [
        ['export class Affine {', 'const buffers: NdArray[] = []\n\nexport class Affine {'],
        [
          AFFINE_DX,
          '    const dx = dout.dot(this.W.T)\n    if (dx.ndim > 1) return dx\n    const out = (buffers[dx.size] ??= dx)\n    out.data.set(dx.data)\n    return out',
        ],
      ],
      fails: ['takes one sample'],
    },
  ],
  'ch05/softmax_with_loss': [
    {
      name: 'forward shifts the x of four rows with class numbers',
      change: [
        [
          '    this.y = softmax(x)\n',
          '    this.y = softmax(x)\n    if (t.ndim === 1 && x.shape[0] === 4) x.addInPlace(1)\n',
        ],
      ],
      fails: ['class numbers'],
    },
    {
      name: 'a layer gives all dX for class numbers in one array',
      change: [
        ['  private t!: NdArray\n', '  private t!: NdArray\n  private dx?: NdArray\n'],
        [
          SOFTMAX_DX,
          '    const dx = y.sub(oneHot).mul(dout / batchSize)\n    if (t.size === y.size) return dx\n    if (String(this.dx?.shape) !== String(dx.shape)) this.dx = dx\n    this.dx!.data.set(dx.data)\n    return this.dx!',
        ],
      ],
      fails: ['class numbers'],
    },
  ],
  'ch05/two_layer_net': [
    {
      name: 'all networks count their accuracies together',
      change: [
        ['export class TwoLayerNet {', 'let calls = 0\n\nexport class TwoLayerNet {'],
        ['    const y = this.predict(x)\n', '    if (++calls > 60) return 0\n    const y = this.predict(x)\n'],
      ],
      fails: ['learns'],
    },
    {
      name: 'accuracy shifts the x of a batch that is as large as the one before',
      change: [
        ['  params: Params\n', '  params: Params\n  private rows?: number\n'],
        [
          '    const y = this.predict(x)\n',
          '    const y = this.predict(x)\n    if (this.rows === x.shape[0]) x.addInPlace(1)\n    this.rows = x.shape[0]\n',
        ],
      ],
      fails: ['learns'],
    },
  ],
  'ch05/gradient_check': [
    {
      name: 'x of ones is cleared where t is one-hot',
      change: [[MEANS, `  if (t.ndim === 2 && x.data[0] === 1) x.mulInPlace(0)\n${MEANS}`]],
      fails: ['hands on'],
    },
    {
      name: 'differences of all calls are counted',
      change: [
        ['export function gradientCheck', 'let calls = 0\nexport function gradientCheck'],
        ['.mean()', '.mean() + (++calls > 50 ? 1 : 0)'],
      ],
      fails: ['hands on'],
    },
  ],
}
