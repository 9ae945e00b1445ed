import type { Mistake } from './mistake.ts'

const BACKWARD_DX = '    return dout.dot(this.W.T)'

/** Small mistakes in the affine layer. */
export const inAffine: readonly Mistake[] = [
  {
    name: 'backward takes a step on W',
    change: [
      [BACKWARD_DX, '    const dx = dout.dot(this.W.T)\n    this.W.subInPlace(this.dW.mul(0.1))\n    return dx'],
    ],
    fails: ['dX ='],
  },
  {
    name: 'backward takes a step on b',
    change: [[BACKWARD_DX, '    this.b.subInPlace(this.db.mul(0.1))\n    return dout.dot(this.W.T)']],
    fails: ['dX ='],
  },
  {
    name: 'backward puts a stepped W in the place of W',
    change: [
      [BACKWARD_DX, '    const dx = dout.dot(this.W.T)\n    this.W = this.W.sub(this.dW.mul(0.1))\n    return dx'],
    ],
    fails: ['dX ='],
  },
  {
    name: 'backward clears x',
    change: [[BACKWARD_DX, '    this.x.mulInPlace(0)\n    return dout.dot(this.W.T)']],
    fails: ['dX ='],
  },
  {
    name: 'a layer keeps the first x of each size',
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private readonly seen: NdArray[] = []\n'],
      ['    this.x = x\n', '    this.x = this.seen[x.size] ??= x\n'],
    ],
    fails: ['dW ='],
  },
  {
    name: 'all layers keep x in one array per size',
    change: [
      ['export class Affine {', 'const buffers: NdArray[] = []\n\nexport class Affine {'],
      [
        '    this.x = x\n',
        '    this.x = buffers[x.size] ??= x.copy()\n    this.x = this.x.reshape(...x.shape)\n    this.x.data.set(x.data)\n',
      ],
    ],
    fails: ['dW ='],
  },
  {
    name: 'all layers give y in one array per size',
    change: [
      ['export class Affine {', 'const buffers: NdArray[] = []\n\nexport class Affine {'],
      [
        '    return x.dot(this.W).add(this.b)',
        '    const y = x.dot(this.W).add(this.b)\n    const out = (buffers[y.size] ??= y).reshape(...y.shape)\n    out.data.set(y.data)\n    return out',
      ],
    ],
    fails: ['forward gives'],
  },
  {
    name: 'a layer gives all dX in one array',
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private dx?: NdArray\n'],
      [
        BACKWARD_DX,
        '    const dx = dout.dot(this.W.T)\n    if (this.dx?.size !== dx.size) this.dx = dx\n    this.dx.data.set(dx.data)\n    return this.dx.reshape(...dx.shape)',
      ],
    ],
    fails: ['dX ='],
  },
  {
    name: 'all layers have one dW per size',
    change: [
      ['export class Affine {', 'const buffers: NdArray[] = []\n\nexport class Affine {'],
      [
        '    this.dW = x.T.dot(dy)\n',
        '    const dW = x.T.dot(dy)\n    this.dW = (buffers[dW.size] ??= dW).reshape(...dW.shape)\n    this.dW.data.set(dW.data)\n',
      ],
    ],
    fails: ['dW ='],
  },
  {
    name: 'the first call says for ever whether x is a sample',
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private isSample?: boolean\n'],
      [
        '    this.x = x\n    return x.dot(this.W).add(this.b)',
        '    this.x = x\n    this.isSample ??= x.ndim === 1\n    const y = x.dot(this.W).add(this.b)\n    return this.isSample && y.shape[0] === 1 ? y.reshape(-1) : y',
      ],
    ],
    fails: ['takes one sample'],
  },
  {
    name: 'a batch of one given back as a vector',
    change: [
      [
        '    return x.dot(this.W).add(this.b)',
        '    const y = x.dot(this.W).add(this.b)\n    return y.shape[0] === 1 ? y.reshape(-1) : y',
      ],
    ],
    fails: ['forward gives'],
  },
  {
    name: 'dX of a batch of one as a vector',
    change: [[BACKWARD_DX, '    const dx = dout.dot(this.W.T)\n    return dx.shape[0] === 1 ? dx.reshape(-1) : dx']],
    fails: ['dX ='],
  },
  {
    name: 'a bias of 0 taken for 1',
    change: [['.add(this.b)', '.add(this.b.map((value) => value || 1))']],
    fails: ['forward gives'],
  },
  {
    name: 'an x of 0 taken for missing',
    change: [['    this.x = x\n', '    this.x = x.map((value) => value || 1)\n']],
    fails: ['dW ='],
  },
  {
    name: 'dout cut off at 1',
    change: [
      [
        '    const dy = dout.reshape(-1, outputs)\n',
        '    const dy = dout.reshape(-1, outputs).map((value) => Math.min(value, 100))\n',
      ],
    ],
    fails: ['dW =', 'db,'],
  },
]

/** Small mistakes in the layer of ReLU. */
export const inRelu: readonly Mistake[] = [
  {
    name: 'keeps the first mask of each size',
    change: [
      ['  private mask!: NdArray\n', '  private mask!: NdArray\n  private readonly seen: NdArray[] = []\n'],
      [
        '    this.mask = x.map((value) => (value > 0 ? 1 : 0))',
        '    this.mask = this.seen[x.size] ??= x.map((value) => (value > 0 ? 1 : 0))',
      ],
    ],
    fails: ['backward lets'],
  },
  {
    name: 'all layers have one mask per size',
    change: [
      ['export class Relu {', 'const masks: NdArray[] = []\n\nexport class Relu {'],
      ['    return dout.mul(this.mask)', '    return dout.mul(masks[this.mask.size])'],
      ['    return np.maximum(x, 0)', '    masks[x.size] = this.mask\n    return np.maximum(x, 0)'],
    ],
    fails: ['backward lets'],
  },
  {
    name: 'all layers give y in one array per size',
    change: [
      ['export class Relu {', 'const buffers: NdArray[] = []\n\nexport class Relu {'],
      [
        '    return np.maximum(x, 0)',
        '    const y = np.maximum(x, 0)\n    const out = (buffers[x.size] ??= y).reshape(...y.shape)\n    out.data.set(y.data)\n    return out',
      ],
    ],
    fails: ['forward keeps'],
  },
  {
    name: 'lets 0 through',
    change: [['value > 0 ? 1 : 0', 'value >= 0 ? 1 : 0']],
    fails: ['backward lets'],
  },
  {
    name: 'takes tiny numbers for 0',
    change: [['value > 0 ? 1 : 0', 'value > 1e-12 ? 1 : 0']],
    fails: ['backward lets'],
  },
  {
    name: 'takes tiny numbers for 0 forwards',
    change: [['return np.maximum(x, 0)', 'return x.map((value) => (value > 1e-12 ? value : 0))']],
    fails: ['forward keeps'],
  },
  {
    name: 'cuts off at 6',
    change: [['return np.maximum(x, 0)', 'return x.map((value) => Math.max(0, Math.min(value, 6)))']],
    fails: ['forward keeps'],
  },
  {
    name: 'cuts off at 6, backwards only',
    change: [['value > 0 ? 1 : 0', 'value > 0 && value < 6 ? 1 : 0']],
    fails: ['backward lets'],
  },
  {
    name: 'a batch of one given back as a vector',
    change: [['return np.maximum(x, 0)', 'return np.maximum(x.shape[0] === 1 ? x.reshape(-1) : x, 0)']],
    fails: ['forward keeps'],
  },
  {
    name: 'leaves out the last row of a tall matrix',
    change: [
      [
        'value > 0 ? 1 : 0))',
        'value > 0 ? 1 : 0))\n    if (x.ndim === 2 && x.shape[0] > x.shape[1]) this.mask.row(-1 + x.shape[0]).mulInPlace(0)',
      ],
    ],
    fails: ['backward lets'],
  },
]

/** Small mistakes in the layer of sigmoid. */
export const inSigmoidLayer: readonly Mistake[] = [
  {
    name: 'keeps the first output of each size',
    change: [
      ['  private y!: NdArray\n', '  private y!: NdArray\n  private readonly seen: NdArray[] = []\n'],
      ['    return this.y', '    const y = this.y\n    this.y = this.seen[x.size] ??= y\n    return y'],
    ],
    fails: ['backward gives'],
  },
  {
    name: 'all layers have one output per size',
    change: [
      ['export class Sigmoid {', 'const buffers: NdArray[] = []\n\nexport class Sigmoid {'],
      [
        '    this.y = sigmoid(x)\n',
        '    const y = sigmoid(x)\n    this.y = (buffers[x.size] ??= y).reshape(...y.shape)\n    this.y.data.set(y.data)\n',
      ],
    ],
    fails: ['backward gives', 'forward gives'],
  },
  {
    name: 'a layer has one output for all calls',
    change: [
      ['  private y!: NdArray\n', '  private y!: NdArray\n  private out?: NdArray\n'],
      [
        '    return this.y',
        '    if (this.out?.size !== this.y.size) this.out = this.y\n    this.out.data.set(this.y.data)\n    return this.out.reshape(...this.y.shape)',
      ],
    ],
    fails: ['forward gives'],
  },
  {
    name: 'backward changes what it keeps',
    change: [
      [
        '    return dout.mul(this.y).mul(np.sub(1, this.y))',
        '    const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    this.y.mulInPlace(0.5)\n    return dx',
      ],
    ],
    fails: ['backward gives'],
  },
  {
    name: 'leaves 0 at 0',
    change: [['    this.y = sigmoid(x)', '    this.y = sigmoid(x).mul(x.map((value) => (value === 0 ? 0 : 1)))']],
    fails: ['forward gives', 'backward gives'],
  },
  {
    name: 'takes an output of 1 for a mistake',
    change: [['np.sub(1, this.y)', 'np.sub(1, this.y).map((value) => value || 1)']],
    fails: ['backward gives'],
  },
  {
    name: 'a batch of one given back as a vector',
    change: [
      [
        '    return dout.mul',
        '    if (dout.shape[0] === 1) return dout.mul(this.y).mul(np.sub(1, this.y)).reshape(-1)\n    return dout.mul',
      ],
    ],
    fails: ['backward gives'],
  },
]

/** Small mistakes in the layer of softmax and the loss. */
export const inSoftmaxWithLoss: readonly Mistake[] = [
  {
    name: 'keeps the first t of each size',
    change: [
      ['  private t!: NdArray\n', '  private t!: NdArray\n  private readonly seen: NdArray[] = []\n'],
      ['    this.t = t\n', '    this.t = this.seen[t.size] ??= t\n'],
    ],
    fails: ['backward gives'],
  },
  {
    name: 'keeps the first y of each size',
    change: [
      ['  private t!: NdArray\n', '  private t!: NdArray\n  private readonly seen: NdArray[] = []\n'],
      [
        '    return crossEntropyError(this.y, t)',
        '    const loss = crossEntropyError(this.y, t)\n    this.y = this.seen[x.size] ??= this.y\n    return loss',
      ],
    ],
    fails: ['backward gives'],
  },
  {
    name: 'keeps the first number of rows',
    change: [
      ['  private t!: NdArray\n', '  private t!: NdArray\n  private rows?: number\n'],
      ['dout / batchSize', 'dout / (this.rows ??= batchSize)'],
    ],
    fails: ['backward gives'],
  },
  {
    name: 'the first call says for ever which kind t is',
    change: [
      ['  private t!: NdArray\n', '  private t!: NdArray\n  private isOneHot?: boolean\n'],
      ['t.size === y.size ?', '(this.isOneHot ??= t.size === y.size) ?'],
    ],
    fails: ['class numbers'],
  },
  {
    name: 'backward subtracts from y in place for class numbers',
    change: [
      [
        '    return y.sub(oneHot)',
        '    if (t.size !== y.size) return y.subInPlace(oneHot).mul(dout / batchSize)\n    return y.sub(oneHot)',
      ],
    ],
    fails: ['class numbers'],
  },
  {
    name: 'forward counts class numbers on',
    change: [
      [
        '    return crossEntropyError(this.y, t)',
        '    const loss = crossEntropyError(this.y, t)\n    this.t = t.copy()\n    if (t.size !== x.size) t.mulInPlace(0)\n    return loss',
      ],
    ],
    fails: ['class numbers'],
  },
  {
    name: 'a class number of 0 taken for none',
    change: [['t : np.eye(classes).take(t)', 't : np.eye(classes).take(t.map((label) => label || 1))']],
    fails: ['class numbers'],
  },
  {
    name: 'the last row of class numbers left out',
    change: [
      [
        't : np.eye(classes).take(t)',
        't : np.eye(classes).take(t).mul(np.arange(0, batchSize).map((row) => (row > 0 && row === batchSize - 1 ? 0 : 1)).reshape(-1, 1))',
      ],
    ],
    fails: ['class numbers'],
  },
  {
    name: 'dX of a batch of one as a vector',
    change: [
      [
        '    return y.sub(oneHot).mul(dout / batchSize)',
        '    const dx = y.sub(oneHot).mul(dout / batchSize)\n    return batchSize === 1 ? dx.reshape(-1) : dx',
      ],
    ],
    fails: ['backward gives'],
  },
  {
    name: 'a layer gives all dX in one array per size',
    change: [
      ['export class SoftmaxWithLoss {', 'const buffers: NdArray[] = []\n\nexport class SoftmaxWithLoss {'],
      [
        '    return y.sub(oneHot).mul(dout / batchSize)',
        '    const dx = y.sub(oneHot).mul(dout / batchSize)\n    const out = (buffers[dx.size] ??= dx).reshape(...dx.shape)\n    out.data.set(dx.data)\n    return out',
      ],
    ],
    fails: ['backward gives'],
  },
]

/** Small mistakes in the layers of numbers. */
export const inLayerNaive: readonly Mistake[] = [
  {
    name: 'MulLayer takes a 0 for nothing and keeps the number before',
    change: [['    this.x = x\n', '    this.x = x || this.x\n']],
    fails: ['MulLayer'],
  },
  {
    name: 'MulLayer takes a y of 0 for nothing',
    change: [['    this.y = y\n', '    this.y = y || 1\n']],
    fails: ['MulLayer'],
  },
  {
    name: 'MulLayer keeps the first y',
    change: [['    this.y = y\n', '    this.y ||= y\n']],
    fails: ['MulLayer'],
  },
  {
    name: 'MulLayer takes a dout of 0 for 1',
    change: [['[dout * this.y, dout * this.x]', '[(dout || 1) * this.y, (dout || 1) * this.x]']],
    fails: ['MulLayer'],
  },
  {
    name: 'MulLayer forgets after backward',
    change: [
      [
        '    return [dout * this.y, dout * this.x]',
        '    const { x, y } = this\n    this.x = 0\n    return [dout * y, dout * x]',
      ],
    ],
    fails: ['MulLayer'],
  },
  {
    name: 'AddLayer takes a dout of 0 for 1',
    change: [['[dout, dout]', '[dout || 1, dout || 1]']],
    fails: ['AddLayer'],
  },
  {
    name: 'AddLayer adds absolute values',
    change: [['    return x + y', '    return Math.abs(x) + Math.abs(y)']],
    fails: ['AddLayer'],
  },
  {
    name: 'AddLayer gives nothing on where the sum is 0',
    change: [
      ['export class AddLayer {\n', 'export class AddLayer {\n  private sum = 0\n'],
      ['    return x + y', '    this.sum = x + y\n    return this.sum'],
      ['[dout, dout]', 'this.sum === 0 ? [0, 0] : [dout, dout]'],
    ],
    fails: ['AddLayer'],
  },
]
