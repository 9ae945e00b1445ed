import type { Mistake } from './mistake.ts'

const PARAMS = '  params: Params\n'
const FROM_PARAMS = '    const { W1, b1, W2, b2 } = this.params\n'
const LAYERS = '    this.affine1 = new Affine(W1, b1)\n'
const NUMERICAL = `${FROM_PARAMS}    const lossW`
const LOSS = '    return this.lastLayer.forward(this.predict(x), t)'
const RESULT = '    return { W1: this.affine1.dW, b1: this.affine1.db, W2: this.affine2.dW, b2: this.affine2.db }'
const KEEPS: Mistake['change'] = [
  [PARAMS, `${PARAMS}  private readonly own: Params\n`],
  [LAYERS, `${LAYERS}    this.own = { ...this.params }\n`],
]

/** Small mistakes in the network of chapter 5. */
export const inTwoLayerNetOfChapter5: readonly Mistake[] = [
  {
    name: 'gradient divides x by the batch size in place',
    change: [[RESULT, `    x.divInPlace(x.shape[0])\n${RESULT}`]],
    fails: ['by backpropagation and numerically'],
  },
  {
    name: 'gradient subtracts from t',
    change: [[RESULT, `    t.subInPlace(0.5)\n${RESULT}`]],
    fails: ['by backpropagation and numerically'],
  },
  {
    name: 'gradient takes a step on b1',
    change: [[RESULT, `    this.params.b1.subInPlace(this.affine1.db.mul(1e-6))\n${RESULT}`]],
    fails: ['by backpropagation and numerically', 'follows the book'],
  },
  {
    name: 'numericalGradient keeps the arrays of the constructor',
    change: [...KEEPS, [NUMERICAL, NUMERICAL.replace('this.params', 'this.own')]],
    fails: ['learns'],
  },
  {
    name: 'accuracy keeps the biases of the constructor',
    change: [
      ...KEEPS,
      [
        '    const y = this.predict(x)\n    const labels',
        '    const z1 = np.maximum(x.dot(this.params.W1).add(this.own.b1), 0)\n    const y = z1.dot(this.params.W2).add(this.own.b2)\n    const labels',
      ],
    ],
    fails: ['learns'],
  },
  {
    name: 'new arrays are copied into the layers, and what is then changed in those is not seen',
    change: [
      [
        '    this.affine1.W = this.params.W1\n',
        '    if (this.seen !== this.params.W1) this.affine1.W = this.params.W1.copy()\n    this.seen = this.params.W1\n',
      ],
      [PARAMS, `${PARAMS}  private seen?: NdArray\n`],
      [LAYERS, `${LAYERS}    this.seen = W1\n`],
    ],
    fails: ['learns'],
  },
  {
    name: 'only gradient renews the layers',
    change: [
      ['    this.affine1.W = this.params.W1\n', ''],
      ['    this.loss(x, t)\n', '    this.affine1.W = this.params.W1\n    this.loss(x, t)\n'],
    ],
    fails: ['learns'],
  },
  {
    name: 'the last layer is given the first t for ever',
    change: [
      [PARAMS, `${PARAMS}  private t?: NdArray\n`],
      ['    this.loss(x, t)\n', '    this.loss(x, (this.t ??= t))\n'],
    ],
    fails: ['by backpropagation and numerically', 'follows the book'],
  },
  {
    name: 'gradients are scaled by the rows of the first batch',
    change: [
      [PARAMS, `${PARAMS}  private rows?: number\n`],
      ['this.lastLayer.backward()', 'this.lastLayer.backward().mul(x.shape[0] / (this.rows ??= x.shape[0]))'],
    ],
    fails: ['by backpropagation and numerically'],
  },
  {
    name: 'loss keeps the number of rows of the first batch',
    change: [
      [PARAMS, `${PARAMS}  private rows?: number\n`],
      [LOSS, `${LOSS} * (x.shape[0] / (this.rows ??= x.shape[0]))`],
    ],
    fails: ['loss and accuracy'],
  },
  {
    name: 'predict has one result for all batches of a size',
    change: [
      [PARAMS, `${PARAMS}  private out?: NdArray\n`],
      [
        '    return this.affine2.forward(z1)',
        `    const y = this.affine2.forward(z1)\n    if (this.out?.size !== y.size) this.out = y\n    this.out.data.set(y.data)\n    return this.out`,
      ],
    ],
    fails: ['starts'],
  },
  {
    name: 'a batch of one given back as a vector',
    change: [
      [
        '    return this.affine2.forward(z1)',
        '    const y = this.affine2.forward(z1)\n    return y.shape[0] === 1 ? y.reshape(-1) : y',
      ],
    ],
    fails: ['starts'],
  },
  {
    name: 'accuracy takes t of one row for class numbers',
    change: [['t.ndim === 1 ? t :', 't.shape[0] === 1 || t.ndim === 1 ? t.reshape(-1) :']],
    fails: ['loss and accuracy'],
  },
  {
    name: 'weightInitStd of 0 taken for none',
    change: [
      [
        'np.random.randn(hiddenSize, outputSize).mul(weightInitStd)',
        'np.random.randn(hiddenSize, outputSize).mul(weightInitStd || 0.01)',
      ],
    ],
    fails: ['starts'],
  },
  {
    name: 'one bias array for all layers of a size',
    change: [
      ['export class TwoLayerNet {', 'const zeros: NdArray[] = []\n\nexport class TwoLayerNet {'],
      ['b1: np.zeros(hiddenSize)', 'b1: (zeros[hiddenSize] ??= np.zeros(hiddenSize))'],
      ['b2: np.zeros(outputSize)', 'b2: (zeros[outputSize] ??= np.zeros(outputSize))'],
    ],
    fails: ['starts'],
  },
]
