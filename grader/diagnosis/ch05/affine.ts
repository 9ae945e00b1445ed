import type { WrongAnswers } from '../wrong-answer.ts'

const FORWARD = 'return x.dot(this.W).add(this.b)'
const DW = 'this.dW = x.T.dot(dy)'
const DB = 'this.db = dy.sum(0)'
const DX = 'return dout.dot(this.W.T)'
const KEEP_X = '    this.x = x\n'

/** Wrong answers to affine. */
export const affineWrong: WrongAnswers = {
  exercise: 'ch05/affine',
  answers: [
    { id: 'bias-missing', change: [[FORWARD, 'return x.dot(this.W)']] },
    { id: 'bias-subtracted', change: [[FORWARD, 'return x.dot(this.W).sub(this.b)']] },
    { id: 'product-reversed', change: [[FORWARD, 'return this.W.dot(x).add(this.b)']] },
    {
      id: 'changes-b',
      change: [[FORWARD, 'const y = x.dot(this.W).add(this.b)\n    this.b.mulInPlace(2)\n    return y']],
    },
    {
      id: 'keeps-copies-of-w-and-b',
      change: [
        ['  private x!: NdArray\n', '  private x!: NdArray\n  private own: readonly [W: NdArray, b: NdArray]\n'],
        ['    this.W = W\n', '    this.W = W\n    this.own = [W.copy(), b.copy()]\n'],
        [FORWARD, 'return x.dot(this.own[0]).add(this.own[1])'],
        [DX, 'return dout.dot(this.own[0].T)'],
      ],
    },
    {
      id: 'keeps-the-first-arrays',
      change: [
        ['  private x!: NdArray\n', '  private x!: NdArray\n  private own: readonly [W: NdArray, b: NdArray]\n'],
        ['    this.W = W\n', '    this.W = W\n    this.own = [W, b]\n'],
        [FORWARD, 'return x.dot(this.own[0]).add(this.own[1])'],
        [DX, 'return dout.dot(this.own[0].T)'],
      ],
    },
    {
      id: 'transposed-once-and-for-all',
      change: [
        ['  private x!: NdArray\n', '  private x!: NdArray\n  private WT: NdArray\n'],
        ['    this.W = W\n', '    this.W = W\n    this.WT = W.T\n'],
        [DX, 'return dout.dot(this.WT)'],
      ],
    },
    { id: 'w-not-transposed', change: [[DX, 'return dout.dot(inputs === outputs ? this.W : this.W.T)']] },
    { id: 'w-never-transposed', change: [[DX, 'return dout.dot(this.W)']] },
    { id: 'dx-reversed', change: [[DX, 'return this.W.dot(dout.T)']] },
    { id: 'dx-ignores-dout', change: [[DX, 'return np.zerosLike(dout).add(1).dot(this.W.T)']] },
    { id: 'changes-dout', change: [[DX, 'const dx = dout.dot(this.W.T)\n    dout.mulInPlace(0)\n    return dx']] },
    { id: 'dw-transposed', change: [[DW, 'this.dW = dy.T.dot(x)']] },
    { id: 'dw-where-shapes-allow', change: [[DW, 'this.dW = x.shape[0] === inputs ? x.dot(dy) : x.T.dot(dy)']] },
    { id: 'dw-averaged', change: [[DW, 'this.dW = x.T.dot(dy).div(x.shape[0])']] },
    { id: 'dw-adds-up', change: [[DW, 'this.dW = this.dW.add(x.T.dot(dy))']] },
    { id: 'dw-ignores-dout', change: [[DW, 'this.dW = x.T.dot(np.zerosLike(dy).add(1))']] },
    { id: 'dw-not-set', change: [[DW, 'x.T.dot(dy)']] },
    { id: 'x-of-the-first-forward', change: [[KEEP_X, '    this.x ??= x\n']] },
    {
      id: 'x-shared-by-all-layers',
      change: [
        ['  private x!: NdArray\n', '  private static x: NdArray\n'],
        [KEEP_X, '    Affine.x = x\n'],
        ['this.x.reshape(-1, inputs)', 'Affine.x.reshape(-1, inputs)'],
      ],
    },
    { id: 'db-not-summed', change: [[DB, 'this.db = dy']] },
    { id: 'db-over-the-wrong-axis', change: [[DB, 'this.db = dy.sum(1)']] },
    { id: 'db-averaged', change: [[DB, 'this.db = dy.mean(0)']] },
    { id: 'db-keeps-the-axis', change: [[DB, 'this.db = dy.sum(0, { keepDims: true })']] },
    { id: 'db-one-number', change: [[DB, 'this.db = np.array(dy.sum())']] },
    { id: 'db-adds-up', change: [[DB, 'this.db = this.db.add(dy.sum(0))']] },
    { id: 'db-of-the-first-row', change: [[DB, 'this.db = dy.row(0).copy()']] },
    {
      id: 'db-shared-by-all-layers',
      change: [
        ['export class Affine', 'const sums: { db?: NdArray } = {}\n\nexport class Affine'],
        ['  db: NdArray\n', '  get db(): NdArray {\n    return sums.db as NdArray\n  }\n'],
        ['    this.db = np.zerosLike(b)\n', '    sums.db = np.zerosLike(b)\n'],
        [DB, 'sums.db = dy.sum(0)'],
      ],
    },
    {
      id: 'one-sample-becomes-a-batch',
      change: [[FORWARD, 'return x.reshape(-1, this.W.shape[0]).dot(this.W).add(this.b)']],
    },
    { id: 'dx-of-one-sample-is-a-batch', change: [[DX, 'return dy.dot(this.W.T)']] },
    {
      id: 'batches-only',
      change: [
        ['this.x.reshape(-1, inputs)', 'this.x'],
        ['dout.reshape(-1, outputs)', 'dout'],
      ],
    },
  ],
}
