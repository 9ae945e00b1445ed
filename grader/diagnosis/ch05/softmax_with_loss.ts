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
      ko: 't가 어느 형식이든 첫 backward는 맞고 두 번째는 틀립니다. 보관한 y 자체에서 정답 레이블을 뺀 것으로 보입니다. backward 전후의 y를 출력해 보십시오.',
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
      en: 'Class numbers work, but one-hot rows seem to be read as class numbers too, and the shapes then do not fit. How can t.size tell the two kinds apart?',
      ko: '클래스 번호는 맞지만 원-핫 인코딩까지 클래스 번호로 읽는 것으로 보입니다. 그래서 형상이 맞지 않습니다. t.size로 두 형식을 어떻게 구별할 수 있는지 생각해 보십시오.',
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
      ko: 't가 클래스 번호이면 두 번째 backward의 결과가 첫 번째와 다르고, 원-핫 인코딩이면 같습니다. 클래스 번호일 때 고치는 배열이 보관한 y 자체인 것으로 보입니다.',
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
]
