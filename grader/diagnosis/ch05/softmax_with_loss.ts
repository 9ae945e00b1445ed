import type { WrongAnswer } from '../wrong-answer.ts'

const KEEP = '    this.y = softmax(x)\n    this.t = t\n'
const FORWARD = 'return crossEntropyError(this.y, t)'
const ONE_HOT = 't.size === y.size ? t : np.eye(classes).take(t)'
const BACKWARD = 'return y.sub(oneHot).mul(dout / batchSize)'

/** Wrong answers to softmax_with_loss. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'no-softmax',
    says: {
      en: 'The loss and dx both look as if the scores x had been used as probabilities. Print the y that you keep: is each number between 0 and 1, and does each row add up to 1 (book, section 5.6.3)?',
      ko: '손실과 dx가 모두 점수 x를 확률로 여기고 구한 값으로 보입니다. 보관한 y를 출력해 보십시오. 각 값이 0과 1 사이이고 각 행의 합이 1인지 확인하십시오(책 5.6.3절).',
    },
    change: [['this.y = softmax(x)', 'this.y = x']],
  },
  {
    id: 'loss-of-the-scores',
    says: {
      en: 'The loss looks like the cross-entropy error of the scores x, not of y; it is NaN where the score of the right class is negative. Which of the two arrays goes into crossEntropyError?',
      ko: '손실이 y가 아니라 점수 x의 교차 엔트로피 오차로 보입니다. 정답 클래스의 점수가 음수이면 NaN이 됩니다. 두 배열 가운데 무엇을 crossEntropyError에 넘기는지 확인하십시오.',
    },
    change: [[FORWARD, 'return crossEntropyError(x, t)']],
  },
  {
    id: 'softmax-twice',
    says: {
      en: 'The loss and dx both fit a softmax of the softmax: the probabilities in y are flatter than they should be. Count the softmaxes between x and the y that you keep.',
      ko: '손실과 dx가 모두 softmax를 두 번 적용한 결과와 같아 보입니다. y의 확률이 지나치게 고릅니다. x에서 보관하는 y까지 softmax를 몇 번 거치는지 세어 보십시오.',
    },
    change: [['this.y = softmax(x)', 'this.y = softmax(softmax(x))']],
  },
  {
    id: 'softmax-twice-in-the-loss',
    says: {
      en: 'The loss looks as if y had gone through softmax once more on its way into crossEntropyError. That function expects probabilities: is y not one already?',
      ko: 'y를 crossEntropyError에 넘기면서 softmax를 한 번 더 적용한 손실로 보입니다. crossEntropyError는 확률을 받습니다. y가 이미 확률인지 확인하십시오.',
    },
    change: [[FORWARD, 'return crossEntropyError(softmax(this.y), t)']],
  },
  {
    id: 'arguments-swapped',
    says: {
      en: 'The loss looks as if y and t had changed places in crossEntropyError: each sample adds either 0 or about 16. Which comes first there, the prediction or the label (book, section 4.2.2)?',
      ko: 'crossEntropyError에 y와 t를 서로 바꾸어 넘긴 손실로 보입니다. 데이터 하나의 손실이 0이거나 약 16입니다. 신경망의 출력과 정답 레이블 가운데 무엇이 먼저인지 확인하십시오(책 4.2.2절).',
    },
    change: [[FORWARD, 'return crossEntropyError(t, this.y)']],
  },
  {
    id: 'loss-divided-once-more',
    says: {
      en: 'The loss is too small by a factor of N, the number of rows: it seems to have been averaged twice. Two equal rows should give the loss of one; where is the mean taken already (book, section 4.2.4)?',
      ko: '손실이 행의 수 N으로 한 번 더 나눈 값으로 보입니다. 같은 행이 두 개인 배치의 손실은 한 행의 손실과 같아야 합니다. 평균을 이미 어디에서 구하는지 확인하십시오(책 4.2.4절).',
    },
    change: [[FORWARD, 'return crossEntropyError(this.y, t) / x.shape[0]']],
  },
  {
    id: 'loss-is-a-sum',
    says: {
      en: 'The loss looks like a sum over the batch: N times too large for N rows. Should the loss double when the batch does (book, section 4.2.4)?',
      ko: '손실이 배치 전체의 합으로 보입니다. 행이 N개이면 평균의 N배입니다. 배치가 두 배로 커질 때 손실도 두 배가 되어야 하는지 생각해 보십시오(책 4.2.4절).',
    },
    change: [[FORWARD, 'return crossEntropyError(this.y, t) * x.shape[0]']],
  },
  {
    id: 'loss-without-sign',
    says: {
      en: 'The loss has the right size but is negative. The log of a probability is below 0, and a loss above: which function turns the sign, and is it turned a second time?',
      ko: '손실의 크기는 맞지만 음수입니다. 확률의 로그는 0보다 작고 손실은 0보다 큽니다. 부호를 어느 함수에서 바꾸는지, 그 뒤에 한 번 더 바꾸지는 않는지 확인하십시오.',
    },
    change: [[FORWARD, 'return -crossEntropyError(this.y, t)']],
  },
  {
    id: 'changes-x',
    says: {
      en: 'The loss is right, but the scores in x are lower after forward than before: something seems to be subtracted in place. Print x before and after the call.',
      ko: '손실은 맞지만 forward를 실행하고 나면 x의 점수가 작아져 있습니다. x에서 직접 빼는 곳이 있는 것으로 보입니다. 호출 전후의 x를 출력해 보십시오.',
    },
    change: [['this.y = softmax(x)', 'this.y = softmax(x.subInPlace(1))']],
  },
  {
    id: 'not-divided-by-the-batch',
    says: {
      en: 'dx is N times too large, whichever kind of t is given: the batch size seems to be missing. The loss is a mean over N rows; what does that do to its derivative (book, section 5.6.3)?',
      ko: 't가 어느 형식이든 dx가 올바른 값의 N배입니다. 배치의 크기가 빠진 것으로 보입니다. 손실은 N개 행의 평균입니다. 평균을 미분하면 어떻게 되는지 책 5.6.3절에서 확인하십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(dout)']],
  },
  {
    id: 'divided-by-the-batch-twice',
    says: {
      en: 'dx is too small by a factor of N, and right for a batch of one row. Follow the batch size through backward: in how many places does it divide?',
      ko: 'dx가 N으로 한 번 더 나눈 값으로 보입니다. 행이 하나인 배치에서는 맞습니다. backward에서 배치의 크기로 나누는 곳이 몇 군데인지 세어 보십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(dout / batchSize / batchSize)']],
  },
  {
    id: 'divided-by-the-classes',
    says: {
      en: 'dx looks as if it had been divided by the number of columns. With 4 rows and 3 classes, which entry of y.shape counts the samples?',
      ko: 'dx가 열의 수, 곧 클래스 수로 나눈 값으로 보입니다. 행이 4개이고 클래스가 3개일 때 y.shape의 어느 원소가 데이터의 수인지 확인하십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(dout / classes)']],
  },
  {
    id: 'divided-by-all-elements',
    says: {
      en: 'With one-hot t, dx is too small by the number of classes; with class numbers it is right. The divisor seems to count the elements of t: does one sample always have one?',
      ko: 't가 원-핫 인코딩이면 dx가 클래스 수만큼 더 나눈 값이고, 클래스 번호이면 맞습니다. t의 원소 수로 나눈 것으로 보입니다. t의 원소가 언제나 데이터 하나에 하나씩인지 생각해 보십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(dout / t.size)']],
  },
  {
    id: 'wrong-sign',
    says: {
      en: 'dx has the right size but the opposite sign, so that learning would raise the loss. If the score of the right class grows a little, does the loss grow or shrink?',
      ko: 'dx의 크기는 맞지만 부호가 반대입니다. 이대로 학습하면 손실이 커집니다. 정답 클래스의 점수가 조금 커질 때 손실이 커지는지 작아지는지 생각해 보십시오.',
    },
    change: [[BACKWARD, 'return oneHot.sub(y).mul(dout / batchSize)']],
  },
  {
    id: 'passes-y-on',
    says: {
      en: 'dx looks like y divided by N, as if the labels played no part. Each row of a right dx adds up to 0 (book, section 5.6.3); what do the rows of yours add up to?',
      ko: 'dx가 y를 N으로 나눈 값으로 보입니다. 정답 레이블이 반영되지 않은 듯합니다. 올바른 dx는 각 행의 합이 0입니다(책 5.6.3절). 지금은 각 행의 합이 얼마인지 구해 보십시오.',
    },
    change: [[BACKWARD, 'return y.mul(dout / batchSize)']],
  },
  {
    id: 'extra-derivative-of-softmax',
    says: {
      en: 'dx looks as if y · (1 - y), the slope of a sigmoid, had been multiplied in as well. The short result in section 5.6.3 of the book is for softmax and loss together: is softmax not in it yet?',
      ko: 'dx에 시그모이드의 미분과 같은 y · (1 - y)를 더 곱한 것으로 보입니다. 책 5.6.3절의 간결한 결과는 소프트맥스와 손실을 함께 미분한 것입니다. 소프트맥스의 미분이 이미 들어 있는지 생각해 보십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(y).mul(np.sub(1, y)).mul(dout / batchSize)']],
  },
  {
    id: 'derivative-of-the-loss-only',
    says: {
      en: 'dx is 0 except for the right class: it looks like the derivative with respect to y, before softmax is passed. Why does each score change the loss? Appendix A of the book goes the whole way.',
      ko: 'dx가 정답 클래스의 자리를 빼고 모두 0입니다. 아직 소프트맥스를 거치지 않은, y에 대한 미분으로 보입니다. 정답이 아닌 점수도 손실을 바꾸는 까닭을 생각해 보십시오. 전체 과정은 책의 부록 A에 나옵니다.',
    },
    change: [[BACKWARD, 'return oneHot.div(y.add(1e-7)).mul(-dout / batchSize)']],
  },
  {
    id: 'changes-y',
    says: {
      en: 'The first backward is right, a second one is not, with one-hot t as with class numbers: the label seems to be subtracted from the kept y itself. Print y before and after backward.',
      ko: 't가 어느 형식이든 첫 backward는 맞고 두 번째는 틀립니다. y의 복사본이 아니라 forward에서 보관한 y에서 직접 정답 레이블을 뺀 것으로 보입니다. backward 전후의 y를 출력해 보십시오.',
    },
    change: [[BACKWARD, 'return y.subInPlace(oneHot).mul(dout / batchSize)']],
  },
  {
    id: 'labels-taken-for-one-hot',
    says: {
      en: 'Class numbers seem to be subtracted from y as they are, one from each column, or their shape does not fit. What would t = [2, 0, 1] look like as one-hot rows?',
      ko: '클래스 번호를 그대로 y의 열마다 하나씩 뺀 것으로 보입니다. 형상이 맞지 않아 오류가 나기도 합니다. t = [2, 0, 1]을 원-핫 인코딩으로 나타내면 어떤 행들이 되는지 적어 보십시오.',
    },
    change: [[ONE_HOT, 't']],
  },
  {
    id: 'labels-always',
    says: {
      en: 'One-hot rows seem to be read as class numbers, and the shapes then do not fit. How can t.size tell the two kinds of labels apart, and which of your branches is for which?',
      ko: '원-핫 행을 클래스 번호로 읽어 형상이 맞지 않는 것으로 보입니다. t.size로 두 가지 레이블을 어떻게 구별하는지, 두 갈래 가운데 어느 쪽이 어느 레이블을 다루는지 확인하십시오.',
    },
    change: [[ONE_HOT, 'np.eye(classes).take(t)']],
  },
  {
    id: 'labels-as-a-column',
    says: {
      en: 'With class numbers, each number seems to be subtracted from the whole of its row. Class 2 is a place in the row and not an amount: how many elements of the row should change?',
      ko: 't가 클래스 번호이면 번호를 그 행 전체에서 뺀 것으로 보입니다. 클래스 2는 빼야 할 양이 아니라 행 안의 자리입니다. 한 행에서 원소 몇 개가 바뀌어야 하는지 생각해 보십시오.',
    },
    change: [[ONE_HOT, 't.size === y.size ? t : t.reshape(-1, 1)']],
  },
  {
    id: 'labels-of-the-prediction',
    says: {
      en: 'With class numbers, dx looks as if the class with the largest y were always the right one. Try a row that is guessed wrong: does your result depend on t there?',
      ko: 't가 클래스 번호이면 y가 가장 큰 클래스를 늘 정답으로 여긴 dx로 보입니다. 예측이 틀린 행으로 시험해 보십시오. 그때 결과가 t에 따라 달라지는지 확인하십시오.',
    },
    change: [[ONE_HOT, 't.size === y.size ? t : np.eye(classes).take(y.argmax(1))']],
  },
  {
    id: 'labels-count-from-1',
    says: {
      en: 'With class numbers, 1 seems to be subtracted one column too far to the left, as if the classes were counted from 1. In which column does class 0 stand?',
      ko: 't가 클래스 번호이면 정답보다 한 열 왼쪽에서 1을 뺀 것으로 보입니다. 클래스를 1부터 센 듯합니다. 클래스 0이 어느 열에 있는지 확인하십시오.',
    },
    change: [
      [
        ONE_HOT,
        't.size === y.size ? t : np.eye(classes).take([...t.data].map((label) => (label + classes - 1) % classes))',
      ],
    ],
  },
  {
    id: 'labels-not-divided',
    says: {
      en: 'With one-hot t, dx is right; with class numbers it is N times too large. A step seems to be missing for that kind of t only: compare both for the same batch.',
      ko: 't가 원-핫 인코딩이면 dx가 맞고, 클래스 번호이면 올바른 값의 N배입니다. 클래스 번호일 때만 한 단계가 빠진 것으로 보입니다. 같은 배치를 두 형식으로 넣어 비교해 보십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(t.size === y.size ? dout / batchSize : dout)']],
  },
  {
    id: 'labels-change-y',
    says: {
      en: 'With class numbers a second backward differs from the first; with one-hot rows it does not. For that kind of t, the array that you change seems to be the kept y itself.',
      ko: 't가 클래스 번호이면 두 번째 backward의 결과가 첫 번째와 다르고, 원-핫 인코딩이면 같습니다. 클래스 번호일 때만 y의 복사본이 아니라 forward에서 보관한 y를 직접 바꾸는 것으로 보입니다.',
    },
    change: [[BACKWARD, 'return (t.size === y.size ? y.sub(oneHot) : y.subInPlace(oneHot)).mul(dout / batchSize)']],
  },
  {
    id: 'labels-of-the-first-row',
    says: {
      en: 'With class numbers, every row of dx looks as if it had the label of the first sample. Try t = [0, 1, 2]: in which column is the negative number of each row?',
      ko: 't가 클래스 번호이면 dx의 모든 행이 첫 데이터의 정답 레이블을 쓴 것으로 보입니다. t = [0, 1, 2]로 시험해 보고, 각 행에서 음수가 몇 번째 열에 있는지 확인하십시오.',
    },
    change: [[ONE_HOT, 't.size === y.size ? t : np.eye(classes).take(t).row(0)']],
  },
  {
    id: 'shared-by-all-layers',
    says: {
      en: 'Once another SoftmaxWithLoss has run forward, this one gives the dx of the other: they seem to share y and t. Is either of them static, or kept outside the class?',
      ko: '다른 SoftmaxWithLoss가 forward를 실행하고 나면 이 계층이 그 계층의 dx를 돌려줍니다. 두 계층이 y와 t를 공유하는 것으로 보입니다. 클래스 밖이나 static 속성에 두지 않았는지 확인하십시오.',
    },
    change: [
      ['  private y!: NdArray\n  private t!: NdArray\n', '  private static y: NdArray\n  private static t: NdArray\n'],
      [KEEP, '    SoftmaxWithLoss.y = softmax(x)\n    SoftmaxWithLoss.t = t\n'],
      [FORWARD, 'return crossEntropyError(SoftmaxWithLoss.y, t)'],
      ['const { y, t } = this', 'const { y, t } = SoftmaxWithLoss'],
    ],
  },
  {
    id: 'first-forward-kept',
    says: {
      en: 'The loss follows each new batch, but dx seems to stay that of the first, its number of rows included. Look at the lines that keep y and t: do they take effect at every forward?',
      ko: '손실은 새 배치에 맞게 바뀌지만 dx는 행의 수까지 첫 배치의 것으로 보입니다. y와 t를 보관하는 줄이 forward를 실행할 때마다 효력이 있는지 확인하십시오.',
    },
    change: [
      [KEEP, '    this.y ??= softmax(x)\n    this.t ??= t\n'],
      [FORWARD, 'return crossEntropyError(softmax(x), t)'],
    ],
  },
  {
    id: 'sigmoid-for-softmax',
    says: {
      en: 'The loss and dx both look as if y came from a sigmoid: each number of y lies between 0 and 1, but a row does not add up to 1. Which function makes a row of probabilities (book, section 3.5)?',
      ko: '손실과 dx가 모두 시그모이드로 구한 y에서 나온 값으로 보입니다. y의 값이 저마다 0과 1 사이에 있지만 한 행의 합은 1이 아닙니다. 한 행을 확률로 만드는 함수가 무엇인지 보십시오(책 3.5절).',
    },
    change: [['this.y = softmax(x)', 'this.y = x.map((value) => 1 / (1 + Math.exp(-value)))']],
  },
  {
    id: 'softmax-of-the-whole-batch',
    says: {
      en: 'All of y together seems to add up to 1, instead of each row: softmax was taken over the whole batch. Print y.sum(1): how many samples must share one set of probabilities?',
      ko: '행마다가 아니라 y 전체의 합이 1인 것으로 보입니다. 배치 전체에 softmax를 한 번 적용한 것 같습니다. y.sum(1)을 출력해 보고, 데이터마다 확률의 합이 얼마여야 하는지 확인하십시오.',
    },
    change: [['this.y = softmax(x)', 'this.y = softmax(x.reshape(-1)).reshape(...x.shape)']],
  },
  {
    id: 'softmax-over-the-columns',
    says: {
      en: 'Each column of y seems to add up to 1 instead of each row: the samples compete with each other, not the classes. Print y.sum(0) and y.sum(1): which axis holds the classes?',
      ko: 'y의 행이 아니라 열의 합이 1인 것으로 보입니다. 클래스가 아니라 데이터끼리 확률을 나누어 가진 것입니다. y.sum(0)과 y.sum(1)을 출력해 보고, 클래스가 어느 축에 있는지 확인하십시오.',
    },
    change: [['this.y = softmax(x)', 'this.y = softmax(x.T).T']],
  },
  {
    id: 'softmax-of-minus-x',
    says: {
      en: 'The highest score gets the lowest probability: y looks like the softmax of -x. Try x = [[1, 2, 3]] and print y: in which direction should the probabilities grow (book, section 3.5)?',
      ko: '점수가 가장 높은 클래스의 확률이 가장 낮습니다. y가 -x의 softmax로 보입니다. x = [[1, 2, 3]]을 넣고 y를 출력해 보십시오. 확률이 어느 방향으로 커져야 하는지 확인하십시오(책 3.5절).',
    },
    change: [['this.y = softmax(x)', 'this.y = softmax(x.neg())']],
  },
  {
    id: 'overflow',
    says: {
      en: 'With small scores all is well, with scores near 1000 there is NaN: exp seems to get too large. Section 3.5.2 of the book has the remedy; does the softmax that is used here have it too?',
      ko: '점수가 작으면 맞지만 1000 정도가 되면 NaN이 나옵니다. exp의 값이 너무 커진 것으로 보입니다. 책 3.5.2절에 대책이 있습니다. 여기서 쓰는 softmax에도 그 대책이 들어 있는지 확인하십시오.',
    },
    change: [['this.y = softmax(x)', 'const e = np.exp(x)\n    this.y = e.div(e.sum(1, { keepDims: true }))']],
  },
  {
    id: 'squared-error',
    says: {
      en: 'The loss looks like half the sum of squared differences between y and t, divided by N. Section 4.2 of the book has two loss functions: which of them does this layer pair with softmax (section 5.6.3)?',
      ko: '손실이 y와 t의 차이를 제곱하여 더한 값의 절반을 N으로 나눈 것으로 보입니다. 책 4.2절에는 손실 함수가 두 가지 나옵니다. 이 계층에서 softmax와 짝을 이루는 것이 무엇인지 보십시오(책 5.6.3절).',
    },
    change: [
      [
        FORWARD,
        'if (t.ndim === 2) return np.square(this.y.sub(t)).sum() / 2 / x.shape[0]\n    return crossEntropyError(this.y, t)',
      ],
    ],
  },
  {
    id: 'log-of-base-10',
    says: {
      en: 'The loss is 2.303 times too small, and 2.303 is the natural log of 10: a log of base 10 seems to be taken. Which log does section 4.2.2 of the book use?',
      ko: '손실이 기대한 값을 2.303으로 나눈 값입니다. 2.303은 10의 자연로그이므로 밑이 10인 로그를 쓴 것으로 보입니다. 책 4.2.2절에서 어떤 로그를 쓰는지 확인하십시오.',
    },
    change: [[FORWARD, 'return crossEntropyError(this.y, t) / Math.LN10']],
  },
  {
    id: 'log-of-base-2',
    says: {
      en: 'The loss is 1.443 times too large, which is one divided by the natural log of 2: a log of base 2 seems to be taken. Which log does section 4.2.2 of the book use?',
      ko: '손실이 기대한 값의 1.443배입니다. 1.443은 1을 2의 자연로그로 나눈 값이므로 밑이 2인 로그를 쓴 것으로 보입니다. 책 4.2.2절에서 어떤 로그를 쓰는지 확인하십시오.',
    },
    change: [[FORWARD, 'return crossEntropyError(this.y, t) / Math.LN2']],
  },
  {
    id: 'loss-divided-by-the-classes',
    says: {
      en: 'The loss is too small by the number of columns: a mean seems to be taken over the classes as well. For one sample, how many terms of the sum in section 4.2.2 of the book are not 0?',
      ko: '손실이 열의 수로 나눈 만큼 작습니다. 클래스에 대해서도 평균한 것으로 보입니다. 데이터가 하나일 때 책 4.2.2절의 합에서 0이 아닌 항이 몇 개인지 생각해 보십시오.',
    },
    change: [[FORWARD, 'return crossEntropyError(this.y, t) / x.shape[1]']],
  },
  {
    id: 'loss-of-the-first-sample',
    says: {
      en: 'The loss looks like that of the first row alone: the other samples seem not to count. Change the last row of x and see whether the loss notices (book, section 4.2.4).',
      ko: '손실이 첫 번째 행만의 손실로 보입니다. 나머지 데이터는 반영되지 않는 것 같습니다. x의 마지막 행을 바꾸면 손실이 달라지는지 확인하십시오(책 4.2.4절).',
    },
    change: [[FORWARD, 'return crossEntropyError(this.y.take([0]), t.take([0]))']],
  },
  {
    id: 'loss-of-the-last-sample',
    says: {
      en: 'The loss looks like that of the last row alone, as if each sample replaced what was gathered before. Is the loss of a row added to a sum, or put in its place (book, section 4.2.4)?',
      ko: '손실이 마지막 행만의 손실로 보입니다. 데이터마다 그때까지 모은 값을 덮어쓴 것 같습니다. 행의 손실을 합에 더하는지, 합을 그 값으로 바꾸는지 확인하십시오(책 4.2.4절).',
    },
    change: [[FORWARD, 'return crossEntropyError(this.y.take([x.shape[0] - 1]), t.take([x.shape[0] - 1]))']],
  },
  {
    id: 'loss-without-log',
    says: {
      en: 'The loss looks like the mean of 1 - y at the right class: it can never exceed 1. With a probability of 0.01 for the right class, how large should it be (book, section 4.2.2)?',
      ko: '손실이 정답 클래스의 1 - y를 평균한 값으로 보입니다. 그러면 1을 넘을 수 없습니다. 정답 클래스의 확률이 0.01이면 손실이 얼마여야 하는지 확인하십시오(책 4.2.2절).',
    },
    change: [
      [
        FORWARD,
        'const labels = t.size === this.y.size ? t : np.eye(x.shape[1]).take(t)\n    return 1 - this.y.mul(labels).sum() / x.shape[0]',
      ],
    ],
  },
  {
    id: 'wrong-classes-counted-too',
    says: {
      en: 'The loss looks as if the wrong classes had been counted too, with the log of 1 - y, as one does for yes or no. Which terms are left of the sum in section 4.2.2 of the book when t is one-hot?',
      ko: '손실에 정답이 아닌 클래스의 1 - y의 로그까지 더한 것으로 보입니다. 예와 아니요 둘을 분류할 때 쓰는 식입니다. t가 원-핫 인코딩일 때 책 4.2.2절의 합에 어떤 항이 남는지 보십시오.',
    },
    change: [
      [
        FORWARD,
        'const labels = t.size === this.y.size ? t : np.eye(x.shape[1]).take(t)\n    return crossEntropyError(this.y, t) - np.sub(1, labels).mul(np.log(np.sub(1 + 1e-7, this.y))).sum() / x.shape[0]',
      ],
    ],
  },
  {
    id: 'loss-rounded',
    says: {
      en: 'The loss is right to three digits and rounded after them. Small changes of a loss are what numerical differentiation lives on: print one loss in full and look for toFixed or Math.round.',
      ko: '손실이 소수점 아래 세 자리까지만 맞고 그 뒤는 반올림되어 있습니다. 수치 미분은 손실의 작은 변화로 구합니다. 손실 하나를 끝자리까지 출력해 보고, toFixed나 Math.round가 있는지 확인하십시오.',
    },
    change: [[FORWARD, 'return Number(crossEntropyError(this.y, t).toFixed(3))']],
  },
  {
    id: 'dout-defaults-to-0',
    says: {
      en: 'backward(1) is right, but backward() without an argument gives only zeros: dout seems to default to 0. This layer is the end of the network: what does the text above backward say about dout?',
      ko: 'backward(1)은 맞지만 인수 없이 backward()를 호출하면 모두 0이 나옵니다. dout의 기본값이 0으로 보입니다. 이 계층은 신경망의 끝입니다. backward의 설명에 dout이 어떻게 나와 있는지 보십시오.',
    },
    change: [['dout = 1', 'dout = 0']],
  },
  {
    id: 'only-y-divided',
    says: {
      en: 'dx looks like y / N - t: only y seems to be divided by the batch size. Each row of a right dx adds up to 0; what do yours add up to? Look at the brackets (book, section 5.6.3).',
      ko: 'dx가 y / N - t로 보입니다. y만 배치의 크기로 나눈 것 같습니다. 올바른 dx는 행마다 합이 0입니다. 결과의 합이 얼마인지 보고 괄호를 확인하십시오(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return y.mul(dout / batchSize).sub(oneHot)']],
  },
  {
    id: 'only-t-divided',
    says: {
      en: 'dx looks like y - t / N: only t seems to be divided by the batch size. Each row of a right dx adds up to 0; what do yours add up to? Look at the brackets (book, section 5.6.3).',
      ko: 'dx가 y - t / N으로 보입니다. t만 배치의 크기로 나눈 것 같습니다. 올바른 dx는 행마다 합이 0입니다. 결과의 합이 얼마인지 보고 괄호를 확인하십시오(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return y.sub(oneHot.mul(dout / batchSize))']],
  },
  {
    id: 'absolute-difference',
    says: {
      en: 'No element of dx is negative: it looks like |y - t| / N. The score of the right class should go up and the others down; can they all have the same sign (book, section 5.6.3)?',
      ko: 'dx에 음수가 없습니다. |y - t| / N으로 보입니다. 정답 클래스의 점수는 올라가고 나머지는 내려가야 합니다. 부호가 모두 같아도 되는지 생각해 보십시오(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return np.abs(y.sub(oneHot)).mul(dout / batchSize)']],
  },
  {
    id: 'squared-difference',
    says: {
      en: 'dx looks like (y - t)² / N, which is never negative. What is squared in a loss is not squared in its derivative: which short result does section 5.6.3 of the book end with?',
      ko: 'dx가 (y - t)² / N으로 보이며, 음수가 없습니다. 책 5.6.3절의 결과가 어떤 간단한 식인지 보고, 제곱이 들어 있는지 확인하십시오.',
    },
    change: [[BACKWARD, 'return np.square(y.sub(oneHot)).mul(dout / batchSize)']],
  },
  {
    id: 'doubled',
    says: {
      en: 'dx is twice what it should be, as for the derivative of a square without its one half. Compare with the result of section 5.6.3 in the book: where does the factor come from?',
      ko: 'dx가 기대한 값의 두 배입니다. 1/2을 곱하지 않은 제곱을 미분했을 때처럼 보입니다. 책 5.6.3절의 결과와 비교하고, 그 2가 어디에서 왔는지 찾아보십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul((2 * dout) / batchSize)']],
  },
  {
    id: 'only-the-right-class',
    says: {
      en: 'dx is right at the right class of each row and 0 everywhere else. The other scores change the loss as well, since softmax shares out one whole: what should stand in their places (book, section 5.6.3)?',
      ko: 'dx가 행마다 정답 클래스의 자리에서만 맞고 나머지 자리에서는 모두 0입니다. softmax는 전체를 나누어 갖게 하므로 다른 점수도 손실을 바꿉니다. 그 자리에 무엇이 있어야 하는지 보십시오(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(oneHot).mul(dout / batchSize)']],
  },
  {
    id: 'right-class-left-out',
    says: {
      en: 'dx is right for the wrong classes, but 0 at the right class of each row. What should become of the score of the right class, if anything (book, section 5.6.3)?',
      ko: 'dx가 정답이 아닌 클래스의 자리에서는 맞지만, 행마다 정답 클래스의 자리가 0입니다. 정답 클래스의 점수가 어떻게 되어야 하는지 보십시오(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return y.mul(np.sub(1, oneHot)).mul(dout / batchSize)']],
  },
  {
    id: 'first-row-only',
    says: {
      en: 'Only the first row of dx is right, the others are 0: one sample seems to be differentiated for the whole batch. Over how many rows does your loop run?',
      ko: 'dx의 첫 번째 행만 맞고 나머지 행은 0입니다. 배치 전체에서 데이터 하나만 미분한 것으로 보입니다. 반복문이 몇 개의 행을 도는지 확인하십시오.',
    },
    change: [[BACKWARD, 'const dx = y.sub(oneHot).mul(dout / batchSize)\n    dx.data.fill(0, classes)\n    return dx']],
  },
  {
    id: 'last-row-left-out',
    says: {
      en: 'The last row of dx is 0, all others are right, so that a batch of one gives nothing but zeros. Where does your loop over the rows end: at the last one, or one before it?',
      ko: 'dx의 마지막 행이 0이고 나머지 행은 모두 맞습니다. 그래서 데이터가 하나인 배치에서는 모두 0이 나옵니다. 행을 도는 반복문이 마지막 행까지 도는지, 하나 앞에서 끝나는지 확인하십시오.',
    },
    change: [
      [
        BACKWARD,
        'const dx = y.sub(oneHot).mul(dout / batchSize)\n    dx.data.fill(0, dx.size - classes)\n    return dx',
      ],
    ],
  },
  {
    id: 'flattened',
    says: {
      en: 'The numbers of dx are right, but it comes out as a vector. The layer below it expects the shape of x: print the shape of what you return, and find the step that loses the rows.',
      ko: 'dx의 값은 맞지만 벡터로 나옵니다. 앞의 계층은 x와 같은 형상을 기대합니다. 결과의 형상을 출력해 보고, 어느 단계에서 행이 없어지는지 찾아보십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(dout / batchSize).reshape(-1)']],
  },
  {
    id: 'summed-over-the-batch',
    says: {
      en: 'dx has one row for the whole batch: the rows seem to be added up. That is what a bias needs (book, section 5.6.2); what shape has x, and how many gradients does it need?',
      ko: '배치 전체에 dx의 행이 하나뿐입니다. 행을 모두 더한 것으로 보입니다. 이는 편향에 필요한 계산입니다(책 5.6.2절). x의 형상이 무엇이고 기울기가 몇 개 필요한지 확인하십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(dout / batchSize).sum(0)']],
  },
  {
    id: 'changes-t',
    says: {
      en: 'The first backward is right, but then t holds other numbers than before: y seems to be subtracted from t in place. t belongs to the caller; which operations make a new array?',
      ko: '첫 backward는 맞지만 그 뒤 t의 값이 달라져 있습니다. t에서 y를 제자리에서 뺀 것으로 보입니다. t는 호출한 쪽의 배열입니다. 새 배열을 만드는 연산이 무엇인지 보십시오.',
    },
    change: [[BACKWARD, 'return oneHot.subInPlace(y).mul(-dout / batchSize)']],
  },
  {
    id: 'batch-size-of-the-first-forward',
    says: {
      en: 'After a second forward dx belongs to the new batch, but seems to be divided by the number of rows of the first. When is the batch size read: once, or at every call?',
      ko: 'forward를 다시 실행하면 dx가 새 배치를 따르지만, 첫 배치의 행의 수로 나눈 것으로 보입니다. 배치의 크기를 한 번만 읽는지, 호출할 때마다 읽는지 확인하십시오.',
    },
    change: [
      ['  private t!: NdArray\n', '  private t!: NdArray\n  private rows: number | undefined\n'],
      [KEEP, KEEP + '    this.rows ??= x.shape[0]\n'],
      [BACKWARD, 'return y.sub(oneHot).mul(dout / (this.rows ?? batchSize))'],
    ],
  },
  {
    id: 'labels-of-the-next-class',
    says: {
      en: 'With class numbers, 1 seems to be subtracted one column too far to the right. In which column does class 0 stand, and does your index have a 1 added to it?',
      ko: 't가 클래스 번호이면 한 열 오른쪽에서 1을 빼는 것으로 보입니다. 클래스 0이 몇 번째 열에 있는지 보고, 인덱스에 1을 더하지 않았는지 확인하십시오.',
    },
    change: [
      [ONE_HOT, 't.size === y.size ? t : np.eye(classes).take([...t.data].map((label) => (label + 1) % classes))'],
    ],
  },
  {
    id: 'labels-by-the-row-number',
    says: {
      en: 'With class numbers, the 1 seems to be subtracted at the number of the row, not at its label: column 0 in row 0, column 1 in row 1. Which array says which class row n belongs to?',
      ko: 't가 클래스 번호이면 레이블이 아니라 행의 번호에 해당하는 열, 곧 0행은 0열, 1행은 1열에서 1을 빼는 것으로 보입니다. n번째 행의 클래스가 어느 배열에 들어 있는지 확인하십시오.',
    },
    change: [[ONE_HOT, 't.size === y.size ? t : np.eye(classes).take([...t.data].map((_, n) => n % classes))']],
  },
  {
    id: 'labels-in-every-row',
    says: {
      en: 'With class numbers, 1 seems to be subtracted in every row for every label of the batch, as y[:, t] would choose. How many elements of dx are to be negative in each row?',
      ko: 't가 클래스 번호이면 y[:, t]로 고른 것처럼, 배치에 있는 모든 레이블의 열에서 행마다 1을 빼는 것으로 보입니다. dx에서 한 행에 음수가 몇 개 있어야 하는지 생각해 보십시오.',
    },
    change: [[ONE_HOT, 't.size === y.size ? t : np.eye(classes).take([...new Set(t.data)]).sum(0)']],
  },
  {
    id: 'labels-divide-before-subtracting',
    says: {
      en: 'With class numbers, dx looks like y / N with a whole 1 subtracted: the division seems to come before the subtraction. For one-hot t the order is right; compare the two branches.',
      ko: 't가 클래스 번호이면 y / N에서 1을 그대로 뺀 값으로 보입니다. 나눗셈이 뺄셈보다 먼저인 것 같습니다. 원-핫 인코딩일 때는 순서가 맞습니다. 두 갈래를 비교해 보십시오.',
    },
    change: [
      [
        BACKWARD,
        'return t.size === y.size ? y.sub(oneHot).mul(dout / batchSize) : y.mul(dout / batchSize).sub(oneHot)',
      ],
    ],
  },
  {
    id: 'labels-divided-twice',
    says: {
      en: 'With one-hot t, dx is right; with class numbers of more than one sample it is too small by a factor of N. Follow the batch size through the branch for class numbers: in how many places does it divide?',
      ko: 't가 원-핫 인코딩이면 dx가 맞지만, 클래스 번호이고 데이터가 둘 이상이면 N으로 한 번 더 나눈 만큼 작습니다. 클래스 번호를 다루는 갈래에서 배치의 크기로 몇 번 나누는지 세어 보십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(dout / batchSize / (t.size === y.size ? 1 : batchSize))']],
  },
  {
    id: 'labels-of-the-first-row-only',
    says: {
      en: 'With class numbers, 1 is subtracted in the first row only; the other rows look like y / N. Over how many samples does your loop run?',
      ko: 't가 클래스 번호이면 첫 번째 행에서만 1을 뺐고 나머지 행은 y / N으로 보입니다. 반복문이 데이터를 몇 개 도는지 확인하십시오.',
    },
    change: [
      [
        ONE_HOT,
        't.size === y.size ? t : np.eye(classes).take(t).mul(np.array([...t.data].map((_, n) => [n === 0 ? 1 : 0])))',
      ],
    ],
  },
  {
    id: 'labels-as-wide-as-the-batch',
    says: {
      en: 'With class numbers, the one-hot rows seem to be as long as the batch is large, which fits only where there are as many rows as classes. Print the shapes of y and of your one-hot rows.',
      ko: 't가 클래스 번호이면 원-핫 행의 길이가 배치의 크기와 같은 것으로 보입니다. 행의 수와 클래스의 수가 같을 때만 맞습니다. y와 원-핫 행의 형상을 출력해 보십시오.',
    },
    change: [
      [ONE_HOT, 't.size === y.size ? t : np.eye(batchSize).take([...t.data].map((label) => label % batchSize))'],
    ],
  },
  {
    id: 'labels-of-ten-classes',
    says: {
      en: 'With class numbers, the one-hot rows seem to have ten columns however many classes there are: that fits the digits of MNIST only. Which array knows the number of classes?',
      ko: 't가 클래스 번호이면 클래스의 수와 관계없이 원-핫 행의 열이 10개인 것으로 보입니다. MNIST의 숫자에만 맞는 수입니다. 클래스의 수를 어느 배열에서 알 수 있는지 생각해 보십시오.',
    },
    change: [[ONE_HOT, 't.size === y.size ? t : np.eye(10).take(t)']],
  },
  {
    id: 'batch-of-one-becomes-a-vector',
    says: {
      en: 'For a batch of one row dx is a vector, for more rows a matrix. The layer below it expects the shape of x: print x.shape and dx.shape for one row. Which step treats it in another way?',
      ko: '행이 하나인 배치에서는 dx가 벡터이고 행이 더 많으면 행렬입니다. 앞의 계층은 x와 같은 형상을 기대합니다. 행이 하나일 때 x.shape와 dx.shape를 출력해 보고, 어느 단계에서 다르게 다루는지 확인하십시오.',
    },
    change: [
      [BACKWARD, 'const dx = y.sub(oneHot).mul(dout / batchSize)\n    return batchSize === 1 ? dx.reshape(-1) : dx'],
    ],
  },
  {
    id: 'largest-score-of-the-whole-batch',
    says: {
      en: 'Rows whose scores are far below those of another row give NaN: the largest score of the whole batch seems to be subtracted from every row. Whose maximum should a row be compared with (book, section 3.5.2)?',
      ko: '다른 행보다 점수가 훨씬 작은 행에서 NaN이 나옵니다. 배치 전체의 최댓값을 모든 행에서 뺀 것으로 보입니다. 행마다 어느 최댓값을 빼야 하는지 생각해 보십시오(책 3.5.2절).',
    },
    change: [
      ['this.y = softmax(x)', 'const e = np.exp(x.sub(x.max()))\n    this.y = e.div(e.sum(1, { keepDims: true }))'],
    ],
  },
  {
    id: 'labels-as-wide-as-the-largest-label',
    says: {
      en: 'With class numbers, the one-hot rows seem to end at the largest label of the batch, so that they fit only where the last class occurs. Which array knows the number of classes?',
      ko: 't가 클래스 번호이면 원-핫 행이 배치에서 가장 큰 레이블까지만 있는 것으로 보입니다. 그러면 마지막 클래스가 배치에 있을 때만 맞습니다. 클래스의 수를 어느 배열에서 알 수 있는지 생각해 보십시오.',
    },
    change: [[ONE_HOT, 't.size === y.size ? t : np.eye(Math.max(...t.data) + 1).take(t)']],
  },
  {
    id: 'labels-added',
    says: {
      en: 'dx looks like (y + t) / N: the label seems to be added. Each row of a right dx adds up to 0; what do the rows of yours add up to (book, section 5.6.3)?',
      ko: 'dx가 (y + t) / N으로 보입니다. 정답 레이블을 더한 것 같습니다. 올바른 dx는 행마다 합이 0입니다. 결과의 행마다 합이 얼마인지 확인하십시오(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return y.add(oneHot).mul(dout / batchSize)']],
  },
  {
    id: 'y-shared-by-all-layers',
    says: {
      en: 'Two layers seem to share one y: the first gives a dx made with the probabilities of the second. Is y static, or a variable outside the class?',
      ko: '계층 두 개가 y 하나를 공유하는 것으로 보입니다. 첫 계층의 dx가 둘째 계층의 확률로 나옵니다. y를 static 속성이나 클래스 밖의 변수에 두지 않았는지 확인하십시오.',
    },
    change: [
      ['  private y!: NdArray\n', '  private static y: NdArray\n'],
      [KEEP, '    SoftmaxWithLoss.y = softmax(x)\n    this.t = t\n'],
      [FORWARD, 'return crossEntropyError(SoftmaxWithLoss.y, t)'],
      ['const { y, t } = this\n', 'const { t } = this\n    const { y } = SoftmaxWithLoss\n'],
    ],
  },
  {
    id: 't-shared-by-all-layers',
    says: {
      en: 'Two layers seem to share one t: the first gives a dx made with the labels of the second. Is t static, or a variable outside the class?',
      ko: '계층 두 개가 t 하나를 공유하는 것으로 보입니다. 첫 계층의 dx가 둘째 계층의 레이블로 나옵니다. t를 static 속성이나 클래스 밖의 변수에 두지 않았는지 확인하십시오.',
    },
    change: [
      ['  private t!: NdArray\n', '  private static t: NdArray\n'],
      [KEEP, '    this.y = softmax(x)\n    SoftmaxWithLoss.t = t\n'],
      ['const { y, t } = this\n', 'const { y } = this\n    const { t } = SoftmaxWithLoss\n'],
    ],
  },
  {
    id: 'labels-of-the-first-forward',
    says: {
      en: 'After a second forward, backward still seems to take the labels of the first, though y is the new one: other sizes then do not fit. When does your layer set the t that it keeps?',
      ko: 'forward를 다시 실행하면 y는 새 값이지만 레이블은 첫 forward의 것을 쓰는 것으로 보입니다. 그래서 크기가 달라지면 맞지 않습니다. 계층이 보관하는 t를 언제 새로 저장하는지 확인하십시오.',
    },
    change: [[KEEP, '    this.y = softmax(x)\n    this.t ??= t\n']],
  },
  {
    id: 'y-of-the-first-forward',
    says: {
      en: 'After a second forward, backward still seems to take the probabilities of the first, though the loss is that of the new batch. When does your layer set the y that it keeps?',
      ko: 'forward를 다시 실행하면 손실은 새 배치의 것이지만 backward는 첫 forward의 확률을 쓰는 것으로 보입니다. 계층이 보관하는 y를 언제 새로 저장하는지 확인하십시오.',
    },
    change: [
      [KEEP, '    const y = softmax(x)\n    this.y ??= y\n    this.t = t\n'],
      [FORWARD, 'return crossEntropyError(y, t)'],
    ],
  },
  {
    id: 'prediction-for-the-label',
    says: {
      en: 'dx is right only in rows whose prediction is right: 1 seems to be subtracted at the most probable class of y, whichever class t names. Which array knows the right class?',
      ko: '예측이 맞은 행에서만 dx가 맞습니다. t의 클래스가 아니라 y에서 확률이 가장 큰 클래스의 자리에서 1을 빼는 것으로 보입니다. 정답 클래스를 어느 배열에서 알 수 있는지 생각해 보십시오.',
    },
    change: [[ONE_HOT, 't.size < 0 ? t : np.eye(classes).take(y.argmax(1))']],
  },
  {
    id: 'labels-not-subtracted',
    says: {
      en: 'With class numbers, dx looks like y / N: nothing seems to be subtracted at the right classes. One-hot labels are subtracted; what does your branch for class numbers take away?',
      ko: 't가 클래스 번호이면 dx가 y / N으로 보입니다. 정답 클래스의 자리에서 아무것도 빼지 않은 것 같습니다. 원-핫 인코딩일 때는 뺍니다. 클래스 번호를 다루는 갈래에서 무엇을 빼는지 확인하십시오.',
    },
    change: [[ONE_HOT, 't.size === y.size ? t : np.zerosLike(y)']],
  },
  {
    id: 'labels-of-the-last-row-left-out',
    says: {
      en: 'With class numbers, the last row of dx looks like y / N: nothing is subtracted there, while the rows before it are right. Where does your loop over the samples end?',
      ko: 't가 클래스 번호이면 dx의 마지막 행만 y / N으로 보입니다. 그 행에서는 아무것도 빼지 않았고 앞의 행은 맞습니다. 데이터를 도는 반복문이 어디에서 끝나는지 확인하십시오.',
    },
    change: [
      [
        ONE_HOT,
        't.size === y.size ? t : np.eye(classes).take(t).mul(np.array([...t.data].map((_, n) => [n < batchSize - 1 ? 1 : 0])))',
      ],
    ],
  },
  {
    id: 'labels-of-the-first-sample-left-out',
    says: {
      en: 'With class numbers, the first row of dx looks like y / N: nothing is subtracted there, while the other rows are right. Where does your loop over the samples begin?',
      ko: 't가 클래스 번호이면 dx의 첫 번째 행만 y / N으로 보입니다. 그 행에서는 아무것도 빼지 않았고 나머지 행은 맞습니다. 데이터를 도는 반복문이 어디에서 시작하는지 확인하십시오.',
    },
    change: [
      [
        ONE_HOT,
        't.size === y.size ? t : np.eye(classes).take(t).mul(np.array([...t.data].map((_, n) => [n > 0 ? 1 : 0])))',
      ],
    ],
  },
  {
    id: 'row-offset-missing',
    says: {
      en: 'With class numbers, every 1 seems to be subtracted in the first row, at data[t[n]]: the numbers of all rows lie one after another in data. Where does row n begin in it?',
      ko: 't가 클래스 번호이면 모든 1을 첫 번째 행에서, 곧 data[t[n]]에서 빼는 것으로 보입니다. data에는 모든 행의 값이 이어져 있습니다. 그 안에서 n번째 행이 어디에서 시작하는지 생각해 보십시오.',
    },
    change: [
      [ONE_HOT, 't.size === y.size ? t : np.zerosLike(y)'],
      [
        BACKWARD,
        'const rest = y.sub(oneHot)\n    if (t.size !== y.size) for (const label of t.data) rest.data[label] -= 1\n    return rest.mul(dout / batchSize)',
      ],
    ],
  },
  {
    id: 'dx-is-the-kept-y',
    says: {
      en: 'backward seems to work in the y that the layer keeps, and to give that very array back: a second backward subtracts again, and changes the first dx too. Which operations make a new array?',
      ko: 'backward가 보관한 y를 제자리에서 고치고 그 배열을 그대로 돌려주는 것으로 보입니다. 그래서 backward를 다시 실행하면 한 번 더 빼고, 먼저 받은 dx도 바뀝니다. 새 배열을 만드는 연산이 무엇인지 보십시오.',
    },
    change: [[BACKWARD, 'return y.subInPlace(oneHot).mulInPlace(dout / batchSize)']],
  },
  {
    id: 'one-dx-for-all-calls',
    says: {
      en: 'When backward is called again, the dx of the first call changes with it: both seem to be one and the same array, filled anew. Which operations make a new array?',
      ko: 'backward를 다시 호출하면 먼저 받은 dx까지 함께 바뀝니다. 두 결과가 같은 배열이고 그 안의 값만 바꾼 것으로 보입니다. 새 배열을 만드는 연산이 무엇인지 보십시오.',
    },
    change: [
      ['  private t!: NdArray\n', '  private t!: NdArray\n  private dx: NdArray | undefined\n'],
      [
        BACKWARD,
        'const dx = y.sub(oneHot).mul(dout / batchSize)\n    if (String(this.dx?.shape) !== String(dx.shape)) this.dx = dx.copy()\n    this.dx!.data.set(dx.data)\n    return this.dx!',
      ],
    ],
  },
  {
    id: 'backward-adds-up',
    says: {
      en: 'The first backward is right, the second gives the first once more on top: the gradients of all calls seem to be added up. What does the layer keep from one backward to the next?',
      ko: '첫 backward는 맞지만 두 번째에는 첫 결과가 더해져 나옵니다. 호출할 때마다 기울기를 더해 가는 것으로 보입니다. 계층이 backward와 다음 backward 사이에 무엇을 보관하는지 확인하십시오.',
    },
    change: [
      ['  private t!: NdArray\n', '  private t!: NdArray\n  private dx: NdArray | undefined\n'],
      [
        BACKWARD,
        'const dx = y.sub(oneHot).mul(dout / batchSize)\n    this.dx = this.dx && String(this.dx.shape) === String(dx.shape) ? this.dx.add(dx) : dx\n    return this.dx',
      ],
    ],
  },
  {
    id: 'scores-kept-for-y',
    says: {
      en: 'The loss is right, but dx looks like (x - t) / N: the layer seems to keep the scores x instead of the probabilities. Print what you keep: is each number between 0 and 1?',
      ko: '손실은 맞지만 dx가 (x - t) / N으로 보입니다. 확률이 아니라 점수 x를 보관한 것 같습니다. 보관한 값을 출력해 보고, 각 값이 0과 1 사이인지 확인하십시오.',
    },
    change: [
      [KEEP, '    this.y = x\n    this.t = t\n'],
      [FORWARD, 'return crossEntropyError(softmax(x), t)'],
    ],
  },
  {
    id: 'softmax-again-in-backward',
    says: {
      en: 'The loss is right, but dx fits a softmax of the softmax: backward seems to send the y that it kept through softmax once more. What is in y when backward begins?',
      ko: '손실은 맞지만 dx가 softmax를 두 번 적용한 값으로 보입니다. backward에서 보관한 y에 softmax를 한 번 더 적용한 것 같습니다. backward가 시작될 때 y에 무엇이 들어 있는지 보십시오.',
    },
    change: [[BACKWARD, 'return softmax(y).sub(oneHot).mul(dout / batchSize)']],
  },
  {
    id: 'labels-of-0-and-1-taken-for-one-hot',
    says: {
      en: 'With class numbers of which none is above 1, t seems to be taken for one-hot rows: the numbers in it say nothing about that. By what do [1, 0, 1] and one-hot rows differ for certain?',
      ko: '클래스 번호가 모두 1 이하이면 t를 원-핫 인코딩으로 여기는 것으로 보입니다. 값만으로는 알 수 없습니다. [1, 0, 1]과 원-핫 행이 언제나 다른 점이 무엇인지 생각해 보십시오.',
    },
    change: [[ONE_HOT, 't.max() <= 1 ? t : np.eye(classes).take(t)']],
  },
  {
    id: 'kind-of-the-first-t',
    says: {
      en: 'Whether t is one-hot seems to be decided at the first forward and kept: a later batch with labels of the other kind is then read wrongly. When does your layer look at t?',
      ko: 't가 원-핫 인코딩인지를 첫 forward에서 정하고 계속 그대로 쓰는 것으로 보입니다. 그래서 다음 배치의 t가 다른 종류이면 잘못 읽습니다. 계층이 t를 언제 살펴보는지 확인하십시오.',
    },
    change: [
      ['  private t!: NdArray\n', '  private t!: NdArray\n  private byRows: boolean | undefined\n'],
      [KEEP, KEEP + '    this.byRows ??= t.size === x.size\n'],
      [ONE_HOT, 'this.byRows ? t : np.eye(classes).take(t)'],
    ],
  },
  {
    id: 'multiplied-by-the-loss',
    says: {
      en: 'dx is right but for one factor in each batch, the loss: the value of the loss seems to be multiplied on. What is dout at the end of the network (book, section 5.6.3)?',
      ko: '배치마다 dx에 손실의 값이 곱해져 있습니다. 신경망의 끝에서 dout이 얼마인지 보십시오(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul((dout / batchSize) * crossEntropyError(y, t))']],
  },
  {
    id: 'times-y',
    says: {
      en: 'dx looks like y · (y - t) / N: the probabilities seem to be multiplied on once more. The short result of section 5.6.3 of the book already holds the derivative of softmax: what is left of it?',
      ko: 'dx가 y · (y - t) / N으로 보입니다. 확률을 한 번 더 곱한 것 같습니다. 책 5.6.3절의 간단한 식에는 softmax의 미분이 이미 들어 있습니다. 그 식에 무엇이 남아 있는지 보십시오.',
    },
    change: [[BACKWARD, 'return y.sub(oneHot).mul(y).mul(dout / batchSize)']],
  },
  {
    id: 'loss-with-a-floor',
    says: {
      en: 'The loss is right until the network is sure of a wrong class, and too small there: a probability near 0 seems to be raised to a limit of some 0.01 before the logarithm. The book adds 1e-7, inside crossEntropyError.',
      ko: '신경망이 틀린 클래스를 확신하는 경우에만 손실이 너무 작습니다. 로그를 취하기 전에 0에 가까운 확률을 0.01 정도로 끌어올리는 것으로 보입니다. 책에서는 crossEntropyError 안에서 1e-7을 더합니다.',
    },
    change: [[FORWARD, 'return crossEntropyError(np.maximum(0.01, this.y), t)']],
  },
  {
    id: 'loss-with-a-small-floor',
    says: {
      en: 'The loss is right except where the right class has nearly no probability, and too small there: what is added to the probability, or the least that it may be, seems to be larger than the 1e-7 of the book.',
      ko: '정답 클래스의 확률이 거의 0인 경우에만 손실이 조금 작습니다. 확률에 더하는 값이나 확률의 하한이 책의 1e-7보다 큰 것으로 보입니다.',
    },
    change: [[FORWARD, 'return crossEntropyError(this.y.add(1e-5), t)']],
  },
  {
    id: 'loss-cut-off',
    says: {
      en: 'The loss never gets larger than 10: where the network is sure of a wrong class, it seems to be cut off. Nothing in the formula of the loss (book, section 4.2.2) sets an upper limit.',
      ko: '손실이 10을 넘지 않습니다. 신경망이 틀린 클래스를 확신할 때 손실을 잘라 낸 것으로 보입니다. 손실의 식(책 4.2.2절)에는 상한이 없습니다.',
    },
    change: [[FORWARD, 'return Math.min(crossEntropyError(this.y, t), 10)']],
  },
  {
    id: 'loss-of-the-previous-y',
    says: {
      en: 'The first loss of a layer is right, but the next one belongs to the scores of the call before: forward seems to use the y that it kept before it sets the new one.',
      ko: '계층의 첫 손실은 맞지만 다음 손실은 바로 앞 호출의 점수로 구한 값입니다. forward가 y를 새로 보관하기 전에 앞의 y를 쓰는 것으로 보입니다.',
    },
    change: [
      [KEEP, '    const before = this.y as NdArray | undefined\n    this.y = softmax(x)\n    this.t = t\n'],
      [FORWARD, 'return crossEntropyError(before?.size === x.size ? before : this.y, t)'],
    ],
  },
  {
    id: 'gradient-without-softmax',
    says: {
      en: 'dx is -t / y / N: the derivative of the cross-entropy error alone. backward goes through softmax too, and both together are short: (y - t) / N (book, section 5.6.3).',
      ko: 'dx가 -t / y / N입니다. 교차 엔트로피 오차만 미분한 값입니다. backward는 softmax도 거치며, 둘을 합치면 (y - t) / N으로 간단해집니다(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return oneHot.div(y).mul(-dout / batchSize)']],
  },
  {
    id: 'divided-by-all-elements',
    says: {
      en: 'dx seems to be divided by the number of all elements of y instead of the number of rows. Print y.size and y.shape: which number counts the samples?',
      ko: 'dx를 행의 수가 아니라 y의 모든 원소의 수로 나눈 것으로 보입니다. y.size와 y.shape를 출력해 보십시오. 데이터의 수는 어느 쪽입니까?',
    },
    change: [['dout / batchSize', 'dout / y.size']],
  },
  {
    id: 'class-numbers-as-0-or-1',
    says: {
      en: 'With class numbers only 0 and 1 seem to count: every class but 1 is taken for class 0, as a comparison with 1 would do. Try t = [0, 1, 2]: in which column is the negative number of each row?',
      ko: '클래스 번호를 0과 1로만 읽은 것으로 보입니다. 1이 아닌 클래스가 모두 0번이 됩니다. t = [0, 1, 2]를 넣고 각 행에서 음수가 어느 열에 있는지 확인하십시오.',
    },
    change: [[ONE_HOT, 't.size === y.size ? t : np.eye(classes).take(t.map((v) => (v === 1 ? 1 : 0)))']],
  },
]
