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
  {
    id: 'relu',
    says: {
      en: 'forward gives 0 for negative x and x itself elsewhere: it looks like ReLU, the layer of section 5.5.1 in the book. Try x = 0 and x = 5: between which two numbers should every output lie?',
      ko: 'forward가 음수에는 0을, 나머지에는 x를 그대로 돌려줍니다. 책 5.5.1절의 ReLU로 보입니다. x = 0과 x = 5를 넣어 보십시오. 모든 출력이 어떤 두 수 사이에 있어야 하는지 확인하십시오.',
    },
    change: [['sigmoid(x)', 'np.maximum(x, 0)']],
  },
  {
    id: 'tanh',
    says: {
      en: 'forward gives 0 at x = 0 and negative numbers to its left: it looks like tanh, which has the same S but other limits. What does the sigmoid give at x = 0 and at x = -5 (book, section 3.2.4)?',
      ko: 'forward의 결과가 x = 0에서 0이고 그 왼쪽에서 음수입니다. S자 모양은 같지만 한계가 다른 tanh로 보입니다. x = 0과 x = -5에서 시그모이드가 얼마인지 확인하십시오(책 3.2.4절).',
    },
    change: [['sigmoid(x)', 'x.map(Math.tanh)']],
  },
  {
    id: 'step-function',
    says: {
      en: 'forward gives only 0 and 1: it looks like the step function. Section 3.2.5 of the book compares it with the sigmoid: what happens between the two at x = 0.5?',
      ko: 'forward가 0과 1만 돌려줍니다. 계단 함수로 보입니다. 책 3.2.5절에서 시그모이드와 비교합니다. x = 0.5에서 두 함수가 어떻게 다른지 보십시오.',
    },
    change: [['sigmoid(x)', 'x.map((value) => (value > 0 ? 1 : 0))']],
  },
  {
    id: 'softmax',
    says: {
      en: 'The outputs of forward add up to 1 (in a matrix: those of each row), so each depends on its neighbours: it looks like softmax. Does the sigmoid of one element need the others (book, section 3.2.4)?',
      ko: 'forward의 출력을 모두 더하면(행렬이면 행마다 더하면) 1이 되므로 원소가 서로에게 영향을 줍니다. softmax로 보입니다. 한 원소의 시그모이드를 구할 때 다른 원소가 필요한지 보십시오(책 3.2.4절).',
    },
    change: [
      ['{ sigmoid }', '{ softmax }'],
      ['ch03/sigmoid.ts', 'ch03/softmax.ts'],
      ['sigmoid(x)', 'softmax(x)'],
    ],
  },
  {
    id: 'brackets-missing',
    says: {
      en: 'Every output is above 1: it looks like 1 plus exp(-x), as 1 / 1 + exp(-x) is read by a computer. Write out what is divided by what (book, section 3.2.4).',
      ko: '모든 출력이 1보다 큽니다. 컴퓨터가 1 / 1 + exp(-x)를 읽을 때처럼 1에 exp(-x)를 더한 값으로 보입니다. 무엇을 무엇으로 나누는지 식으로 적어 보십시오(책 3.2.4절).',
    },
    change: [['sigmoid(x)', 'np.exp(x.neg()).add(1)']],
  },
  {
    id: 'minus-in-the-denominator',
    says: {
      en: 'The outputs look like 1 divided by 1 - exp(-x): negative for negative x, without limit near 0. Look at the signs in the denominator (book, section 3.2.4).',
      ko: '출력이 1을 1 - exp(-x)로 나눈 값으로 보입니다. x가 음수이면 출력도 음수이고 0 근처에서는 한없이 커집니다. 분모의 부호를 확인하십시오(책 3.2.4절).',
    },
    change: [['sigmoid(x)', 'x.map((value) => 1 / (1 - Math.exp(-value)))']],
  },
  {
    id: 'exponential',
    says: {
      en: 'forward looks like exp(x): it grows without limit to the right. The sigmoid of section 3.2.4 in the book stays below 1; what is missing around the exponential?',
      ko: 'forward의 결과가 exp(x)로 보입니다. 오른쪽으로 갈수록 한없이 커집니다. 책 3.2.4절의 시그모이드는 1보다 작습니다. 지수 함수 주위에 무엇이 빠졌는지 보십시오.',
    },
    change: [['sigmoid(x)', 'np.exp(x)']],
  },
  {
    id: 'slope-forward',
    says: {
      en: 'forward gives 0.25 at x = 0 and less on both sides: it looks like y · (1 - y), the slope. Which of the two methods is that a part of (book, section 5.5.2)?',
      ko: 'forward의 결과가 x = 0에서 0.25이고 양쪽으로 갈수록 작아집니다. 기울기인 y · (1 - y)로 보입니다. 이 식이 두 메서드 가운데 어느 쪽에 들어가는지 확인하십시오(책 5.5.2절).',
    },
    change: [[FORWARD, '    this.y = sigmoid(x)\n    return this.y.mul(np.sub(1, this.y))\n']],
  },
  {
    id: 'sigmoid-of-the-sigmoid',
    says: {
      en: 'All outputs lie between 0.5 and 0.74: forward looks like the sigmoid of a sigmoid. Try x = 0, and count how often the function is applied.',
      ko: '모든 출력이 0.5와 0.74 사이에 있습니다. forward에서 시그모이드를 두 번 적용한 것으로 보입니다. x = 0을 넣어 보고 함수를 몇 번 적용하는지 세어 보십시오.',
    },
    change: [['sigmoid(x)', 'sigmoid(sigmoid(x))']],
  },
  {
    id: 'too-steep',
    says: {
      en: 'forward looks like the sigmoid of 2x: an S that is right at x = 0, but too steep, as (1 + tanh(x)) / 2 is. Try x = 1 and compare with 0.731 (book, section 3.2.4).',
      ko: 'forward의 결과가 2x의 시그모이드로 보입니다. x = 0에서는 맞지만 (1 + tanh(x)) / 2처럼 S자가 너무 가파릅니다. x = 1을 넣고 0.731과 비교해 보십시오(책 3.2.4절).',
    },
    change: [['sigmoid(x)', 'x.map((value) => (1 + Math.tanh(value)) / 2)']],
  },
  {
    id: 'power-of-2',
    says: {
      en: 'forward looks like a sigmoid made with powers of 2 instead of e: right at x = 0, too flat elsewhere. Which number is raised to the power -x in section 3.2.4 of the book?',
      ko: 'forward의 결과가 e 대신 2의 거듭제곱으로 만든 시그모이드로 보입니다. x = 0에서는 맞지만 나머지 자리에서는 너무 완만합니다. 책 3.2.4절에서 -x제곱을 하는 수가 무엇인지 보십시오.',
    },
    change: [['sigmoid(x)', 'x.map((value) => 1 / (1 + 2 ** -value))']],
  },
  {
    id: 'rounded',
    says: {
      en: 'forward is right to four digits and rounded after them. A network learns by small changes, which rounding swallows: print one output in full and look for toFixed or Math.round.',
      ko: 'forward의 결과가 소수점 아래 네 자리까지만 맞고 그 뒤는 반올림되어 있습니다. 신경망은 작은 변화로 학습하는데 반올림하면 그 변화가 사라집니다. 출력 하나를 끝자리까지 출력해 보고, toFixed나 Math.round가 있는지 확인하십시오.',
    },
    change: [['sigmoid(x)', 'sigmoid(x).map((value) => Number(value.toFixed(4)))']],
  },
  {
    id: 'last-element-0',
    says: {
      en: 'The last element of what forward gives seems to be 0 whatever x is; all others are right. Where does your loop end: at the last element, or one before it?',
      ko: 'forward의 결과에서 마지막 원소만 x와 관계없이 0이고 나머지는 모두 맞는 것으로 보입니다. 반복문이 마지막 원소까지 도는지, 하나 앞에서 끝나는지 확인하십시오.',
    },
    change: [['this.y = sigmoid(x)', 'this.y = sigmoid(x)\n    this.y.data[x.size - 1] = 0']],
  },
  {
    id: 'first-row-only',
    says: {
      en: 'The first row of a matrix is right, the other rows come out of forward as zeros. Does your loop run over x.shape[0], over x.shape[1], or over all elements?',
      ko: '행렬의 첫 번째 행은 맞지만 나머지 행은 forward의 결과가 모두 0입니다. 반복문이 x.shape[0]번 도는지, x.shape[1]번 도는지, 모든 원소를 도는지 확인하십시오.',
    },
    change: [['this.y = sigmoid(x)', 'this.y = sigmoid(x)\n    this.y.data.fill(0, x.shape[x.ndim - 1])']],
  },
  {
    id: 'flattened',
    says: {
      en: 'The numbers of forward are right, but a matrix comes out as a vector. Print x.shape and the shape of what you return: which step loses the rows?',
      ko: 'forward의 값은 맞지만 행렬을 넣으면 벡터가 나옵니다. x.shape와 결과의 형상을 출력해 보고, 어느 단계에서 행이 없어지는지 확인하십시오.',
    },
    change: [['return this.y\n', 'return this.y.reshape(-1)\n']],
  },
  {
    id: 'one-minus-the-output-only',
    says: {
      en: 'dx looks like dout · (1 - y): one factor of the derivative seems to be missing. At x = -10 the curve is almost flat; how large is your dx there? See section 5.5.2 of the book.',
      ko: 'dx가 dout · (1 - y)로 보입니다. 미분에서 인수 하나가 빠진 것 같습니다. x = -10에서는 곡선이 거의 평평합니다. 그 자리의 dx가 얼마나 큰지 확인하십시오. 책 5.5.2절을 보십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(np.sub(1, this.y))']],
  },
  {
    id: 'backward-brackets-missing',
    says: {
      en: 'dx looks like dout · y · 1 - y: the brackets around a difference seem to be missing, so that y is subtracted last. With a dout of zeros dx should be 0; what is yours?',
      ko: 'dx가 dout · y · 1 - y로 보입니다. 뺄셈의 괄호가 빠져 y를 마지막에 뺀 것 같습니다. dout이 모두 0이면 dx도 0이어야 합니다. 결과가 어떻게 나오는지 확인하십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(this.y).sub(this.y)']],
  },
  {
    id: 'derivative-of-tanh',
    says: {
      en: 'dx looks like dout · (1 - y²), the rule for tanh. At x = 0 the sigmoid rises with a slope of 0.25; what is yours there (book, section 5.5.2)?',
      ko: 'dx가 tanh의 미분인 dout · (1 - y²)로 보입니다. x = 0에서 시그모이드의 기울기는 0.25입니다. 그 자리에서 구한 기울기가 얼마인지 확인하십시오(책 5.5.2절).',
    },
    change: [[BACKWARD, 'return dout.mul(np.sub(1, this.y.mul(this.y)))']],
  },
  {
    id: 'one-plus-the-output',
    says: {
      en: 'dx looks like dout · y · (1 + y): it grows to the right, where the curve flattens. Look at the sign between 1 and y (book, section 5.5.2).',
      ko: 'dx가 dout · y · (1 + y)로 보입니다. 곡선이 평평해지는 오른쪽에서 오히려 커집니다. 1과 y 사이의 부호를 확인하십시오(책 5.5.2절).',
    },
    change: [[BACKWARD, 'return dout.mul(this.y).mul(this.y.add(1))']],
  },
  {
    id: 'dout-added',
    says: {
      en: 'dx looks like dout plus the slope y · (1 - y). Try a dout of zeros: nothing should flow on. How does the chain rule (book, section 5.2) join two derivatives?',
      ko: 'dx가 dout에 기울기 y · (1 - y)를 더한 값으로 보입니다. dout이 모두 0이면 하류로도 0이 흘러야 합니다. 연쇄법칙(책 5.2절)이 두 미분을 어떻게 묶는지 확인하십시오.',
    },
    change: [[BACKWARD, 'return dout.add(this.y.mul(np.sub(1, this.y)))']],
  },
  {
    id: 'divided-by-the-slope',
    says: {
      en: 'dx looks like dout divided by y · (1 - y), so that it is largest where the curve is flat. What should reach x from dout where y hardly moves with it?',
      ko: 'dx가 dout을 y · (1 - y)로 나눈 값으로 보입니다. 그래서 곡선이 평평한 자리에서 가장 큽니다. x를 움직여도 y가 거의 변하지 않는 자리에는 dout이 얼마나 전달되어야 하는지 생각해 보십시오.',
    },
    change: [[BACKWARD, 'return dout.div(this.y.mul(np.sub(1, this.y)))']],
  },
  {
    id: 'averaged-over-the-batch',
    says: {
      en: 'dx is too small by the number of rows: it seems to be averaged over the batch. Each element goes its own way here; which layer divides by the batch size (book, section 5.6.3)?',
      ko: 'dx가 행의 수로 나눈 만큼 작습니다. 배치의 크기로 평균한 것으로 보입니다. 이 계층에서는 원소마다 따로 계산합니다. 배치의 크기로 나누는 계층이 무엇인지 보십시오(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return dout.mul(this.y).mul(np.sub(1, this.y)).div(dout.shape[0])']],
  },
  {
    id: 'slope-of-relu',
    says: {
      en: 'dx is dout itself where x was above 0, and 0 elsewhere, as in the Relu layer. The sigmoid is nowhere so steep: which rule does section 5.5.2 of the book give for this layer?',
      ko: 'dx가 Relu 계층처럼 x > 0이던 자리에서는 dout 그대로, 나머지 자리에서는 0입니다. 시그모이드는 어디에서도 그렇게 가파르지 않습니다. 책 5.5.2절에 나온 이 계층의 식을 보십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(this.y.map((y) => (y > 0.5 ? 1 : 0)))']],
  },
  {
    id: 'slope-at-dout',
    says: {
      en: 'dx looks like dout times the slope of the sigmoid at dout: what forward was given seems not to count. Call backward with the same dout after two different x: should dx be the same?',
      ko: 'dx가 dout에, x가 아니라 dout에서 구한 시그모이드의 기울기를 곱한 값으로 보입니다. forward에 넣은 값은 쓰이지 않는 것 같습니다. 서로 다른 두 x 뒤에 같은 dout으로 backward를 실행해 보십시오. dx가 같아도 됩니까?',
    },
    change: [[BACKWARD, 'const y = sigmoid(dout)\n    return dout.mul(y).mul(np.sub(1, y))']],
  },
  {
    id: 'y-forgotten-after-use',
    says: {
      en: 'The first backward is right; a second one after the same forward gives only zeros, as if the kept output had been emptied. Until when does the layer need it?',
      ko: '첫 backward는 맞지만 같은 forward 뒤에 backward를 한 번 더 실행하면 모두 0이 됩니다. 보관해 둔 출력을 비운 것으로 보입니다. 계층이 그 값을 언제까지 보관해야 하는지 생각해 보십시오.',
    },
    change: [
      [BACKWARD, 'const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    this.y = np.zerosLike(dout)\n    return dx'],
    ],
  },
  {
    id: 'y-of-the-first-row',
    says: {
      en: 'Every row of dx seems to be made with the first row of the output. Try an x whose rows differ: how many numbers should the layer keep?',
      ko: 'dx의 모든 행을 출력의 첫 번째 행으로 구한 것으로 보입니다. 행마다 값이 다른 x를 넣어 보십시오. 계층이 값을 몇 개 보관해야 하는지 확인하십시오.',
    },
    change: [
      [BACKWARD, 'const y = this.y.ndim === 2 ? this.y.row(0) : this.y\n    return dout.mul(y).mul(np.sub(1, y))'],
    ],
  },
  {
    id: 'x-cut-off-at-20',
    says: {
      en: 'For large x the outputs stop where the sigmoid goes on: x seems to be cut off at ±20 before exp. Try x = -100: how near to 0 may the result come (book, section 3.2.4)?',
      ko: 'x의 절댓값이 크면 시그모이드가 계속 변해야 하는데 출력이 멈춥니다. exp 앞에서 x를 ±20에서 잘라 낸 것으로 보입니다. x = -100을 넣어 보십시오. 결과가 0에 얼마나 가까워져야 하는지 확인하십시오(책 3.2.4절).',
    },
    change: [['sigmoid(x)', 'sigmoid(x.map((value) => Math.min(20, Math.max(-20, value))))']],
  },
  {
    id: 'nan-for-large-x',
    says: {
      en: 'For large x the result is NaN: exp(x) gets infinite there, and infinity divided by infinity is no number. Section 3.2.4 of the book has exp(-x), and it only once.',
      ko: 'x가 크면 결과가 NaN입니다. exp(x)가 무한대가 되고, 무한대를 무한대로 나누면 수가 되지 않습니다. 책 3.2.4절의 식에는 exp(-x)가 한 번만 나옵니다.',
    },
    change: [['sigmoid(x)', 'x.map((value) => Math.exp(value) / (1 + Math.exp(value)))']],
  },
  {
    id: 'zero-left-out',
    says: {
      en: 'Where x is 0 the result of forward is 0 instead of 0.5; elsewhere it is right. Does your code skip an x of 0, or take it for a missing number?',
      ko: 'x가 0인 자리에서만 forward의 결과가 0.5가 아니라 0이고 나머지 자리는 맞습니다. x가 0일 때 계산을 건너뛰거나 값이 없는 것으로 여기지 않는지 확인하십시오.',
    },
    change: [['sigmoid(x)', 'x.map((value) => (value ? 1 / (1 + Math.exp(-value)) : 0))']],
  },
  {
    id: 'y-kept-only-for-a-new-shape',
    says: {
      en: 'After a second forward of the same size, backward still goes by the output of the first: y seems to be set only when the shape changes. Does every forward replace what is kept?',
      ko: '크기가 같은 배치로 forward를 다시 실행해도 backward가 첫 출력을 따릅니다. 형상이 달라질 때만 y를 새로 저장하는 것으로 보입니다. forward를 실행할 때마다 보관한 값을 바꾸는지 확인하십시오.',
    },
    change: [
      [
        FORWARD,
        '    const y = sigmoid(x)\n    if (String(this.y?.shape) !== String(y.shape)) this.y = y\n    return y\n',
      ],
    ],
  },
  {
    id: 'first-output-by-the-index',
    says: {
      en: 'backward seems to go by the output of the very first forward, element by element: after a second forward dx belongs to the first batch. When does your layer set its y?',
      ko: 'backward가 맨 처음 forward의 출력을 원소의 순서대로 쓰는 것으로 보입니다. forward를 다시 실행해도 dx가 첫 배치를 따릅니다. 계층이 y를 언제 새로 저장하는지 확인하십시오.',
    },
    change: [
      [FORWARD, '    const y = sigmoid(x)\n    this.y ??= y\n    return y\n'],
      [
        BACKWARD,
        'return np.array([...dout.data].map((d, i) => d * this.y.data[i] * (1 - this.y.data[i]))).reshape(...dout.shape)',
      ],
    ],
  },
  {
    id: 'backward-in-y',
    says: {
      en: 'The first backward is right, a second one after the same forward is not: the first dx itself seems to have become the y that is kept. Print y before and after backward.',
      ko: '첫 backward는 맞지만 같은 forward 뒤에 한 번 더 실행하면 틀립니다. 첫 dx가 보관한 y의 자리에 들어간 것으로 보입니다. backward 전후의 y를 출력해 보십시오.',
    },
    change: [[BACKWARD, 'const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    this.y = dx\n    return dx']],
  },
  {
    id: 'dout-multiplied-into-y',
    says: {
      en: 'The first backward is right, a second one after the same forward is not: dout seems to have been multiplied into the y that is kept. Print y before and after backward.',
      ko: '첫 backward는 맞지만 같은 forward 뒤에 한 번 더 실행하면 틀립니다. 보관한 y에 dout이 곱해져 남은 것으로 보입니다. backward 전후의 y를 출력해 보십시오.',
    },
    change: [[BACKWARD, 'const slope = np.sub(1, this.y)\n    return this.y.mulInPlace(dout).mul(slope)']],
  },
  {
    id: 'one-minus-y-kept',
    says: {
      en: 'The first backward is right, a second one after the same forward is not: 1 - y seems to stand in the place of the y that is kept. Print y before and after backward.',
      ko: '첫 backward는 맞지만 같은 forward 뒤에 한 번 더 실행하면 틀립니다. 보관한 y의 자리에 1 - y가 들어간 것으로 보입니다. backward 전후의 y를 출력해 보십시오.',
    },
    change: [
      [
        BACKWARD,
        'const y = this.y.copy()\n    this.y.mulInPlace(-1).addInPlace(1)\n    return dout.mul(y).mul(this.y)',
      ],
    ],
  },
  {
    id: 'one-dx-for-all-calls',
    says: {
      en: 'When backward is called again, the dx of the first call changes with it: both seem to be one and the same array, filled anew. Which operations make a new array?',
      ko: 'backward를 다시 호출하면 먼저 받은 dx까지 함께 바뀝니다. 두 결과가 같은 배열이고 그 안의 값만 바꾼 것으로 보입니다. 새 배열을 만드는 연산이 무엇인지 보십시오.',
    },
    change: [
      ['  private y!: NdArray\n', '  private y!: NdArray\n  private dx: NdArray | undefined\n'],
      [
        BACKWARD,
        'const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    if (String(this.dx?.shape) !== String(dx.shape)) this.dx = dx.copy()\n    this.dx!.data.set(dx.data)\n    return this.dx!',
      ],
    ],
  },
  {
    id: 'dx-adds-up',
    says: {
      en: 'The first backward is right, a second gives the first dx on top: the gradients of all calls seem to be added up. What does the layer keep from one backward to the next?',
      ko: '첫 backward는 맞지만 두 번째에는 첫 dx가 더해져 나옵니다. 호출할 때마다 기울기를 더해 가는 것으로 보입니다. 계층이 backward와 다음 backward 사이에 무엇을 보관하는지 확인하십시오.',
    },
    change: [
      ['  private y!: NdArray\n', '  private y!: NdArray\n  private dx: NdArray | undefined\n'],
      [
        BACKWARD,
        'const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    this.dx = this.dx && String(this.dx.shape) === String(dx.shape) ? this.dx.add(dx) : dx\n    return this.dx',
      ],
    ],
  },
  {
    id: 'matrix-product-for-each-element',
    says: {
      en: 'backward seems to take the matrix product of dout and the slope: vectors give one number, matrices often do not fit. dot is for weights; what multiplies element by element (book, section 5.5.2)?',
      ko: 'backward에서 dout과 기울기에 행렬의 곱을 쓴 것으로 보입니다. 벡터이면 숫자 하나가 나오고, 행렬이면 형상이 맞지 않을 때가 많습니다. dot은 가중치에 씁니다. 원소마다 곱하는 연산이 무엇인지 보십시오(책 5.5.2절).',
    },
    change: [[BACKWARD, 'return dout.dot(this.y.mul(np.sub(1, this.y)))']],
  },
  {
    id: 'summed-over-the-batch',
    says: {
      en: 'For a batch dx has one row: the rows seem to be added up, as for a bias (book, section 5.6.2). What shape has x here, and how many gradients does it need?',
      ko: '배치이면 dx의 행이 하나뿐입니다. 편향의 기울기처럼 행을 모두 더한 것으로 보입니다(책 5.6.2절). 여기서 x의 형상이 무엇이고 기울기가 몇 개 필요한지 확인하십시오.',
    },
    change: [
      [BACKWARD, 'const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    return dx.ndim === 2 ? dx.sum(0) : dx'],
    ],
  },
  {
    id: 'vector-becomes-a-row',
    says: {
      en: 'For a vector dx is a matrix of one row. The shape of dx should be that of dout: which step makes a batch of it, and who makes it a vector again?',
      ko: '벡터이면 dx가 행이 하나인 행렬로 나옵니다. dx의 형상은 dout의 형상과 같아야 합니다. 어느 단계에서 배치로 바꾸는지, 다시 벡터로 되돌리는지 확인하십시오.',
    },
    change: [
      [
        BACKWARD,
        'const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    return dx.ndim === 1 ? dx.reshape(1, -1) : dx',
      ],
    ],
  },
  {
    id: 'backward-leaves-out-the-last',
    says: {
      en: 'The last element of dx is always 0, all others are right: the loop of backward seems to end one element early. Compare its last index with dout.size.',
      ko: 'dx의 마지막 원소가 늘 0이고 나머지는 모두 맞습니다. backward의 반복문이 한 원소 앞에서 끝나는 것으로 보입니다. 마지막 인덱스를 dout.size와 비교해 보십시오.',
    },
    change: [
      [BACKWARD, 'const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    dx.data[dx.size - 1] = 0\n    return dx'],
    ],
  },
  {
    id: 'backward-as-far-as-there-are-rows',
    says: {
      en: 'A vector is right, but of a matrix only as many numbers of dx as it has rows are set, the others stay 0: the loop of backward seems to run to shape[0]. How many elements has a matrix?',
      ko: '벡터는 맞지만 행렬이면 dx에서 행의 수만큼만 값이 들어 있고 나머지는 0입니다. backward의 반복문이 shape[0]까지만 도는 것으로 보입니다. 행렬의 원소가 모두 몇 개인지 생각해 보십시오.',
    },
    change: [
      [
        BACKWARD,
        'const dx = dout.mul(this.y).mul(np.sub(1, this.y))\n    dx.data.fill(0, dout.shape[0])\n    return dx',
      ],
    ],
  },
  {
    id: 'dout-squared',
    says: {
      en: 'dx looks like dout² · y · (1 - y): dout seems to be multiplied on twice. Compare backward of 1 and of 2: how much larger should the second be (book, section 5.5.2)?',
      ko: 'dx가 dout² · y · (1 - y)로 보입니다. dout을 두 번 곱한 것 같습니다. dout이 1일 때와 2일 때를 비교하고, 둘째가 몇 배여야 하는지 생각해 보십시오(책 5.5.2절).',
    },
    change: [[BACKWARD, 'return dout.mul(dout).mul(this.y).mul(np.sub(1, this.y))']],
  },
  {
    id: 'forward-of-the-previous-x',
    says: {
      en: 'The first forward of a layer is right, but the next one belongs to the x of the call before: forward seems to read the property that holds x before it is set anew.',
      ko: '계층의 첫 forward는 맞지만 다음 forward는 바로 앞 호출의 x로 구한 값입니다. x를 보관한 속성을 새로 설정하기 전에 읽은 것으로 보입니다.',
    },
    change: [
      ['  private y!: NdArray\n', '  private y!: NdArray\n  private x: NdArray | undefined\n'],
      [
        FORWARD,
        '    const given = this.x?.size === x.size ? this.x : x\n    this.x = x.copy()\n    this.y = sigmoid(x)\n    return sigmoid(given)\n',
      ],
    ],
  },
  {
    id: 'largest-slope-for-all',
    says: {
      en: 'dx is a quarter of dout everywhere: the slope seems to be taken at 0, where it is largest, 0.25, for every element. How steep is the sigmoid at x = 5?',
      ko: 'dx가 어디서나 dout의 ¼입니다. 모든 원소에 기울기가 가장 큰 x = 0에서의 값 0.25를 쓴 것으로 보입니다. x = 5에서는 시그모이드가 얼마나 가파른지 확인하십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(np.sub(1, this.y.mul(0))).mul(0.25)']],
  },
  {
    id: 'y-kept-with-two-digits',
    says: {
      en: 'dx is right to two or three digits: the y that the layer keeps seems to be rounded. Round only what you print.',
      ko: 'dx가 두세 자리까지만 맞습니다. 계층이 보관하는 y를 반올림한 것으로 보입니다. 반올림은 출력할 때만 하십시오.',
    },
    change: [
      [FORWARD, '    const y = sigmoid(x)\n    this.y = y.map((v) => Math.round(100 * v) / 100)\n    return y\n'],
    ],
  },
  {
    id: 'sigmoid-of-dout',
    says: {
      en: 'backward seems to put dout through a sigmoid: dx is positive even where dout is negative. What arrives is a derivative, and is only multiplied.',
      ko: 'backward에서 dout에 시그모이드를 적용한 것으로 보입니다. dout이 음수여도 dx가 양수입니다. 상류에서 온 값은 미분이므로 곱하기만 합니다.',
    },
    change: [[BACKWARD, 'return sigmoid(dout).mul(this.y).mul(np.sub(1, this.y))']],
  },
  {
    id: 'x-times-sigmoid',
    says: {
      en: 'forward gives x · sigmoid(x), a function of its own that is called swish. The sigmoid itself lies between 0 and 1: what should it give for x = -3?',
      ko: 'forward가 x · sigmoid(x)를 돌려줍니다. 이것은 swish라는 다른 함수입니다. 시그모이드의 값은 0과 1 사이입니다. x = -3에서 얼마여야 하는지 확인하십시오.',
    },
    change: [[FORWARD, '    this.y = sigmoid(x)\n    return this.y.mul(x)\n']],
  },
  {
    id: 'only-positive-dout',
    says: {
      en: 'dx is 0 wherever dout is negative: dout seems to go through a ReLU. The sign of dout says in which direction the loss rises, and is kept.',
      ko: 'dout이 음수인 자리에서 dx가 모두 0입니다. dout에 ReLU를 적용한 것으로 보입니다. dout의 부호는 손실이 커지는 방향을 나타내므로 그대로 두어야 합니다.',
    },
    change: [[BACKWARD, 'return np.maximum(dout, 0).mul(this.y).mul(np.sub(1, this.y))']],
  },
  {
    id: 'y-times-1-minus-y-without-brackets',
    says: {
      en: 'dx is 0 everywhere: y · 1 - y without brackets is y - y. In which order does JavaScript work out a product and a difference?',
      ko: 'dx가 모두 0입니다. 괄호 없이 쓴 y · 1 - y는 y - y입니다. 자바스크립트가 곱셈과 뺄셈 가운데 무엇을 먼저 계산하는지 확인하십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(this.y.mul(1).sub(this.y)).add(np.mul(0, 1))']],
  },
]
