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
  {
    id: 'bias-twice',
    says: {
      en: 'The result is off by exactly b: the bias seems to be added twice. Try an x of zeros: what should come out, and what does?',
      ko: '결과가 정확히 b만큼 큽니다. 편향을 두 번 더한 것으로 보입니다. x가 모두 0일 때 무엇이 나와야 하는지, 무엇이 나오는지 비교해 보십시오.',
    },
    change: [[FORWARD, 'return x.dot(this.W).add(this.b).add(this.b)']],
  },
  {
    id: 'bias-multiplied',
    says: {
      en: 'forward looks like (x · W) times b, element by element. Try an x of zeros: what should come out then (book, section 5.6.1)?',
      ko: 'forward의 결과가 x · W에 b를 원소별로 곱한 값으로 보입니다. x가 모두 0일 때 무엇이 나와야 하는지 확인하십시오(책 5.6.1절).',
    },
    change: [[FORWARD, 'return x.dot(this.W).mul(this.b)']],
  },
  {
    id: 'first-bias-for-all',
    says: {
      en: "In the book's example every output gets 1 more than the product, where b is [1, 2, 3]: the first element of b alone seems to be added, or another array in its place. Try an x of zeros: what should stand in the second column?",
      ko: '책의 예제에서 b가 [1, 2, 3]인데 곱의 모든 열에 1을 더한 값이 나옵니다. b의 첫 번째 원소만 더했거나 다른 배열을 더한 것으로 보입니다. x가 모두 0일 때 두 번째 열에 무엇이 있어야 하는지 확인하십시오.',
    },
    change: [[FORWARD, 'return x.dot(this.W).add(this.b.data[0])']],
  },
  {
    id: 'bias-added-up',
    says: {
      en: 'The sum of all elements of b seems to be added to every output. Each output has a bias of its own: try an x of zeros and compare what comes out with b.',
      ko: '모든 출력에 b의 원소를 다 더한 값을 더한 것으로 보입니다. 출력마다 자기 편향이 있습니다. x가 모두 0일 때 나오는 값을 b와 비교해 보십시오.',
    },
    change: [[FORWARD, 'return x.dot(this.W).add(this.b.sum())']],
  },
  {
    id: 'bias-for-the-first-row-only',
    says: {
      en: 'The bias seems to reach the first row only; in the other rows b is missing. Try two equal rows in x: should they give different outputs (book, section 5.6.2)?',
      ko: '편향이 첫 번째 행에만 더해지고 나머지 행에는 빠진 것으로 보입니다. x에 같은 행을 두 개 넣어 보십시오. 두 출력이 달라도 됩니까? 책 5.6.2절을 보십시오.',
    },
    change: [
      [FORWARD, 'const y = x.dot(this.W)\n    this.b.data.forEach((value, j) => (y.data[j] += value))\n    return y'],
    ],
  },
  {
    id: 'averaged-over-the-batch',
    says: {
      en: 'forward gives x · W divided by the number of rows, plus b. What comes out for a row should not depend on how many others there are: try one row alone and then two.',
      ko: 'forward가 x · W를 행의 수로 나눈 다음 b를 더한 값을 돌려줍니다. 한 행의 결과가 다른 행의 수에 따라 달라져서는 안 됩니다. 행을 하나만 넣었을 때와 두 개 넣었을 때를 비교해 보십시오.',
    },
    change: [[FORWARD, 'return x.dot(this.W).div(x.ndim === 2 ? x.shape[0] : 1).add(this.b)']],
  },
  {
    id: 'relu-included',
    says: {
      en: 'Where the result should be negative, forward gives 0: a ReLU seems to be built in. Which layer of the network does that (book, section 5.7.2), and what does Affine do alone?',
      ko: '결과가 음수여야 하는 자리에서 forward가 0을 돌려줍니다. ReLU까지 적용한 것으로 보입니다. 신경망의 어느 계층이 하는 일인지 보고(책 5.7.2절), Affine이 하는 일만 남기십시오.',
    },
    change: [[FORWARD, 'return np.maximum(x.dot(this.W).add(this.b), 0)']],
  },
  {
    id: 'sigmoid-included',
    says: {
      en: 'All outputs lie between 0 and 1: forward seems to end with a sigmoid. Activation functions are layers of their own in this chapter; what does Affine do alone (book, section 5.6.1)?',
      ko: '모든 출력이 0과 1 사이에 있습니다. forward의 끝에서 시그모이드를 적용한 것으로 보입니다. 이 장에서 활성화 함수는 별도의 계층입니다. Affine이 하는 일만 남기십시오(책 5.6.1절).',
    },
    change: [[FORWARD, 'return x.dot(this.W).add(this.b).map((value) => 1 / (1 + Math.exp(-value)))']],
  },
  {
    id: 'element-by-element',
    says: {
      en: 'x and W seem to be multiplied element by element, which their shapes do not allow. Which operation lets every input act on every output (book, section 5.6.1)?',
      ko: 'x와 W를 원소별로 곱한 것으로 보입니다. 두 형상은 그런 곱에 맞지 않습니다. 모든 입력이 모든 출력에 작용하게 하는 연산이 무엇인지 보십시오(책 5.6.1절).',
    },
    change: [[FORWARD, 'return x.mul(this.W).add(this.b)']],
  },
  {
    id: 'last-input-left-out',
    says: {
      en: 'The last input of each sample seems to have no effect: change the last column of x, or the last row of W, and the result stays. Where does the sum of each product end?',
      ko: '데이터마다 마지막 입력이 결과에 영향을 주지 않는 것으로 보입니다. x의 마지막 열이나 W의 마지막 행을 바꾸어도 결과가 그대로입니다. 곱을 더하는 반복이 어디에서 끝나는지 확인하십시오.',
    },
    change: [
      [
        FORWARD,
        'const [inputs] = this.W.shape\n    const last = np.array([...x.data].filter((_, i) => i % inputs === inputs - 1))\n    const part = last.reshape(-1, 1).dot(this.W.row(inputs - 1).reshape(1, -1))\n    return x.dot(this.W).sub(x.ndim === 2 ? part : part.row(0)).add(this.b)',
      ],
    ],
  },
  {
    id: 'rounded',
    says: {
      en: 'forward is right to two digits and rounded after them. Print one output in full, and look for toFixed or Math.round: a network learns by smaller changes than that.',
      ko: 'forward의 결과가 소수점 아래 두 자리까지만 맞고 그 뒤는 반올림되어 있습니다. 출력 하나를 끝자리까지 출력해 보고, toFixed나 Math.round가 있는지 확인하십시오. 신경망은 그보다 작은 변화로 학습합니다.',
    },
    change: [[FORWARD, 'return x.dot(this.W).add(this.b).map((value) => Math.round(value * 100) / 100)']],
  },
  {
    id: 'changes-x',
    says: {
      en: 'The result of forward is right, but x holds other numbers afterwards: something in forward seems to write into it. Look for a method on x whose name ends in InPlace, or for set and data.',
      ko: 'forward의 결과는 맞지만 호출한 뒤 x의 값이 달라져 있습니다. forward 안에서 x에 값을 쓰는 것으로 보입니다. x에서 이름이 InPlace로 끝나는 메서드나 set, data를 쓰는 곳을 찾아보십시오.',
    },
    change: [[FORWARD, 'const y = x.dot(this.W).add(this.b)\n    x.mulInPlace(2)\n    return y']],
  },
  {
    id: 'changes-w',
    says: {
      en: 'The result of forward is right, but W holds other numbers afterwards: something in forward seems to write into it. Who changes the weights in training, and when (book, section 5.7.4)?',
      ko: 'forward의 결과는 맞지만 호출한 뒤 W의 값이 달라져 있습니다. forward 안에서 W에 값을 쓰는 것으로 보입니다. 학습할 때 가중치를 누가 언제 바꾸는지 보십시오(책 5.7.4절).',
    },
    change: [[FORWARD, 'const y = x.dot(this.W).add(this.b)\n    this.W.mulInPlace(0.9)\n    return y']],
  },
  {
    id: 'keeps-the-first-b',
    says: {
      en: 'forward follows a new W, but not a new b: after layer.b = … the bias of the constructor seems to go on. Under which names does the layer hold b?',
      ko: 'forward가 새 W는 따르지만 새 b는 따르지 않습니다. layer.b = …로 바꿔 넣은 뒤에도 생성자에서 받은 편향을 쓰는 것으로 보입니다. 계층이 b를 어떤 이름으로 보관하는지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private bias: NdArray\n'],
      ['    this.b = b\n', '    this.b = b\n    this.bias = b\n'],
      [FORWARD, 'return x.dot(this.W).add(this.bias)'],
    ],
  },
  {
    id: 'keeps-a-copy-of-b',
    says: {
      en: 'forward follows W, but b seems to stay as it was in the constructor, even when numbers are written into the array. Is the b that forward reads the array itself, or a copy of it?',
      ko: 'forward가 W는 따르지만 b는 배열에 값을 직접 써넣어도 생성자에서 받은 값 그대로인 것으로 보입니다. forward가 읽는 b가 넘겨받은 배열 자체인지 복사본인지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private bias: NdArray\n'],
      ['    this.b = b\n', '    this.b = b\n    this.bias = b.copy()\n'],
      [FORWARD, 'return x.dot(this.W).add(this.bias)'],
    ],
  },
  {
    id: 'dx-averaged',
    says: {
      en: 'dX is what it should be, divided by the number of rows: it seems to be averaged over the batch. Which other layer of the network divides by the batch size already (book, section 5.6.3)?',
      ko: 'dX가 기대한 값을 행의 수로 나눈 값입니다. 배치의 크기로 평균한 것으로 보입니다. 신경망에서 이미 배치의 크기로 나누는 계층이 무엇인지 보십시오(책 5.6.3절).',
    },
    change: [[DX, 'return dout.dot(this.W.T).div(x.shape[0])']],
  },
  {
    id: 'dx-opposite-sign',
    says: {
      en: 'dX has the right size but the opposite sign. Gradient descent subtracts, but not here: which steps belong to backward, and which to the update (book, section 5.7.4)?',
      ko: 'dX가 크기는 맞지만 부호가 반대입니다. 경사 하강법에서는 빼지만 여기서는 아닙니다. 어떤 단계가 backward에 속하고 어떤 단계가 갱신에 속하는지 보십시오(책 5.7.4절).',
    },
    change: [[DX, 'return dout.dot(this.W.T).neg()']],
  },
  {
    id: 'dx-times-x',
    says: {
      en: 'dX seems to be multiplied by x once more, element by element. Which of the three arrays x, W and dout does the formula for dX use (book, section 5.6.1)?',
      ko: 'dX에 x를 원소별로 한 번 더 곱한 것으로 보입니다. dX의 식에 x, W, dout 가운데 어느 것이 들어가는지 보십시오(책 5.6.1절).',
    },
    change: [[DX, 'return dout.dot(this.W.T).mul(this.x)']],
  },
  {
    id: 'dx-flattened',
    says: {
      en: 'The numbers of dX are right, but it comes out as a vector for a batch too. Print the shape of x and that of what you return: which step loses the rows?',
      ko: 'dX의 값은 맞지만 배치를 넣어도 벡터로 나옵니다. x의 형상과 결과의 형상을 출력해 보고, 어느 단계에서 행이 없어지는지 찾아보십시오.',
    },
    change: [[DX, 'return dout.dot(this.W.T).reshape(-1)']],
  },
  {
    id: 'dx-of-a-batch-of-one-is-a-vector',
    says: {
      en: 'A batch of one row seems to give dX as a vector, whereas more rows give a matrix. What tells one sample from a batch of one: the number of rows, or the number of dimensions of x?',
      ko: '행이 하나인 배치의 dX가 벡터로 나오고, 행이 더 많으면 행렬로 나오는 것으로 보입니다. 데이터 하나와 크기가 1인 배치를 구별하는 것이 x의 행의 수인지 차원 수인지 생각해 보십시오.',
    },
    change: [[DX, 'const dx = dout.dot(this.W.T)\n    return x.shape[0] === 1 ? dx.reshape(-1) : dx']],
  },
  {
    id: 'gives-dw-back',
    says: {
      en: 'backward seems to return dW instead of dX. What does the layer before this one need, and what is only kept in this layer (book, section 5.6.1)?',
      ko: 'backward가 dX가 아니라 dW를 돌려주는 것으로 보입니다. 앞의 계층에 필요한 것이 무엇이고, 이 계층에 보관하기만 하면 되는 것이 무엇인지 보십시오(책 5.6.1절).',
    },
    change: [[DX, 'return this.dW']],
  },
  {
    id: 'passes-dout-on',
    says: {
      en: 'backward seems to hand on dout as it came: it has as many columns as there are outputs. The layer before needs one number for each input: where does W come in (book, section 5.6.1)?',
      ko: 'backward가 dout을 그대로 돌려주는 것으로 보입니다. 그래서 열의 수가 출력의 수와 같습니다. 앞의 계층에는 입력마다 값이 하나씩 필요합니다. W가 어디에 쓰이는지 보십시오(책 5.6.1절).',
    },
    change: [[DX, 'return dout']],
  },
  {
    id: 'dw-opposite-sign',
    says: {
      en: 'dW has the right size but the opposite sign, so that training would climb. The update subtracts dW from W (book, section 5.7.4): is it subtracted here already?',
      ko: 'dW가 크기는 맞지만 부호가 반대입니다. 그러면 학습할 때 손실이 커집니다. 갱신할 때 W에서 dW를 뺍니다(책 5.7.4절). 여기서 이미 빼고 있지 않은지 확인하십시오.',
    },
    change: [[DW, 'this.dW = x.T.dot(dy).neg()']],
  },
  {
    id: 'dw-of-the-first-row',
    says: {
      en: 'dW looks like that of the first sample alone: the other rows seem not to count. Change the last row of x and see whether dW notices (book, section 5.6.2).',
      ko: 'dW가 첫 번째 데이터만으로 구한 값으로 보입니다. 나머지 행은 반영되지 않은 것 같습니다. x의 마지막 행을 바꾸면 dW가 달라지는지 확인하십시오(책 5.6.2절).',
    },
    change: [[DW, 'this.dW = x.take([0]).T.dot(dy.take([0]))']],
  },
  {
    id: 'dw-of-the-last-row',
    says: {
      en: 'dW looks like that of the last sample alone, as if each sample replaced what the others had left. In a sum over the batch, what is done with the product of each row?',
      ko: 'dW가 마지막 데이터만으로 구한 값으로 보입니다. 데이터마다 앞의 결과를 덮어쓴 것 같습니다. 배치 전체를 더할 때 행마다 구한 곱을 어떻게 해야 하는지 생각해 보십시오.',
    },
    change: [[DW, 'this.dW = x.take([x.shape[0] - 1]).T.dot(dy.take([x.shape[0] - 1]))']],
  },
  {
    id: 'dw-doubled',
    says: {
      en: 'dW is twice what it should be. Count how often the product of x and dout goes into dW: is it both stored and added?',
      ko: 'dW가 기대한 값의 두 배입니다. x와 dout의 곱이 dW에 몇 번 들어가는지 세어 보십시오. 대입한 다음 다시 더하지 않았는지 확인하십시오.',
    },
    change: [[DW, 'this.dW = x.T.dot(dy).mul(2)']],
  },
  {
    id: 'dw-with-weight-decay',
    says: {
      en: 'dW is off by a multiple of W itself, as with weight decay (book, section 6.4.2). That comes in the next chapter: what is the gradient of x · W + b alone?',
      ko: 'dW가 가중치 감소(책 6.4.2절)를 적용한 것처럼 W의 몇 배만큼 다릅니다. 그것은 다음 장의 내용입니다. x · W + b만의 기울기가 무엇인지 보십시오.',
    },
    change: [[DW, 'this.dW = x.T.dot(dy).add(this.W.mul(0.1))']],
  },
  {
    id: 'dw-is-the-new-w',
    says: {
      en: 'dW looks like W after a step of training, not like the gradient. Who takes the step in the book, and what does it need to know from this layer (section 5.7.4)?',
      ko: 'dW가 기울기가 아니라 학습을 한 단계 마친 W로 보입니다. 책 5.7.4절에서 갱신을 누가 하는지, 그때 이 계층에서 무엇을 알아야 하는지 보십시오.',
    },
    change: [[DW, 'this.dW = this.W.sub(x.T.dot(dy).mul(0.1))']],
  },
  {
    id: 'dw-and-db-exchanged',
    says: {
      en: 'dW holds what belongs to db, and db what belongs to dW. Print the shapes of W, dW, b and db after backward: which of them should agree?',
      ko: 'dW에 db의 값이, db에 dW의 값이 들어 있습니다. backward를 실행한 뒤 W, dW, b, db의 형상을 출력해 보고, 어느 것끼리 같아야 하는지 확인하십시오.',
    },
    change: [
      [DW, 'this.dW = dy.sum(0)'],
      [DB, 'this.db = x.T.dot(dy)'],
    ],
  },
  {
    id: 'dw-of-the-first-backward',
    says: {
      en: 'dW stays that of the first backward, whatever comes later. Under which condition does backward set dW?',
      ko: 'dW가 이후에 무엇이 와도 첫 backward의 값 그대로입니다. backward가 어떤 조건에서 dW를 넣는지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private done = false\n'],
      [DW, 'if (!this.done) this.dW = x.T.dot(dy)\n    this.done = true'],
    ],
  },
  {
    id: 'db-opposite-sign',
    says: {
      en: 'db has the right size but the opposite sign. The output grows with b: compare the signs of dout and db for one row.',
      ko: 'db가 크기는 맞지만 부호가 반대입니다. 출력은 b와 함께 커집니다. 행이 하나일 때 dout과 db의 부호를 비교해 보십시오.',
    },
    change: [[DB, 'this.db = dy.sum(0).neg()']],
  },
  {
    id: 'db-not-set',
    says: {
      en: 'db is still all zeros after backward: the sum seems not to be kept. Print layer.db after a call, and look at where the result of the sum goes.',
      ko: 'backward를 실행한 뒤에도 db가 모두 0입니다. 합을 구하고 넣지 않은 것으로 보입니다. 호출한 뒤 layer.db를 출력해 보고, 합이 어디에 들어가는지 확인하십시오.',
    },
    change: [[DB, 'dy.sum(0)']],
  },
  {
    id: 'db-of-one-row',
    says: {
      en: "Where the book's example adds two rows of dout up, db has the numbers of the second, larger one alone: each row seems to replace the one before it, or the largest is taken. What is done with every row in the sum of section 5.6.2?",
      ko: '책의 예제에서는 dout의 두 행을 더해야 하는데, db에 값이 더 큰 두 번째 행만 들어 있습니다. 행마다 앞의 값을 덮어썼거나 가장 큰 값을 고른 것으로 보입니다. 책 5.6.2절에서 모든 행을 어떻게 하는지 보십시오.',
    },
    change: [[DB, 'this.db = dy.row(dy.shape[0] - 1).copy()']],
  },
  {
    id: 'db-ignores-dout',
    says: {
      en: 'Every element of db is the number of rows, whatever dout is, as if dout were all ones. Call backward with a dout of zeros: what should db be then?',
      ko: 'dout과 관계없이 db의 모든 원소가 행의 수입니다. dout이 모두 1일 때의 값으로 보입니다. dout이 모두 0이면 db가 무엇이어야 하는지 확인하십시오.',
    },
    change: [[DB, 'this.db = np.zerosLike(dy).add(1).sum(0)']],
  },
  {
    id: 'db-of-the-first-backward',
    says: {
      en: 'db stays that of the first backward, whatever comes later. Under which condition does backward set db?',
      ko: 'db가 이후에 무엇이 와도 첫 backward의 값 그대로입니다. backward가 어떤 조건에서 db를 넣는지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private done = false\n'],
      [DB, 'if (!this.done) this.db = dy.sum(0)\n    this.done = true'],
    ],
  },
  {
    id: 'db-of-one-sample-is-one-number',
    says: {
      en: 'For one sample db is a single number: the sum over the rows of a vector adds up everything. What shape should db have whatever x is?',
      ko: '데이터가 하나일 때 db가 숫자 하나입니다. 벡터에 sum(0)을 쓰면 모든 원소가 더해집니다. x가 무엇이든 db의 형상이 어때야 하는지 생각해 보십시오.',
    },
    change: [[DB, 'this.db = dout.ndim === 1 ? np.array(dout.sum()) : dy.sum(0)']],
  },
  {
    id: 'dw-of-one-sample-is-transposed',
    says: {
      en: 'For one sample dW is transposed. Which of the two vectors should lie down as a row, and which stand up as a column, so that their product has the shape of W?',
      ko: '데이터가 하나일 때 dW의 행과 열이 바뀌어 나옵니다. 곱이 W의 형상이 되려면 두 벡터 가운데 어느 것이 열이고 어느 것이 행이어야 하는지 확인하십시오.',
    },
    change: [[DW, 'this.dW = dout.ndim === 1 ? dy.T.dot(x) : x.T.dot(dy)']],
  },
  {
    id: 'one-sample-becomes-a-batch-both-ways',
    says: {
      en: 'For one sample both forward and backward give matrices of one row: x and dout seem to be made into batches and to stay so. What comes back should have as many dimensions as what went in.',
      ko: '데이터가 하나일 때 forward와 backward가 모두 행이 하나인 행렬을 돌려줍니다. x와 dout을 배치로 바꾼 뒤 되돌리지 않은 것으로 보입니다. 결과의 차원 수는 입력의 차원 수와 같아야 합니다.',
    },
    change: [
      [FORWARD, 'return x.reshape(-1, this.W.shape[0]).dot(this.W).add(this.b)'],
      [DX, 'return dy.dot(this.W.T)'],
    ],
  },
  {
    id: 'dw-x-not-transposed',
    says: {
      en: 'dW seems to be x times dout as x lies: the shapes fit only where there are as many rows as inputs. Write the shapes of x, dout and W side by side: how must x lie so that the product has the shape of W (book, section 5.6.1)?',
      ko: 'dW가 x를 전치하지 않고 dout과 곱한 값으로 보입니다. 행의 수와 입력의 수가 같을 때만 형상이 맞습니다. x, dout, W의 형상을 나란히 적어 보고, 곱의 형상이 W와 같아지려면 x를 어떻게 놓아야 하는지 확인하십시오(책 5.6.1절).',
    },
    change: [[DW, 'this.dW = x.dot(dy)']],
  },
  {
    id: 'w-is-a-copy',
    says: {
      en: 'What is written into the array W after the layer was made changes nothing, while layer.W = … takes effect: the constructor seems to keep a copy of W. Is layer.W the array that was handed over?',
      ko: '계층을 만든 다음 배열 W에 값을 써넣어도 결과가 그대로이고, layer.W = …로 바꿔 넣으면 반영됩니다. 생성자가 W의 복사본을 보관하는 것으로 보입니다. layer.W가 넘겨받은 배열 자체인지 확인하십시오.',
    },
    change: [['    this.W = W\n', '    this.W = W.copy()\n']],
  },
  {
    id: 'b-is-a-copy',
    says: {
      en: 'What is written into the array b after the layer was made changes nothing, while layer.b = … takes effect: the constructor seems to keep a copy of b. Is layer.b the array that was handed over?',
      ko: '계층을 만든 다음 배열 b에 값을 써넣어도 결과가 그대로이고, layer.b = …로 바꿔 넣으면 반영됩니다. 생성자가 b의 복사본을 보관하는 것으로 보입니다. layer.b가 넘겨받은 배열 자체인지 확인하십시오.',
    },
    change: [['    this.b = b\n', '    this.b = b.copy()\n']],
  },
  {
    id: 'w-and-b-are-copies',
    says: {
      en: 'What is written into the arrays W and b after the layer was made changes nothing, while new arrays in layer.W and layer.b take effect: the constructor seems to keep copies of both.',
      ko: '계층을 만든 다음 배열 W와 b에 값을 써넣어도 결과가 그대로이고, layer.W와 layer.b에 새 배열을 넣으면 반영됩니다. 생성자가 둘의 복사본을 보관하는 것으로 보입니다.',
    },
    change: [
      ['    this.W = W\n', '    this.W = W.copy()\n'],
      ['    this.b = b\n', '    this.b = b.copy()\n'],
    ],
  },
  {
    id: 'forward-with-the-first-w',
    says: {
      en: 'forward follows what is written into W, but not a new array: after layer.W = … it seems to go on with the W of the constructor, while dX takes the new one. Under which names does the layer hold W?',
      ko: 'forward가 W에 써넣은 값은 따르지만 새 배열은 따르지 않습니다. layer.W = …로 바꿔 넣은 뒤에도 forward는 생성자에서 받은 W를, dX는 새 W를 쓰는 것으로 보입니다. 계층이 W를 어떤 이름으로 보관하는지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private first: NdArray\n'],
      ['    this.W = W\n', '    this.W = W\n    this.first = W\n'],
      [FORWARD, 'return x.dot(this.first).add(this.b)'],
    ],
  },
  {
    id: 'first-w-both-ways',
    says: {
      en: 'Neither forward nor dX follows a new W: after layer.W = … both seem to go on with the W of the constructor, while a new b takes effect. Under which names does the layer hold W?',
      ko: 'forward도 dX도 새 W를 따르지 않습니다. layer.W = …로 바꿔 넣은 뒤에도 생성자에서 받은 W를 쓰는 것으로 보입니다. 새 b는 반영됩니다. 계층이 W를 어떤 이름으로 보관하는지 확인하십시오.',
    },
    change: [
      ['  private x!: NdArray\n', '  private x!: NdArray\n  private first: NdArray\n'],
      ['    this.W = W\n', '    this.W = W\n    this.first = W\n'],
      [FORWARD, 'return x.dot(this.first).add(this.b)'],
      [DX, 'return dout.dot(this.first.T)'],
    ],
  },
  {
    id: 'bias-taken-from-dout',
    says: {
      en: 'dX looks like (dout - b) · Wᵀ: the bias seems to be taken away before the product. Does b stand in the derivative of x · W + b with respect to x (book, section 5.6.1)?',
      ko: 'dX가 (dout - b) · Wᵀ로 보입니다. 곱하기 전에 편향을 뺀 것 같습니다. x · W + b를 x로 미분한 식에 b가 남는지 생각해 보십시오(책 5.6.1절).',
    },
    change: [[DX, 'return dout.sub(this.b).dot(this.W.T)']],
  },
  {
    id: 'bias-added-to-dx',
    says: {
      en: 'dX looks like dout · Wᵀ with the bias added to dout first. Does b stand in the derivative of x · W + b with respect to x (book, section 5.6.1)?',
      ko: 'dX가 dout에 편향을 더한 다음 Wᵀ를 곱한 값으로 보입니다. x · W + b를 x로 미분한 식에 b가 남는지 생각해 보십시오(책 5.6.1절).',
    },
    change: [[DX, 'return dout.add(this.b).dot(this.W.T)']],
  },
  {
    id: 'step-before-dx',
    says: {
      en: 'backward seems to take a step on W itself: W holds other numbers afterwards. The layer only says in which direction; who changes the weights in training (book, section 5.7.4)?',
      ko: 'backward가 W를 직접 갱신하는 것으로 보입니다. 호출한 뒤 W의 값이 달라져 있습니다. 계층은 기울기만 구합니다. 학습할 때 가중치를 누가 바꾸는지 보십시오(책 5.7.4절).',
    },
    change: [[DX, 'this.W.subInPlace(this.dW.mul(0.1))\n    return dout.dot(this.W.T)']],
  },
  {
    id: 'step-after-dx',
    says: {
      en: 'dX is right, but backward seems to take a step on W: W holds other numbers afterwards. The layer only says in which direction; who changes the weights in training (book, section 5.7.4)?',
      ko: 'dX는 맞지만 backward가 W를 직접 갱신하는 것으로 보입니다. 호출한 뒤 W의 값이 달라져 있습니다. 계층은 기울기만 구합니다. 학습할 때 가중치를 누가 바꾸는지 보십시오(책 5.7.4절).',
    },
    change: [[DX, 'const dx = dout.dot(this.W.T)\n    this.W.subInPlace(this.dW.mul(0.1))\n    return dx']],
  },
  {
    id: 'batch-of-one-becomes-a-vector',
    says: {
      en: 'For a batch of one row forward gives a vector, for more rows a matrix. A batch of one is still a batch: print x.shape and the shape of the result. Which step treats one row in another way?',
      ko: '행이 하나인 배치에서는 forward의 결과가 벡터이고 행이 더 많으면 행렬입니다. 행이 하나여도 배치입니다. x.shape와 결과의 형상을 출력해 보고, 어느 단계에서 다르게 다루는지 확인하십시오.',
    },
    change: [
      [FORWARD, 'const y = x.dot(this.W).add(this.b)\n    return y.ndim === 2 && y.shape[0] === 1 ? y.reshape(-1) : y'],
    ],
  },
  {
    id: 'sample-written-into-b',
    says: {
      en: 'For one sample, b holds the output after forward: something seems to write into b there. b has the shape of that output, and add makes a new array; which operation does not?',
      ko: '데이터가 하나이면 forward를 실행한 뒤 b에 출력이 들어 있습니다. b에 값을 쓰는 것으로 보입니다. 이때 출력의 형상은 b와 같습니다. add는 새 배열을 만듭니다. 새 배열을 만들지 않는 연산을 썼는지 확인하십시오.',
    },
    change: [[FORWARD, 'return x.ndim === 1 ? this.b.addInPlace(x.dot(this.W)) : x.dot(this.W).add(this.b)']],
  },
  {
    id: 'forward-of-the-previous-x',
    says: {
      en: 'The first forward of a layer is right, but the next one belongs to the x of the call before: forward seems to read the property that holds x before it is set anew.',
      ko: '계층의 첫 forward는 맞지만 다음 forward는 바로 앞 호출의 x로 구한 값입니다. x를 보관한 속성을 새로 설정하기 전에 읽은 것으로 보입니다.',
    },
    change: [
      [KEEP_X, '    const before = this.x as NdArray | undefined\n    this.x = x\n'],
      [FORWARD, 'return (before?.size === x.size ? before : x).dot(this.W).add(this.b)'],
    ],
  },
  {
    id: 'dx-with-w-plus-b',
    says: {
      en: 'dX seems to be made with W + b in the place of W. b is added after the product: does the output change with x any faster where b is large?',
      ko: 'W가 아니라 W + b로 dX를 구한 것으로 보입니다. b는 곱한 다음에 더합니다. b가 크다고 해서 x에 따라 출력이 더 빨리 변하는지 생각해 보십시오.',
    },
    change: [[DX, 'return dout.dot(this.W.add(this.b).T)']],
  },
  {
    id: 'bias-added-to-w',
    says: {
      en: 'forward seems to add b to W before the product: x · (W + b). With an x of zeros b should come out; what comes in your layer?',
      ko: 'forward에서 b를 곱하기 전의 W에 더한 것으로 보입니다(x · (W + b)). 모든 원소가 0인 x를 넣으면 b가 나와야 합니다. 무엇이 나오는지 확인하십시오.',
    },
    change: [[FORWARD, 'return x.dot(this.W.add(this.b))']],
  },
]
