import type { WrongAnswer } from '../wrong-answer.ts'

const FORWARD = 'return x.dot(this.W).add(this.b)'
const DW = 'this.dW = x.T.dot(dy)'
const DB = 'this.db = dy.sum(0)'
const DX = 'return dout.dot(this.W.T)'
const KEEP_X = '    this.x = x\n'

/** Wrong answers to affine. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'bias-missing',
    says: {
      en: 'forward gives the matrix product alone: the bias b seems to be missing (book, section 5.6.1). Try an x of zeros: what should come out then?',
      ko: 'forward의 결과가 행렬의 곱만 구한 값과 같습니다. 편향 b가 빠진 것으로 보입니다(책 5.6.1절). 모든 원소가 0인 x를 넣으면 무엇이 나와야 하는지 생각해 보십시오.',
    },
    change: [[FORWARD, 'return x.dot(this.W)']],
  },
  {
    id: 'bias-subtracted',
    says: {
      en: 'The result is off by twice b: the bias seems to be taken away. Look at the sign with which b enters forward.',
      ko: '결과와 기대한 값의 차이가 b의 두 배입니다. 편향을 빼고 있는 것으로 보입니다. forward에서 b의 부호를 확인하십시오.',
    },
    change: [[FORWARD, 'return x.dot(this.W).sub(this.b)']],
  },
  {
    id: 'product-reversed',
    says: {
      en: 'forward seems to take the product in the order W · x, and so the shapes do not fit. Write the shapes of x and W side by side: which two numbers must meet in the middle (book, section 5.6.1)?',
      ko: 'forward에서 W · x의 순서로 곱하여 형상이 맞지 않는 것으로 보입니다. x와 W의 형상을 나란히 적고, 가운데에서 만나는 두 수가 같아지는 순서를 찾아보십시오(책 5.6.1절).',
    },
    change: [[FORWARD, 'return this.W.dot(x).add(this.b)']],
  },
  {
    id: 'changes-b',
    says: {
      en: 'The array b holds other values after forward than before: something in forward seems to write into it. Look for a method on b whose name ends in InPlace, or for set and data.',
      ko: 'forward를 호출하고 나면 배열 b의 값이 달라져 있습니다. forward에서 b에 값을 쓰는 것으로 보입니다. b에 대해 이름이 InPlace로 끝나는 메서드나 set, data를 쓴 곳을 찾아보십시오.',
    },
    change: [[FORWARD, 'const y = x.dot(this.W).add(this.b)\n    this.b.mulInPlace(2)\n    return y']],
  },
  {
    id: 'keeps-copies-of-w-and-b',
    says: {
      en: 'Neither writing into W and b nor putting new arrays in their place changes what forward gives: the layer seems to compute with copies made at the start. Look at what the constructor keeps.',
      ko: 'W와 b의 내용을 바꾸어도, 새 배열을 넣어도 forward의 결과가 그대로입니다. 처음에 만든 복사본으로 계산하는 것으로 보입니다. 생성자가 무엇을 보관하는지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private own: readonly [W: NdArray, b: NdArray]\n'],
      ['    this.W = W\n', '    this.W = W\n    this.own = [W.copy(), b.copy()]\n'],
      [FORWARD, 'return x.dot(this.own[0]).add(this.own[1])'],
      [DX, 'return dout.dot(this.own[0].T)'],
    ],
  },
  {
    id: 'keeps-the-first-arrays',
    says: {
      en: 'Writing into W and b takes effect, but putting new arrays in their place (layer.W = …) does not: the layer seems to hold the first ones under another name. Which properties does forward read?',
      ko: 'W와 b의 내용을 바꾸면 결과에 반영되지만, 새 배열을 넣으면(layer.W = …) 반영되지 않습니다. 처음의 배열을 다른 이름으로도 보관하는 것으로 보입니다. forward가 어느 속성을 읽는지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private own: readonly [W: NdArray, b: NdArray]\n'],
      ['    this.W = W\n', '    this.W = W\n    this.own = [W, b]\n'],
      [FORWARD, 'return x.dot(this.own[0]).add(this.own[1])'],
      [DX, 'return dout.dot(this.own[0].T)'],
    ],
  },
  {
    id: 'transposed-once-and-for-all',
    says: {
      en: 'forward follows a new W, but dX still belongs to the first one: the transpose seems to be made once and then kept. W.T is an array of its own: at which moment is yours made?',
      ko: 'forward는 새로 넣은 W를 따라가지만 dX는 처음의 W로 구한 값입니다. 전치를 한 번만 구해 두고 계속 쓰는 것으로 보입니다. W.T는 별개의 배열입니다. 어느 시점에 만드는지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private WT: NdArray\n'],
      ['    this.W = W\n', '    this.W = W\n    this.WT = W.T\n'],
      [DX, 'return dout.dot(this.WT)'],
    ],
  },
  {
    id: 'w-not-transposed',
    says: {
      en: 'dX is wrong where W is square and right elsewhere: W seems to be left untransposed wherever the shapes allow it. Fitting shapes prove nothing here: work out dX for a W of shape (2, 2) by hand.',
      ko: 'W가 정사각 행렬일 때만 dX가 틀립니다. 형상이 맞기만 하면 W를 전치하지 않고 쓰는 것으로 보입니다. 이때는 형상만 보아서는 알 수 없으니, 형상이 (2, 2)인 W로 dX를 직접 손으로 구해 비교하십시오.',
    },
    change: [[DX, 'return dout.dot(inputs === outputs ? this.W : this.W.T)']],
  },
  {
    id: 'w-never-transposed',
    says: {
      en: 'dX seems to be dout times W as it lies: the shapes fit only where W is square. Write the shapes of dout, W and x side by side: how must W lie so that the product has the shape of x (book, section 5.6.1)?',
      ko: 'dX를 구할 때 dout에 W를 그대로 곱한 것으로 보입니다. 그러면 W가 정사각 행렬일 때만 형상이 맞습니다. dout, W, x의 형상을 나란히 적고, W를 어떻게 놓아야 x의 형상이 되는지 보십시오(책 5.6.1절).',
    },
    change: [[DX, 'return dout.dot(this.W)']],
  },
  {
    id: 'dx-reversed',
    says: {
      en: 'dX holds the right numbers, but its rows and columns are exchanged: the two factors seem to stand in the other order. For a batch of 4 rows, compare the shape of dX with that of x.',
      ko: 'dX의 값은 맞지만 행과 열이 뒤바뀌어 있습니다. 두 행렬을 반대 순서로 곱한 것으로 보입니다. 행이 4개인 배치로 dX의 형상을 x의 형상과 비교하십시오.',
    },
    change: [[DX, 'return this.W.dot(dout.T)']],
  },
  {
    id: 'dx-ignores-dout',
    says: {
      en: 'dX looks the same for every dout, as if dout were all ones. Call backward with some dout and then with twice as much: what should become of dX (chain rule: book, section 5.2)?',
      ko: 'dX가 어떤 dout에 대해서도 같습니다. dout의 원소가 모두 1인 것처럼 계산한 것으로 보입니다. dout을 두 배로 하여 backward를 다시 호출하면 dX가 어떻게 되어야 하는지 생각해 보십시오(연쇄법칙, 책 5.2절).',
    },
    change: [[DX, 'return np.zerosLike(dout).add(1).dot(this.W.T)']],
  },
  {
    id: 'changes-dout',
    says: {
      en: 'dout holds other values after backward than before: something in backward seems to write into it, although it belongs to the layer that handed it in. Does a line there store a result in dout itself?',
      ko: 'backward를 호출하고 나면 dout의 값이 달라져 있습니다. dout은 다음 계층이 넘겨준 배열인데 backward에서 값을 쓰는 것으로 보입니다. 계산 결과를 dout 자체에 저장하는 줄이 있는지 확인하십시오.',
    },
    change: [[DX, 'const dx = dout.dot(this.W.T)\n    dout.mulInPlace(0)\n    return dx']],
  },
  {
    id: 'dw-transposed',
    says: {
      en: 'dW holds the right numbers, but transposed, with the shape (outputs, inputs). Training subtracts dW from W: compare the two shapes, then look at which of the two factors you turn.',
      ko: 'dW의 값은 맞지만 전치되어 형상이 (출력 수, 입력 수)입니다. 학습할 때 W에서 dW를 빼므로 두 형상을 비교하고, 두 행렬 가운데 어느 쪽을 전치했는지 확인하십시오.',
    },
    change: [[DW, 'this.dW = dy.T.dot(x)']],
  },
  {
    id: 'dw-where-shapes-allow',
    says: {
      en: 'dW is wrong only where x has as many rows as columns: x seems to be multiplied as it lies there. Which should an element of dW run over when it sums: the samples or the inputs?',
      ko: 'x의 행의 수와 열의 수가 같을 때만 dW가 틀립니다. 이때 x를 그대로 곱한 것으로 보입니다. dW의 원소 하나는 데이터에 걸쳐 더한 값인지, 입력에 걸쳐 더한 값인지 생각해 보십시오.',
    },
    change: [[DW, 'this.dW = x.shape[0] === inputs ? x.dot(dy) : x.T.dot(dy)']],
  },
  {
    id: 'dw-averaged',
    says: {
      en: 'dW is what it should be, divided by the number of rows: it seems to be averaged over the batch. Which other layer of the network divides by the batch size already (book, section 5.6.3)?',
      ko: 'dW가 기대한 값을 행의 수로 나눈 값입니다. 배치에 대해 평균한 것으로 보입니다. 신경망의 어느 계층이 이미 배치의 크기로 나누는지 찾아보십시오(책 5.6.3절).',
    },
    change: [[DW, 'this.dW = x.T.dot(dy).div(x.shape[0])']],
  },
  {
    id: 'dw-adds-up',
    says: {
      en: 'After the second backward dW looks like the sum of both gradients: the new one seems to be added to the old. Call backward twice with the same dout: should the two dW differ?',
      ko: 'backward를 두 번 호출하면 dW가 두 기울기의 합이 됩니다. 새 기울기를 이전 값에 더하는 것으로 보입니다. 같은 dout으로 backward를 두 번 호출했을 때 dW가 달라져야 하는지 생각해 보십시오.',
    },
    change: [[DW, 'this.dW = this.dW.add(x.T.dot(dy))']],
  },
  {
    id: 'dw-ignores-dout',
    says: {
      en: 'All columns of dW are alike: it seems to be made of x alone, as if dout were all ones. Try a dout of zeros: what should dW be then?',
      ko: 'dW의 모든 열이 같습니다. dout의 원소가 모두 1인 것처럼 x만으로 구한 것으로 보입니다. 모든 원소가 0인 dout을 넣으면 dW가 무엇이어야 하는지 생각해 보십시오.',
    },
    change: [[DW, 'this.dW = x.T.dot(np.zerosLike(dy).add(1))']],
  },
  {
    id: 'dw-not-set',
    says: {
      en: 'dW is still all zeros after backward: its gradient seems not to be kept. Print layer.dW after a call, and look at where the result of the product with x goes.',
      ko: 'backward를 호출한 뒤에도 dW가 모두 0입니다. 구한 기울기를 보관하지 않는 것으로 보입니다. 호출한 다음 layer.dW를 출력해 보고, x와의 곱을 어디에 넣는지 확인하십시오.',
    },
    change: [[DW, 'x.T.dot(dy)']],
  },
  {
    id: 'x-of-the-first-forward',
    says: {
      en: 'dW belongs to the x of the first forward, not of the last: the layer seems to remember one x for good. Look at the condition under which forward keeps x.',
      ko: 'dW가 마지막 forward가 아니라 첫 forward의 x로 구한 값입니다. 처음의 x를 계속 기억하는 것으로 보입니다. forward가 어떤 조건에서 x를 보관하는지 확인하십시오.',
    },
    change: [[KEEP_X, '    this.x ??= x\n']],
  },
  {
    id: 'x-shared-by-all-layers',
    says: {
      en: 'dW seems to be made with the x of another layer: all Affine layers appear to remember x in one common place. Run forward on two layers in turn, and see to whom the remembered x belongs.',
      ko: 'dW를 다른 계층의 x로 구한 것으로 보입니다. 모든 Affine 계층이 x를 한곳에 기억하는 듯합니다. 두 계층의 forward를 차례로 호출하고, 기억된 x가 어느 계층의 것인지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private static x: NdArray\n'],
      [KEEP_X, '    Affine.x = x\n'],
      ['this.x.reshape(-1, inputs)', 'Affine.x.reshape(-1, inputs)'],
    ],
  },
  {
    id: 'db-not-summed',
    says: {
      en: 'db looks like dout itself, with a row for each sample. There is only one b, and forward adds it to every row (book, section 5.6.2): what does that mean on the way back?',
      ko: 'db가 dout과 같아서 데이터마다 행이 하나씩 있습니다. b는 하나뿐이고 forward에서 모든 행에 더해집니다(책 5.6.2절). 이것이 역전파에서는 무엇을 뜻하는지 생각해 보십시오.',
    },
    change: [[DB, 'this.db = dy']],
  },
  {
    id: 'db-over-the-wrong-axis',
    says: {
      en: 'db has one number for each sample instead of one for each output: the sum seems to run along axis 1. Take a dout of shape (4, 2): how many biases are there?',
      ko: 'db의 원소가 출력마다가 아니라 데이터마다 하나씩 있습니다. axis 1을 따라 더한 것으로 보입니다. dout의 형상이 (4, 2)이면 편향은 몇 개인지 생각해 보십시오.',
    },
    change: [[DB, 'this.db = dy.sum(1)']],
  },
  {
    id: 'db-averaged',
    says: {
      en: 'db is what it should be, divided by the number of rows: it looks like a mean of dout. If b grows a little, how many rows of the output grow with it (book, section 5.6.2)?',
      ko: 'db가 기대한 값을 행의 수로 나눈 값입니다. dout을 평균한 것으로 보입니다. b가 조금 커지면 출력의 행 가운데 몇 개가 함께 커지는지 생각해 보십시오(책 5.6.2절).',
    },
    change: [[DB, 'this.db = dy.mean(0)']],
  },
  {
    id: 'db-keeps-the-axis',
    says: {
      en: 'db has the right values but the shape (1, outputs), where b has (outputs,): a dimension seems to be kept in the sum. Look at the options that the sum is given.',
      ko: 'db의 값은 맞지만 형상이 (1, 출력 수)입니다. b의 형상은 (출력 수,)입니다. 합을 구할 때 차원을 유지한 것으로 보입니다. 합에 어떤 옵션을 넘겼는지 확인하십시오.',
    },
    change: [[DB, 'this.db = dy.sum(0, { keepDims: true })']],
  },
  {
    id: 'db-one-number',
    says: {
      en: 'db looks like a single number, the sum over the whole of dout. Each output has a bias of its own: which of the two axes of dout should remain?',
      ko: 'db가 dout 전체의 합인 숫자 하나로 보입니다. 편향은 출력마다 하나씩 있습니다. dout의 두 축 가운데 어느 축이 남아야 하는지 생각해 보십시오.',
    },
    change: [[DB, 'this.db = np.array(dy.sum())']],
  },
  {
    id: 'db-adds-up',
    says: {
      en: 'db still contains what an earlier backward left there: it seems to pile up from call to call. Does your line for db read the old db?',
      ko: 'db에 이전 backward에서 구한 값이 남아 있습니다. 호출할 때마다 쌓이는 것으로 보입니다. db를 구하는 줄에서 이전 db를 읽고 있는지 확인하십시오.',
    },
    change: [[DB, 'this.db = this.db.add(dy.sum(0))']],
  },
  {
    id: 'db-of-the-first-row',
    says: {
      en: 'db looks like the first row of dout: the other samples seem not to count. Change the last row of dout and see whether db notices.',
      ko: 'db가 dout의 첫 번째 행과 같습니다. 나머지 데이터는 반영되지 않는 것으로 보입니다. dout의 마지막 행을 바꾸어도 db가 그대로인지 확인하십시오.',
    },
    change: [[DB, 'this.db = dy.row(0).copy()']],
  },
  {
    id: 'db-shared-by-all-layers',
    says: {
      en: 'When one layer runs backward, db of another one changes too: they seem to keep it in one common place. Make two layers, run backward on one, and print db of both.',
      ko: '한 계층의 backward를 호출하면 다른 계층의 db도 바뀝니다. db를 한곳에 함께 보관하는 것으로 보입니다. 계층을 두 개 만들어 한쪽만 backward를 호출하고 두 db를 출력해 보십시오.',
    },
    change: [
      ['export class Affine', 'const sums: { db?: NdArray } = {}\n\nexport class Affine'],
      ['  db: NdArray\n', '  get db(): NdArray {\n    return sums.db as NdArray\n  }\n'],
      ['    this.db = np.zerosLike(b)\n', '    sums.db = np.zerosLike(b)\n'],
      [DB, 'sums.db = dy.sum(0)'],
    ],
  },
  {
    id: 'one-sample-becomes-a-batch',
    says: {
      en: 'For one sample forward gives a matrix of one row instead of a vector: x seems to be made into a batch and to stay one. Print the shape of the output for an x of shape (3,).',
      ko: '데이터가 하나일 때 forward가 벡터가 아니라 행이 하나인 행렬을 돌려줍니다. x를 배치로 바꾼 채 그대로 둔 것으로 보입니다. 형상이 (3,)인 x를 넣고 출력의 형상을 확인하십시오.',
    },
    change: [[FORWARD, 'return x.reshape(-1, this.W.shape[0]).dot(this.W).add(this.b)']],
  },
  {
    id: 'dx-of-one-sample-is-a-batch',
    says: {
      en: 'For one sample backward gives dX as a matrix of one row, although x was a vector. Reshaping helps with dW: see whether the reshaped dout is the right one for dX too.',
      ko: '데이터가 하나일 때 x는 벡터인데 backward가 돌려주는 dX는 행이 하나인 행렬입니다. 형상을 바꾼 dout은 dW를 구할 때 필요합니다. dX를 구할 때도 그것을 써야 하는지 생각해 보십시오.',
    },
    change: [[DX, 'return dy.dot(this.W.T)']],
  },
  {
    id: 'batches-only',
    says: {
      en: 'For one sample backward does not work: x and dout seem to be taken for matrices, but a vector has no rows to transpose or to sum over. What shape would a batch of this one sample have?',
      ko: '데이터가 하나일 때 backward가 올바르게 동작하지 않습니다. 벡터에는 전치하거나 더할 행이 없는데, x와 dout을 행렬로 다루는 것으로 보입니다. 이 데이터 하나로 배치를 만들면 형상이 어떻게 되는지 생각해 보십시오.',
    },
    change: [
      ['this.x.reshape(-1, inputs)', 'this.x'],
      ['dout.reshape(-1, outputs)', 'dout'],
    ],
  },
]
