import type { WrongAnswers } from '../wrong-answer.ts'

const RENEWS_W1 = '    this.affine1.W = this.params.W1\n'
const RENEWS_B1 = '    this.affine1.b = this.params.b1\n'
const RENEWS_W2 = '    this.affine2.W = this.params.W2\n'
const RENEWS_B2 = '    this.affine2.b = this.params.b2\n'
const NEVER_RENEWS = [[RENEWS_W1 + RENEWS_B1 + RENEWS_W2 + RENEWS_B2, '']] as const

const GRADIENTS = '{ W1: this.affine1.dW, b1: this.affine1.db, W2: this.affine2.dW, b2: this.affine2.db }'
const GRADIENT_STARTS = '    this.loss(x, t)\n    const dscores = this.lastLayer.backward()\n'

/** What goes wrong in the network of chapter 5, which is built of layers. */
export const layeredNetWrong: WrongAnswers = {
  exercise: 'ch05/two_layer_net',
  answers: [
    {
      id: 'zero-weights',
      change: [
        ['W1: np.random.randn(inputSize, hiddenSize).mul(weightInitStd)', 'W1: np.zeros(inputSize, hiddenSize)'],
      ],
    },
    {
      id: 'weight-init-std-ignored',
      change: [
        ['np.random.randn(hiddenSize, outputSize).mul(weightInitStd)', 'np.random.randn(hiddenSize, outputSize)'],
      ],
    },
    {
      id: 'random-biases',
      change: [['b1: np.zeros(hiddenSize)', 'b1: np.random.randn(hiddenSize).mul(weightInitStd)']],
    },
    {
      id: 'parameters-shared-by-all-networks',
      change: [
        ['export class TwoLayerNet {', 'const shared = {} as Params\n\nexport class TwoLayerNet {'],
        ['    this.params = {', '    this.params = Object.assign(shared, {'],
        ['b2: np.zeros(outputSize),\n    }', 'b2: np.zeros(outputSize),\n    })'],
      ],
    },
    {
      id: 'scores-shared-by-all-networks',
      change: [
        ['export class TwoLayerNet {', 'let scores: NdArray | undefined\n\nexport class TwoLayerNet {'],
        ['    return this.affine2.forward(z1)', '    scores ??= this.affine2.forward(z1)\n    return scores'],
      ],
    },
    {
      id: 'predict-with-softmax',
      change: [
        [
          "import { numericalGradient } from '../ch04",
          "import { softmax } from '../ch03/softmax.ts'\nimport { numericalGradient } from '../ch04",
        ],
        ['return this.affine2.forward(z1)', 'return softmax(this.affine2.forward(z1))'],
      ],
    },
    {
      id: 'relu-missing',
      change: [
        ['this.relu1.forward(this.affine1.forward(x))', 'this.affine1.forward(x)'],
        ['this.relu1.backward(dz1)', 'dz1'],
      ],
    },
    {
      id: 'relu-after-the-scores-too',
      change: [['return this.affine2.forward(z1)', 'return np.maximum(this.affine2.forward(z1), 0)']],
    },
    {
      id: 'sigmoid-instead-of-relu',
      change: [
        ["import { Relu } from './relu.ts'", "import { Sigmoid } from './sigmoid_layer.ts'"],
        ['new Relu()', 'new Sigmoid()'],
      ],
    },
    { id: 'layers-keep-the-first-arrays', change: NEVER_RENEWS },
    {
      id: 'layers-keep-copies',
      change: [
        ...NEVER_RENEWS,
        ['new Affine(W1, b1)', 'new Affine(W1.copy(), b1.copy())'],
        ['new Affine(W2, b2)', 'new Affine(W2.copy(), b2.copy())'],
      ],
    },
    {
      id: 'only-weights-renewed',
      change: [
        [RENEWS_B1, ''],
        [RENEWS_B2, ''],
      ],
    },
    {
      id: 'only-the-second-layer-renewed',
      change: [[RENEWS_W1 + RENEWS_B1, '']],
    },
    {
      id: 'loss-of-the-whole-batch',
      change: [['forward(this.predict(x), t)', 'forward(this.predict(x), t) * x.shape[0]']],
    },
    { id: 'accuracy-over-columns', change: [['np.equal(y.argmax(1)', 'np.equal(y.argmax(0)']] },
    { id: 'accuracy-is-a-count', change: [['labels).mean()', 'labels).sum()']] },
    { id: 'accuracy-wants-one-hot', change: [['t.ndim === 1 ? t : t.argmax(1)', 't.argmax(1)']] },
    { id: 'accuracy-wants-class-numbers', change: [['t.ndim === 1 ? t : t.argmax(1)', 't']] },
    {
      id: 'numerical-gradient-b2-of-b1',
      change: [['b2: numericalGradient(lossW, b2)', 'b2: numericalGradient(lossW, b1)']],
    },
    {
      id: 'numerical-gradient-by-backpropagation',
      change: [
        [
          '    const { W1, b1, W2, b2 } = this.params\n    const lossW',
          '    if (x.ndim > 0) return this.gradient(x, t)\n    const { W1, b1, W2, b2 } = this.params\n    const lossW',
        ],
      ],
    },
    {
      id: 'gradient-without-forward',
      change: [[GRADIENT_STARTS, '    const dscores = this.lastLayer.backward()\n']],
    },
    {
      id: 'gradient-of-the-first-batch',
      change: [
        ['  private readonly relu1', '  private began = false\n  private readonly relu1'],
        [
          GRADIENT_STARTS,
          `    if (!this.began) this.loss(x, t)\n    this.began = true\n    const dscores = this.lastLayer.backward()\n`,
        ],
      ],
    },
    {
      id: 'gradient-forward-without-the-last-layer',
      change: [
        [
          GRADIENT_STARTS,
          '    if (x.ndim === 1) this.loss(x, t)\n    this.predict(x)\n    const dscores = this.lastLayer.backward()\n',
        ],
      ],
    },
    { id: 'relu-skipped-backwards', change: [['this.relu1.backward(dz1)', 'dz1']] },
    {
      id: 'second-affine-skipped-backwards',
      change: [['this.affine2.backward(dscores)', 'dscores.dot(this.params.W2.T)']],
    },
    {
      id: 'backward-in-the-order-of-forward',
      change: [
        ['const dz1 = this.affine2.backward(dscores)', 'const dz1 = this.affine1.backward(dscores)'],
        ['this.affine1.backward(da1)', 'this.affine2.backward(da1)'],
      ],
    },
    {
      id: 'gradients-of-the-layers-swapped',
      change: [[GRADIENTS, '{ W1: this.affine2.dW, b1: this.affine2.db, W2: this.affine1.dW, b2: this.affine1.db }']],
    },
    { id: 'w2-under-the-name-of-w1', change: [['W1: this.affine1.dW', 'W1: this.affine2.dW']] },
    { id: 'b1-under-the-name-of-b2', change: [['b2: this.affine2.db', 'b2: this.affine1.db']] },
    { id: 'parameters-instead-of-gradients', change: [[GRADIENTS, '{ ...this.params }']] },
    { id: 'frozen-bias', change: [['b2: this.affine2.db', 'b2: np.zerosLike(this.affine2.db)']] },
    {
      id: 'divided-by-the-batch-twice',
      change: [['this.lastLayer.backward()', 'this.lastLayer.backward().div(x.shape[0])']],
    },
    {
      id: 'not-divided-by-the-batch',
      change: [['this.lastLayer.backward()', 'this.lastLayer.backward().mul(x.shape[0])']],
    },
    { id: 'sign-of-the-error', change: [['this.lastLayer.backward()', 'this.lastLayer.backward().neg()']] },
    {
      id: 'gradient-updates-the-parameters',
      change: [
        [
          '    return { W1: this.affine1.dW',
          '    this.params.W1.subInPlace(this.affine1.dW.mul(0.1))\n    return { W1: this.affine1.dW',
        ],
      ],
    },
    {
      id: 'gradient-updates-w2-before-it-is-used',
      change: [
        [
          '    const dz1 = this.affine2',
          '    this.params.W2.subInPlace(this.params.W2.mul(1e-9))\n    const dz1 = this.affine2',
        ],
      ],
    },
  ],
}
