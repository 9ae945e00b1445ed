import type { WrongAnswers } from '../wrong-answer.ts'

/** Wrong answers to simple_net. */
export const simpleNetWrong: WrongAnswers = {
  exercise: 'ch04/simple_net',
  answers: [
    { id: 'uniform-weights', change: [['np.random.randn(2, 3)', 'np.random.rand(2, 3)']] },
    { id: 'small-weights', change: [['np.random.randn(2, 3)', 'np.random.randn(2, 3).mul(0.01)']] },
    { id: 'zero-weights', change: [['np.random.randn(2, 3)', 'np.zeros(2, 3)']] },
    { id: 'transposed-weights', change: [['np.random.randn(2, 3)', 'np.random.randn(3, 2)']] },
    {
      id: 'same-weights-for-all',
      change: [
        ['export class SimpleNet', 'const initialW = np.random.randn(2, 3)\n\nexport class SimpleNet'],
        ['this.W = np.random.randn(2, 3)', 'this.W = initialW'],
      ],
    },
    {
      id: 'predicts-probabilities',
      change: [
        ['return x.dot(this.W)', 'return softmax(x.dot(this.W))'],
        ['softmax(this.predict(x))', 'this.predict(x)'],
      ],
    },
    { id: 'softmax-twice', change: [['return x.dot(this.W)', 'return softmax(x.dot(this.W))']] },
    { id: 'loss-without-softmax', change: [['softmax(this.predict(x))', 'this.predict(x)']] },
    { id: 'squared-error', change: [['crossEntropyError(y, t)\n', '0.5 * np.square(y.sub(t)).sum()\n']] },
    { id: 'arguments-swapped', change: [['crossEntropyError(y, t)\n', 'crossEntropyError(t, y)\n']] },
    { id: 'product-reversed', change: [['x.dot(this.W)', 'this.W.dot(x)']] },
    {
      id: 'weights-remembered',
      change: [
        ['  W: NdArray\n', '  W: NdArray\n  private weights: NdArray | undefined\n'],
        ['return x.dot(this.W)', 'return x.dot((this.weights ??= this.W.copy()))'],
      ],
    },
    {
      id: 'changes-x',
      change: [['return x.dot(this.W)', 'const scores = x.dot(this.W)\n    x.mulInPlace(2)\n    return scores']],
    },
  ],
}
