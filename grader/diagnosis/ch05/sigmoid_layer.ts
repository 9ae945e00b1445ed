import type { WrongAnswer } from '../wrong-answer.ts'

const FORWARD = '    this.y = sigmoid(x)\n    return this.y\n'
const BACKWARD = 'return dout.mul(this.y).mul(np.sub(1, this.y))'

/** Wrong answers to sigmoid_layer. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'derivative-missing',
    says: {
      en: 'dx looks like dout · y: one factor of the derivative seems to be missing. At x = 10 the curve is almost flat; how large is your dx there? See section 5.5.2 of the book.',
      ko: 'dx가 dout · y로 보입니다. 미분에서 곱할 것이 하나 빠진 듯합니다. x = 10에서는 곡선이 거의 평평합니다. 그 자리의 dx가 얼마인지 보고, 책 5.5.2절과 비교하십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(this.y)']],
  },
  {
    id: 'passes-dout-on',
    says: {
      en: 'backward seems to hand on dout as it came, which would suit y = x. How steep is the sigmoid at x = 0, and at x = 5 (book, section 5.5.2)?',
      ko: 'backward가 dout을 그대로 돌려주는 것으로 보입니다. y = x라면 맞는 결과입니다. 시그모이드의 기울기가 x = 0과 x = 5에서 각각 얼마인지 생각해 보십시오(책 5.5.2절).',
    },
    change: [[BACKWARD, 'return dout']],
  },
  {
    id: 'dout-ignored',
    says: {
      en: 'dx looks like the slope of the sigmoid alone, without dout. Compare a dout of ones with a dout of tens: the second dx should be ten times the first.',
      ko: 'dx가 dout 없이 시그모이드의 기울기만 담은 것으로 보입니다. dout이 모두 1일 때와 모두 10일 때를 비교해 보십시오. 두 번째 dx가 첫 번째의 10배여야 합니다.',
    },
    change: [[BACKWARD, 'return this.y.mul(np.sub(1, this.y))']],
  },
  {
    id: 'derivative-of-the-input',
    says: {
      en: 'forward is right, but backward looks as if the input x stood where the output belongs. Section 5.5.2 of the book ends with a derivative in y alone: what does your forward keep?',
      ko: 'forward는 맞지만 backward에서 출력이 있어야 할 자리에 입력 x가 들어간 것으로 보입니다. 책 5.5.2절의 미분은 마지막에 y만으로 정리됩니다. forward가 무엇을 보관하는지 확인하십시오.',
    },
    change: [[FORWARD, '    this.y = x\n    return sigmoid(x)\n']],
  },
  {
    id: 'sigmoid-twice',
    says: {
      en: 'forward is right, but backward looks as if the output had gone through the sigmoid once more. Count the sigmoids between x and the y that backward uses.',
      ko: 'forward는 맞지만 backward에서는 출력에 시그모이드를 한 번 더 적용한 것으로 보입니다. x에서 backward가 쓰는 y까지 시그모이드를 몇 번 거치는지 세어 보십시오.',
    },
    change: [[FORWARD, '    const y = sigmoid(x)\n    this.y = sigmoid(y)\n    return y\n']],
  },
  {
    id: 'output-minus-1',
    says: {
      en: 'dx has the right size but the opposite sign. The sigmoid rises everywhere, so dx and dout should agree in sign: look at the order of the subtraction in backward.',
      ko: 'dx의 크기는 맞지만 부호가 반대입니다. 시그모이드는 어디서나 증가하므로 dx와 dout의 부호가 같아야 합니다. backward에서 뺄셈의 순서를 확인하십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(this.y).mul(this.y.sub(1))']],
  },
  {
    id: 'square-of-the-output',
    says: {
      en: 'dx looks like dout · y · y: right at x = 0, but larger and larger to the right, where the curve flattens. Compare the two factors beside dout with section 5.5.2 of the book.',
      ko: 'dx가 dout · y · y로 보입니다. x = 0에서는 맞지만, 곡선이 평평해지는 오른쪽으로 갈수록 오히려 커집니다. dout에 곱하는 두 값을 책 5.5.2절과 비교하십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(this.y).mul(this.y)']],
  },
  {
    id: 'derivative-of-dout',
    says: {
      en: 'One factor of dx seems to be made from dout where the output belongs: with a dout of ones, dx is 0 everywhere. Which array tells how steep the curve is?',
      ko: 'dx를 구할 때 출력을 쓸 자리에 dout을 쓴 것으로 보입니다. dout이 모두 1이면 dx가 모두 0이 됩니다. 곡선의 기울기를 알려 주는 배열이 어느 것인지 생각해 보십시오.',
    },
    change: [[BACKWARD, 'return this.y.mul(dout).mul(np.sub(1, dout))']],
  },
  {
    id: 'changes-dout',
    says: {
      en: 'dx is right, but after the call dout holds the same numbers as dx: it seems to have been multiplied in place. It belongs to the caller; which operations make a new array?',
      ko: 'dx는 맞지만 호출한 뒤에는 dout에도 dx와 같은 값이 들어 있습니다. dout에 직접 곱한 것으로 보입니다. dout은 호출한 쪽의 배열입니다. 새 배열을 만드는 연산이 무엇인지 확인하십시오.',
    },
    change: [[BACKWARD, 'return dout.mulInPlace(this.y).mulInPlace(np.sub(1, this.y))']],
  },
  {
    id: 'backward-once',
    says: {
      en: 'The first backward is right, a second one after the same forward is too small: backward seems to put something else in the place of the kept y. Print y before and after backward.',
      ko: '첫 backward는 맞지만, 같은 forward 뒤에 한 번 더 실행하면 값이 너무 작습니다. backward가 보관한 y를 다른 값으로 바꾸는 것으로 보입니다. backward 전후의 y를 출력해 보십시오.',
    },
    change: [[BACKWARD, 'return this.y.mulInPlace(np.sub(1, this.y)).mul(dout)']],
  },
  {
    id: 'wrong-sign',
    says: {
      en: 'The output falls as x grows: it looks like the sigmoid of -x. Should y be near 0 or near 1 at x = 5? Look at the sign in the exponent (book, section 3.2.4).',
      ko: 'x가 커질수록 출력이 작아집니다. -x의 시그모이드를 구한 것으로 보입니다. x = 5에서 y가 0에 가까워야 하는지 1에 가까워야 하는지 생각하고, 지수의 부호를 확인하십시오(책 3.2.4절).',
    },
    change: [['sigmoid(x)', 'sigmoid(x.neg())']],
  },
  {
    id: 'no-sigmoid',
    says: {
      en: 'forward seems to give back x itself, so that outputs fall outside 0 and 1. Where on the way from x to what you return does the sigmoid come in?',
      ko: 'forward가 x를 그대로 돌려주는 것으로 보입니다. 그래서 출력이 0과 1 사이를 벗어납니다. x에서 돌려주는 값까지 가는 길에 시그모이드가 어디에서 적용되는지 확인하십시오.',
    },
    change: [['sigmoid(x)', 'x']],
  },
  {
    id: 'changes-x',
    says: {
      en: 'The output is right, but x holds other numbers after forward than before: something seems to write into it. Look for InPlace, for set, or for an assignment to an element of data.',
      ko: '출력은 맞지만 forward를 실행하고 나면 x의 값이 바뀌어 있습니다. x에 직접 쓰는 곳이 있는 것으로 보입니다. InPlace나 set, 또는 data의 원소에 대입하는 곳을 찾아보십시오.',
    },
    change: [[FORWARD, '    this.y = sigmoid(x)\n    x.mulInPlace(0)\n    return this.y\n']],
  },
  {
    id: 'shared-by-all-layers',
    says: {
      en: 'Two Sigmoid layers seem to share one y: the first gives the dx of the output of the second. Is y kept outside the class, or as static?',
      ko: 'Sigmoid 계층 두 개가 y 하나를 공유하는 것으로 보입니다. 첫 계층이 둘째 계층의 출력으로 dx를 구합니다. y를 클래스 밖이나 static 속성에 두지 않았는지 확인하십시오.',
    },
    change: [
      ['export class Sigmoid', 'let last: NdArray\n\nexport class Sigmoid'],
      [FORWARD, '    last = sigmoid(x)\n    return last\n'],
      [BACKWARD, 'return dout.mul(last).mul(np.sub(1, last))'],
      ['  private y!: NdArray\n', ''],
    ],
  },
  {
    id: 'first-forward-kept',
    says: {
      en: 'backward seems to use the output of the first forward even after a second: batches of different sizes then do not fit. When does your layer set the y that it keeps?',
      ko: 'forward를 다시 실행해도 backward가 첫 forward의 출력을 쓰는 것으로 보입니다. 그래서 배치의 크기가 달라지면 형상이 맞지 않습니다. 계층이 보관하는 y를 언제 새로 저장하는지 확인하십시오.',
    },
    change: [[FORWARD, '    this.y ??= sigmoid(x)\n    return sigmoid(x)\n']],
  },
]
