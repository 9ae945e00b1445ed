import type { Mistake } from './mistake.ts'

const PREDICT = '    return x.dot(this.W)'
const LOSS = '    const y = softmax(this.predict(x))\n    return crossEntropyError(y, t)'

/** Small mistakes in the network of one weight matrix. */
export const inSimpleNet: readonly Mistake[] = [
  {
    name: 'predict keeps the scores of the first x',
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private seen?: NdArray\n  private scores?: NdArray\n'],
      [
        PREDICT,
        `    if (this.seen !== this.W) this.scores = undefined\n    this.seen = this.W\n    return (this.scores ??= x.dot(this.W))`,
      ],
    ],
    fails: ['follows W'],
  },
  {
    name: 'predict has one array of scores for all calls',
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private readonly scores = np.zeros(3)\n'],
      [PREDICT, '    this.scores.data.set(x.dot(this.W).data)\n    return this.scores'],
    ],
    fails: ['follows W'],
  },
  {
    name: 'predict scales W in place',
    change: [[PREDICT, '    const y = x.dot(this.W)\n    this.W.mulInPlace(0.5)\n    return y']],
    fails: ['follows W'],
  },
  {
    name: 'predict divides x in place',
    change: [[PREDICT, '    const y = x.dot(this.W)\n    x.divInPlace(2)\n    return y']],
    fails: ['follows W'],
  },
  {
    name: 'loss subtracts from t',
    change: [
      [
        LOSS,
        `    const y = softmax(this.predict(x))\n    const loss = crossEntropyError(y, t)\n    t.subInPlace(y)\n    return loss`,
      ],
    ],
    fails: ['follows W'],
  },
  {
    name: 'loss reads the W of the constructor, predict that of now',
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private readonly first: NdArray\n'],
      ['    this.W = np.random.randn(2, 3)', '    this.W = np.random.randn(2, 3)\n    this.first = this.W'],
      ['softmax(this.predict(x))', 'softmax(x.dot(this.first))'],
    ],
    fails: ['follows W'],
  },
  {
    name: 'predict reads the W of the constructor, loss that of now',
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private readonly first: NdArray\n'],
      ['    this.W = np.random.randn(2, 3)', '    this.W = np.random.randn(2, 3)\n    this.first = this.W'],
      [PREDICT, '    return x.dot(this.first)'],
      ['softmax(this.predict(x))', 'softmax(x.dot(this.W))'],
    ],
    fails: ['follows W'],
  },
  {
    name: 'W is one array for all nets',
    change: [
      ['export class SimpleNet {', 'const shared = np.random.randn(2, 3)\n\nexport class SimpleNet {'],
      ['    this.W = np.random.randn(2, 3)', '    this.W = shared'],
    ],
    fails: ['starts'],
  },
  {
    name: 'W is one array for all nets, filled anew',
    change: [
      ['export class SimpleNet {', 'const shared = np.zeros(2, 3)\n\nexport class SimpleNet {'],
      ['    this.W = np.random.randn(2, 3)', '    shared.data.set(np.random.randn(2, 3).data)\n    this.W = shared'],
    ],
    fails: ['starts'],
  },
  {
    name: 'a score of 0 for an x of 0 is taken for missing',
    change: [[PREDICT, '    return x.map((value) => value || 1).dot(this.W)']],
    fails: ['predicts'],
  },
  {
    name: 'negative x counts as 0',
    change: [[PREDICT, '    return np.maximum(x, 0).dot(this.W)']],
    fails: ['predicts'],
  },
  {
    name: 'scores rounded to four digits',
    change: [[PREDICT, '    return x.dot(this.W).map((value) => Number(value.toFixed(4)))']],
    fails: ['predicts'],
  },
  {
    name: 'loss of class 1 taken for class 0',
    change: [['crossEntropyError(y, t)', 'crossEntropyError(y, t.get(1) === 1 ? np.array([1, 0, 0]) : t)']],
    fails: ['cross-entropy'],
  },
]
