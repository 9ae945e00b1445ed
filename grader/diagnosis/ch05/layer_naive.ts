import type { WrongAnswers } from '../wrong-answer.ts'

const MUL_BACKWARD = '[dout * this.y, dout * this.x]'
const ADD_BACKWARD = '[dout, dout]'
const KEEP = '    this.x = x\n    this.y = y\n'

/** Wrong answers to layer_naive. */
export const layerNaiveWrong: WrongAnswers = {
  exercise: 'ch05/layer_naive',
  answers: [
    { id: 'inputs-not-exchanged', change: [[MUL_BACKWARD, '[dout * this.x, dout * this.y]']] },
    { id: 'dout-ignored', change: [[MUL_BACKWARD, '[this.y, this.x]']] },
    { id: 'dout-added', change: [[MUL_BACKWARD, '[dout + this.y, dout + this.x]']] },
    { id: 'product-for-both', change: [[MUL_BACKWARD, '[dout * this.x * this.y, dout * this.x * this.y]']] },
    { id: 'quotient-by-zero', change: [[MUL_BACKWARD, '[(dout * this.x * this.y) / this.x, dout * this.x]']] },
    {
      id: 'shared-by-all-layers',
      change: [
        ['export class MulLayer', 'const kept = { x: 0, y: 0 }\n\nexport class MulLayer'],
        [KEEP, '    kept.x = x\n    kept.y = y\n'],
        [MUL_BACKWARD, '[dout * kept.y, dout * kept.x]'],
      ],
    },
    {
      id: 'static-properties',
      change: [
        ['  private x = 0\n  private y = 0\n', '  private static x = 0\n  private static y = 0\n'],
        [KEEP, '    MulLayer.x = x\n    MulLayer.y = y\n'],
        [MUL_BACKWARD, '[dout * MulLayer.y, dout * MulLayer.x]'],
      ],
    },
    { id: 'first-forward-kept', change: [[KEEP, '    this.x ||= x\n    this.y ||= y\n']] },
    {
      id: 'kept-until-the-first-backward',
      change: [
        [MUL_BACKWARD, '[dout * this.y, dout * this.x].map((d) => ((this.x = this.y = 0), d)) as [number, number]'],
      ],
    },
    { id: 'adds-for-a-product', change: [['return x * y', 'return x + y']] },
    { id: 'add-backward-of-ones', change: [[ADD_BACKWARD, '[1, 1]']] },
    { id: 'add-backward-shared-out', change: [[ADD_BACKWARD, '[dout / 2, dout / 2]']] },
    { id: 'add-backward-to-one-side', change: [[ADD_BACKWARD, '[dout, 0]']] },
    { id: 'multiplies-for-a-sum', change: [['return x + y', 'return x * y']] },
  ],
}
