import type { WrongAnswers } from '../wrong-answer.ts'

const MASK = 'x.map((value) => (value > 0 ? 1 : 0))'
const FORWARD = 'return np.maximum(x, 0)'
const BACKWARD = 'return dout.mul(this.mask)'

/** Wrong answers to relu. */
export const reluWrong: WrongAnswers = {
  exercise: 'ch05/relu',
  answers: [
    {
      id: 'wrong-side',
      change: [
        [MASK, 'x.map((value) => (value < 0 ? 1 : 0))'],
        [FORWARD, 'return x.mul(this.mask)'],
      ],
    },
    { id: 'mask-of-the-wrong-side', change: [[MASK, 'x.map((value) => (value <= 0 ? 1 : 0))']] },
    { id: 'slope-1-at-0', change: [[MASK, 'x.map((value) => (value >= 0 ? 1 : 0))']] },
    { id: 'slope-half-at-0', change: [[MASK, 'x.map((value) => (Math.sign(value) + 1) / 2)']] },
    { id: 'absolute-value', change: [[FORWARD, 'return np.abs(x)']] },
    { id: 'maximum-of-1', change: [[FORWARD, 'return np.maximum(x, 1)']] },
    { id: 'leaky', change: [[FORWARD, 'return np.maximum(x, x.mul(0.01))']] },
    { id: 'passes-x-on', change: [[FORWARD, 'return x']] },
    {
      id: 'changes-x',
      change: [[FORWARD, 'x.mulInPlace(this.mask)\n    return x']],
    },
    { id: 'mask-from-dout', change: [[BACKWARD, 'return dout.map((value) => (value > 0 ? value : 0))']] },
    { id: 'dout-ignored', change: [[BACKWARD, 'return this.mask']] },
    { id: 'passes-dout-on', change: [[BACKWARD, 'return dout']] },
    { id: 'changes-dout', change: [[BACKWARD, 'return dout.mulInPlace(this.mask)']] },
    {
      id: 'multiplied-by-the-output',
      change: [[MASK, 'np.maximum(x, 0)']],
    },
    {
      id: 'shared-by-all-layers',
      change: [
        ['  private mask!: NdArray', '  private static mask: NdArray'],
        ['this.mask = ', 'Relu.mask = '],
        [BACKWARD, 'return dout.mul(Relu.mask)'],
      ],
    },
    { id: 'first-forward-kept', change: [['this.mask = ', 'this.mask ??= ']] },
    { id: 'backward-once', change: [[BACKWARD, 'return this.mask.mulInPlace(dout).copy()']] },
  ],
}
