import type { WrongAnswers } from '../wrong-answer.ts'

const KEEP = '    this.y = softmax(x)\n    this.t = t\n'
const FORWARD = 'return crossEntropyError(this.y, t)'
const ONE_HOT = 't.size === y.size ? t : np.eye(classes).take(t)'
const BACKWARD = 'return y.sub(oneHot).mul(dout / batchSize)'

/** Wrong answers to softmax_with_loss. */
export const softmaxWithLossWrong: WrongAnswers = {
  exercise: 'ch05/softmax_with_loss',
  answers: [
    { id: 'no-softmax', change: [['this.y = softmax(x)', 'this.y = x']] },
    { id: 'loss-of-the-scores', change: [[FORWARD, 'return crossEntropyError(x, t)']] },
    { id: 'softmax-twice', change: [['this.y = softmax(x)', 'this.y = softmax(softmax(x))']] },
    { id: 'softmax-twice-in-the-loss', change: [[FORWARD, 'return crossEntropyError(softmax(this.y), t)']] },
    { id: 'arguments-swapped', change: [[FORWARD, 'return crossEntropyError(t, this.y)']] },
    { id: 'loss-divided-once-more', change: [[FORWARD, 'return crossEntropyError(this.y, t) / x.shape[0]']] },
    { id: 'loss-is-a-sum', change: [[FORWARD, 'return crossEntropyError(this.y, t) * x.shape[0]']] },
    { id: 'loss-without-sign', change: [[FORWARD, 'return -crossEntropyError(this.y, t)']] },
    { id: 'changes-x', change: [['this.y = softmax(x)', 'this.y = softmax(x.subInPlace(1))']] },
    { id: 'not-divided-by-the-batch', change: [[BACKWARD, 'return y.sub(oneHot).mul(dout)']] },
    {
      id: 'divided-by-the-batch-twice',
      change: [[BACKWARD, 'return y.sub(oneHot).mul(dout / batchSize / batchSize)']],
    },
    { id: 'divided-by-the-classes', change: [[BACKWARD, 'return y.sub(oneHot).mul(dout / classes)']] },
    { id: 'divided-by-all-elements', change: [[BACKWARD, 'return y.sub(oneHot).mul(dout / t.size)']] },
    { id: 'wrong-sign', change: [[BACKWARD, 'return oneHot.sub(y).mul(dout / batchSize)']] },
    { id: 'passes-y-on', change: [[BACKWARD, 'return y.mul(dout / batchSize)']] },
    {
      id: 'extra-derivative-of-softmax',
      change: [[BACKWARD, 'return y.sub(oneHot).mul(y).mul(np.sub(1, y)).mul(dout / batchSize)']],
    },
    {
      id: 'derivative-of-the-loss-only',
      change: [[BACKWARD, 'return oneHot.div(y.add(1e-7)).mul(-dout / batchSize)']],
    },
    { id: 'changes-y', change: [[BACKWARD, 'return y.subInPlace(oneHot).mul(dout / batchSize)']] },
    { id: 'labels-taken-for-one-hot', change: [[ONE_HOT, 't']] },
    { id: 'labels-always', change: [[ONE_HOT, 'np.eye(classes).take(t)']] },
    { id: 'labels-as-a-column', change: [[ONE_HOT, 't.size === y.size ? t : t.reshape(-1, 1)']] },
    {
      id: 'labels-of-the-prediction',
      change: [[ONE_HOT, 't.size === y.size ? t : np.eye(classes).take(y.argmax(1))']],
    },
    {
      id: 'labels-count-from-1',
      change: [
        [
          ONE_HOT,
          't.size === y.size ? t : np.eye(classes).take([...t.data].map((label) => (label + classes - 1) % classes))',
        ],
      ],
    },
    {
      id: 'labels-not-divided',
      change: [[BACKWARD, 'return y.sub(oneHot).mul(t.size === y.size ? dout / batchSize : dout)']],
    },
    {
      id: 'labels-change-y',
      change: [[BACKWARD, 'return (t.size === y.size ? y.sub(oneHot) : y.subInPlace(oneHot)).mul(dout / batchSize)']],
    },
    {
      id: 'labels-of-the-first-row',
      change: [[ONE_HOT, 't.size === y.size ? t : np.eye(classes).take(t).row(0)']],
    },
    {
      id: 'shared-by-all-layers',
      change: [
        [
          '  private y!: NdArray\n  private t!: NdArray\n',
          '  private static y: NdArray\n  private static t: NdArray\n',
        ],
        [KEEP, '    SoftmaxWithLoss.y = softmax(x)\n    SoftmaxWithLoss.t = t\n'],
        [FORWARD, 'return crossEntropyError(SoftmaxWithLoss.y, t)'],
        ['const { y, t } = this', 'const { y, t } = SoftmaxWithLoss'],
      ],
    },
    {
      id: 'first-forward-kept',
      change: [
        [KEEP, '    this.y ??= softmax(x)\n    this.t ??= t\n'],
        [FORWARD, 'return crossEntropyError(softmax(x), t)'],
      ],
    },
  ],
}
