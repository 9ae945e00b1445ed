import type { WrongAnswers } from '../wrong-answer.ts'

/** What goes wrong in the two-layer network of chapter 4. */
export const twoLayerNetWrong: WrongAnswers = {
  exercise: 'ch04/two_layer_net',
  answers: [
    {
      id: 'zero-weights',
      change: [
        ['W1: np.random.randn(inputSize, hiddenSize).mul(weightInitStd)', 'W1: np.zeros(inputSize, hiddenSize)'],
      ],
    },
    {
      id: 'weight-init-std-ignored',
      change: [['np.random.randn(inputSize, hiddenSize).mul(weightInitStd)', 'np.random.randn(inputSize, hiddenSize)']],
    },
    {
      id: 'random-biases',
      change: [['b1: np.zeros(hiddenSize)', 'b1: np.random.randn(hiddenSize).mul(weightInitStd)']],
    },
    {
      id: 'predict-without-softmax',
      change: [['    return softmax(z1.dot(W2).add(b2))', '    return z1.dot(W2).add(b2)']],
    },
    {
      id: 'predict-without-b1',
      change: [
        [
          'predict(x: NdArray): NdArray {\n    const { W1, b1, W2, b2 } = this.params\n    const z1 = sigmoid(x.dot(W1).add(b1))',
          'predict(x: NdArray): NdArray {\n    const { W1, W2, b2 } = this.params\n    const z1 = sigmoid(x.dot(W1))',
        ],
      ],
    },
    {
      id: 'predict-without-sigmoid',
      change: [
        ['    const z1 = sigmoid(x.dot(W1).add(b1))\n    return', '    const z1 = x.dot(W1).add(b1)\n    return'],
      ],
    },
    {
      id: 'accuracy-over-columns',
      change: [['np.equal(y.argmax(1), t.argmax(1))', 'np.equal(y.argmax(0), t.argmax(0))']],
    },
    { id: 'accuracy-is-a-count', change: [['t.argmax(1)).mean()', 't.argmax(1)).sum()']] },
    {
      id: 'numerical-gradient-b2-of-b1',
      change: [['b2: numericalGradient(lossW, b2)', 'b2: numericalGradient(lossW, b1)']],
    },
    { id: 'not-divided-by-the-batch', change: [['y.sub(t).div(x.shape[0])', 'y.sub(t)']] },
    { id: 'divided-by-the-batch-twice', change: [['W1: x.T.dot(da1)', 'W1: x.T.dot(da1).div(x.shape[0])']] },
    { id: 'sigmoid-derivative-missing', change: [['dz1.mul(z1).mul(np.sub(1, z1))', 'dz1']] },
    {
      id: 'sigmoid-derivative-of-a1',
      change: [['dz1.mul(z1).mul(np.sub(1, z1))', 'dz1.mul(x.dot(W1).add(b1)).mul(x.dot(W1).add(b1).mul(-1).add(1))']],
    },
    { id: 'sign-of-the-error', change: [['y.sub(t).div', 't.sub(y).div']] },
    { id: 'bias-summed-over-the-wrong-axis', change: [['b2: dy.sum(0)', 'b2: dy.sum(1)']] },
    { id: 'bias-averaged', change: [['b1: da1.sum(0)', 'b1: da1.mean(0)']] },
    { id: 'frozen-bias', change: [['b2: dy.sum(0)', 'b2: np.zerosLike(b2)']] },
    {
      id: 'extra-derivative-of-softmax',
      change: [['y.sub(t).div(x.shape[0])', 'y.sub(t).mul(y).mul(y.mul(-1).add(1)).div(x.shape[0])']],
    },
    {
      id: 'keeps-the-first-arrays',
      change: [
        ['  params: Params\n', '  params: Params\n  private own: Params\n'],
        [
          '      b2: np.zeros(outputSize),\n    }\n',
          '      b2: np.zeros(outputSize),\n    }\n    this.own = { ...this.params }\n',
        ],
        [
          'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, b1, W2, b2 } = this.params\n    const z1',
          'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, b1, W2, b2 } = this.own\n    const z1',
        ],
      ],
    },
    {
      id: 'gradient-updates-w2-before-it-is-used',
      change: [
        ['    const dz1 = dy.dot(W2.T)', '    W2.subInPlace(z1.T.dot(dy).mul(1e-9))\n    const dz1 = dy.dot(W2.T)'],
      ],
    },
  ],
}
