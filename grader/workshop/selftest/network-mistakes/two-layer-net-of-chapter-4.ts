import type { Mistake } from './mistake.ts'

const PARAMS = '  params: Params\n'
const START = '      b2: np.zeros(outputSize),\n    }\n'
const FROM_PARAMS = '    const { W1, b1, W2, b2 } = this.params\n'
const Z1 = '    const z1 = sigmoid(x.dot(W1).add(b1))\n'
const PREDICT = `${FROM_PARAMS}${Z1}    return`
const GRADIENT = `${FROM_PARAMS}${Z1}    const y =`
const NUMERICAL = `${FROM_PARAMS}    const lossW`
const RESULT = '    return { W1: x.T.dot(da1), b1: da1.sum(0), W2: z1.T.dot(dy), b2: dy.sum(0) }'
const KEEPS: Mistake['change'] = [
  [PARAMS, `${PARAMS}  private readonly own: Params\n`],
  [START, `${START}    this.own = { ...this.params }\n`],
]
const OF_THE_START = FROM_PARAMS.replace('this.params', 'this.own')
const BIASES_OF_THE_START = '    const { W1, W2 } = this.params\n    const { b1, b2 } = this.own\n'

/** Small mistakes in the network of chapter 4. */
export const inTwoLayerNetOfChapter4: readonly Mistake[] = [
  {
    name: 'gradient divides x by the batch size in place',
    change: [[RESULT, `${RESULT.replace('return', 'const grads =')}\n    x.divInPlace(x.shape[0])\n    return grads`]],
    fails: ['by backpropagation'],
  },
  {
    name: 'gradient subtracts from t',
    change: [[RESULT, `${RESULT.replace('return', 'const grads =')}\n    t.subInPlace(y)\n    return grads`]],
    fails: ['by backpropagation'],
  },
  {
    name: 'predict subtracts from x',
    change: [[PREDICT, `${FROM_PARAMS}${Z1}    x.subInPlace(1)\n    return`]],
    fails: ['loss is', 'differentiates the loss'],
  },
  {
    name: 'numericalGradient leaves b2 moved',
    change: [['b2: numericalGradient(lossW, b2),\n    }', 'b2: numericalGradient(lossW, b2.addInPlace(1e-9)),\n    }']],
    fails: ['differentiates the loss'],
  },
  {
    name: 'numericalGradient puts copies into params',
    change: [[NUMERICAL, `    this.params = { ...this.params, W1: this.params.W1.copy() }\n${NUMERICAL}`]],
    fails: ['differentiates the loss'],
  },
  {
    name: 'predict keeps the arrays of the constructor',
    change: [...KEEPS, [PREDICT, PREDICT.replace(FROM_PARAMS, OF_THE_START)]],
    fails: ['learns'],
  },
  {
    name: 'predict keeps the biases of the constructor',
    change: [...KEEPS, [PREDICT, PREDICT.replace(FROM_PARAMS, BIASES_OF_THE_START)]],
    fails: ['learns'],
  },
  {
    name: 'gradient keeps the biases of the constructor',
    change: [...KEEPS, [GRADIENT, GRADIENT.replace(FROM_PARAMS, BIASES_OF_THE_START)]],
    fails: ['learns'],
  },
  {
    name: 'numericalGradient keeps the arrays of the constructor',
    change: [...KEEPS, [NUMERICAL, NUMERICAL.replace(FROM_PARAMS, OF_THE_START)]],
    fails: ['learns'],
  },
  {
    name: 'accuracy keeps the arrays of the constructor',
    change: [
      ...KEEPS,
      [
        '    const y = this.predict(x)\n    return np.equal',
        `${OF_THE_START}${Z1}    const y = z1.dot(W2).add(b2)\n    return np.equal`,
      ],
    ],
    fails: ['learns'],
  },
  {
    name: 'new arrays are copied, and what is then changed in those is not seen',
    change: [
      [PARAMS, `${PARAMS}  private seen?: NdArray\n  private copy?: NdArray\n`],
      [
        PREDICT,
        `    if (this.seen !== this.params.W1) this.copy = this.params.W1.copy()\n    this.seen = this.params.W1\n${PREDICT.replace('x.dot(W1)', 'x.dot(this.copy ?? W1)')}`,
      ],
    ],
    fails: ['learns'],
  },
  {
    name: 'gradient keeps the first number of rows',
    change: [
      [PARAMS, `${PARAMS}  private rows?: number\n`],
      ['.div(x.shape[0])', '.div((this.rows ??= x.shape[0]))'],
    ],
    fails: ['by backpropagation'],
  },
  {
    name: 'gradient keeps the first t',
    change: [
      [PARAMS, `${PARAMS}  private t?: NdArray\n`],
      ['y.sub(t)', 'y.sub((this.t ??= t))'],
    ],
    fails: ['by backpropagation', 'follows the book'],
  },
  {
    name: 'gradient keeps the first z1',
    change: [
      [PARAMS, `${PARAMS}  private z1?: NdArray\n`],
      [GRADIENT, GRADIENT.replace('const z1 =', 'const z1 = this.z1 ??=')],
    ],
    fails: ['by backpropagation', 'follows the book'],
  },
  {
    name: 'loss keeps the y of the first call',
    change: [
      [PARAMS, `${PARAMS}  private y?: NdArray\n`],
      ['crossEntropyError(this.predict(x), t)', 'crossEntropyError((this.y ??= this.predict(x)), t)'],
    ],
    fails: ['loss is'],
  },
  {
    name: 'predict has one result for all batches of a size',
    change: [
      [PARAMS, `${PARAMS}  private out?: NdArray\n`],
      [
        'return softmax(z1.dot(W2).add(b2))',
        `const y = softmax(z1.dot(W2).add(b2))\n    if (this.out?.size !== y.size) this.out = y\n    this.out.data.set(y.data)\n    return this.out`,
      ],
    ],
    fails: ['predicts'],
  },
  {
    name: 'gradient has one result for all calls',
    change: [
      [PARAMS, `${PARAMS}  private readonly grads: Params = {} as Params\n`],
      [RESULT, RESULT.replace('return', 'return Object.assign(this.grads,').replace(/\}$/, '})')],
    ],
    fails: ['by backpropagation'],
  },
  {
    name: 'ReLU for sigmoid',
    change: [
      [PREDICT, PREDICT.replace(/sigmoid\((.*)\)\n/, 'np.maximum($1, 0)\n')],
      [GRADIENT, GRADIENT.replace(/sigmoid\((.*)\)\n/, 'np.maximum($1, 0)\n')],
      ['dz1.mul(z1).mul(np.sub(1, z1))', 'dz1.mul(z1.map((value) => (value > 0 ? 1 : 0)))'],
    ],
    fails: ['predicts', 'by backpropagation', 'follows the book'],
  },
  {
    name: 'ReLU for sigmoid in predict only',
    change: [[PREDICT, PREDICT.replace(/sigmoid\((.*)\)\n/, 'np.maximum($1, 0)\n')]],
    fails: ['predicts'],
  },
  {
    name: 'a batch of one given back as a vector',
    change: [
      [
        'return softmax(z1.dot(W2).add(b2))',
        'const y = softmax(z1.dot(W2).add(b2))\n    return y.shape[0] === 1 ? y.reshape(-1) : y',
      ],
    ],
    fails: ['predicts'],
  },
  {
    name: 'accuracy takes t for class numbers where it has a single row',
    change: [['t.argmax(1)).mean()', '(t.shape[0] === 1 ? t.row(0) : t.argmax(1))).mean()']],
    fails: ['accuracy is'],
  },
  {
    name: 'accuracy over the classes',
    change: [['t.argmax(1)).mean()', 't.argmax(1)).sum() / t.shape[1]']],
    fails: ['accuracy is'],
  },
  {
    name: 'accuracy leaves out the last row',
    change: [
      [
        'np.equal(y.argmax(1), t.argmax(1)).mean()',
        'np.equal(y.argmax(1), t.argmax(1)).data.slice(0, -1).reduce((sum, one) => sum + one, 0) / y.shape[0]',
      ],
    ],
    fails: ['accuracy is'],
  },
  {
    name: 'weightInitStd of 0 taken for none',
    change: [
      [
        'W2: np.random.randn(hiddenSize, outputSize).mul(weightInitStd)',
        'W2: np.random.randn(hiddenSize, outputSize).mul(weightInitStd || 0.01)',
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
  {
    name: 'W2 is W1 where the two have one shape',
    change: [
      [
        START,
        `${START}    if (inputSize === hiddenSize && hiddenSize === outputSize) this.params.W2 = this.params.W1\n`,
      ],
    ],
    fails: ['starts'],
  },
]
