import type { WrongAnswers } from '../wrong-answer.ts'

const FORWARD = '    this.y = sigmoid(x)\n    return this.y\n'
const BACKWARD = 'return dout.mul(this.y).mul(np.sub(1, this.y))'

/** Wrong answers to sigmoid_layer. */
export const sigmoidLayerWrong: WrongAnswers = {
  exercise: 'ch05/sigmoid_layer',
  answers: [
    { id: 'derivative-missing', change: [[BACKWARD, 'return dout.mul(this.y)']] },
    { id: 'passes-dout-on', change: [[BACKWARD, 'return dout']] },
    { id: 'dout-ignored', change: [[BACKWARD, 'return this.y.mul(np.sub(1, this.y))']] },
    { id: 'derivative-of-the-input', change: [[FORWARD, '    this.y = x\n    return sigmoid(x)\n']] },
    { id: 'sigmoid-twice', change: [[FORWARD, '    const y = sigmoid(x)\n    this.y = sigmoid(y)\n    return y\n']] },
    { id: 'output-minus-1', change: [[BACKWARD, 'return dout.mul(this.y).mul(this.y.sub(1))']] },
    { id: 'square-of-the-output', change: [[BACKWARD, 'return dout.mul(this.y).mul(this.y)']] },
    { id: 'derivative-of-dout', change: [[BACKWARD, 'return this.y.mul(dout).mul(np.sub(1, dout))']] },
    { id: 'changes-dout', change: [[BACKWARD, 'return dout.mulInPlace(this.y).mulInPlace(np.sub(1, this.y))']] },
    { id: 'backward-once', change: [[BACKWARD, 'return this.y.mulInPlace(np.sub(1, this.y)).mul(dout)']] },
    { id: 'wrong-sign', change: [['sigmoid(x)', 'sigmoid(x.neg())']] },
    { id: 'no-sigmoid', change: [['sigmoid(x)', 'x']] },
    { id: 'changes-x', change: [[FORWARD, '    this.y = sigmoid(x)\n    x.mulInPlace(0)\n    return this.y\n']] },
    {
      id: 'shared-by-all-layers',
      change: [
        ['export class Sigmoid', 'let last: NdArray\n\nexport class Sigmoid'],
        [FORWARD, '    last = sigmoid(x)\n    return last\n'],
        [BACKWARD, 'return dout.mul(last).mul(np.sub(1, last))'],
        ['  private y!: NdArray\n', ''],
      ],
    },
    { id: 'first-forward-kept', change: [[FORWARD, '    this.y ??= sigmoid(x)\n    return sigmoid(x)\n']] },
  ],
}
