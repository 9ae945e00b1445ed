import type { WrongAnswer } from '../wrong-answer.ts'

const MASK = 'x.map((value) => (value > 0 ? 1 : 0))'
const FORWARD = 'return np.maximum(x, 0)'
const BACKWARD = 'return dout.mul(this.mask)'

/** Wrong answers to relu. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'wrong-side',
    says: {
      en: 'forward seems to keep what is below 0 and to drop what is above. Try x = [-2, 2] and look at the direction of your comparison (book, section 5.5.1).',
      ko: 'forward가 0보다 작은 값을 남기고 0보다 큰 값을 버리는 것으로 보입니다. x = [-2, 2]를 넣어 보고 부등호의 방향을 확인하십시오(책 5.5.1절).',
    },
    change: [
      [MASK, 'x.map((value) => (value < 0 ? 1 : 0))'],
      [FORWARD, 'return x.mul(this.mask)'],
    ],
  },
  {
    id: 'mask-of-the-wrong-side',
    says: {
      en: 'dx holds dout where x was 0 or less, and 0 elsewhere: the mask seems turned round. In the book (section 5.5.1) True in mask marks what is set to 0; what does a 1 in yours mean?',
      ko: 'dx를 보면 x가 0 이하이던 자리에 dout이, 나머지 자리에 0이 있습니다. mask가 뒤집힌 것으로 보입니다. 책 5.5.1절의 mask에서 True는 0으로 만들 자리를 뜻합니다. 직접 만든 mask의 1은 무엇을 뜻합니까?',
    },
    change: [[MASK, 'x.map((value) => (value <= 0 ? 1 : 0))']],
  },
  {
    id: 'slope-1-at-0',
    says: {
      en: 'dx is right except at x = 0, where dout seems to pass in full. To which of the two cases in section 5.5.1 of the book does 0 itself belong?',
      ko: 'x = 0인 자리만 빼고 dx가 맞습니다. 그 자리에서는 dout이 그대로 흐르는 것으로 보입니다. 책 5.5.1절의 식에서 0이 두 경우 가운데 어디에 속하는지 확인하십시오.',
    },
    change: [[MASK, 'x.map((value) => (value >= 0 ? 1 : 0))']],
  },
  {
    id: 'slope-half-at-0',
    says: {
      en: 'At x = 0, half of dout seems to come through, as if the two slopes had been averaged. ReLU has no derivative there; which side does the book choose (section 5.5.1)?',
      ko: 'x = 0인 자리에서 dout의 절반이 흐르는 것으로 보입니다. 양쪽 기울기의 평균을 쓴 듯합니다. ReLU는 그 점에서 미분할 수 없으므로 한쪽을 골라야 합니다. 책 5.5.1절은 어느 쪽을 고르는지 확인하십시오.',
    },
    change: [[MASK, 'x.map((value) => (Math.sign(value) + 1) / 2)']],
  },
  {
    id: 'absolute-value',
    says: {
      en: 'Negative numbers seem to come out of forward as positive ones, as from np.abs. What should become of -3 (book, section 5.5.1)?',
      ko: '음수가 forward를 지나며 양수로 바뀌는 것으로 보입니다. np.abs의 결과와 같습니다. -3이 무엇이 되어야 하는지 책 5.5.1절에서 확인하십시오.',
    },
    change: [[FORWARD, 'return np.abs(x)']],
  },
  {
    id: 'maximum-of-1',
    says: {
      en: 'Everything below 1 seems to come out of forward as 1. With which number should x be compared? The graph in section 3.2.7 of the book shows where the line bends.',
      ko: '1보다 작은 값이 모두 1이 되는 것으로 보입니다. x를 어떤 수와 비교해야 합니까? 책 3.2.7절의 그래프에서 선이 꺾이는 자리를 확인하십시오.',
    },
    change: [[FORWARD, 'return np.maximum(x, 1)']],
  },
  {
    id: 'leaky',
    says: {
      en: 'Negative numbers seem to come through forward a hundred times smaller, as in a leaky ReLU. On that side, is the graph in section 3.2.7 of the book sloping or flat?',
      ko: '음수가 100분의 1로 줄어 forward를 지나는 것으로 보입니다. 이것은 Leaky ReLU입니다. 책 3.2.7절의 그래프가 음수 쪽에서 기울어 있는지, 평평한지 확인하십시오.',
    },
    change: [[FORWARD, 'return np.maximum(x, x.mul(0.01))']],
  },
  {
    id: 'passes-x-on',
    says: {
      en: 'forward seems to give x back as it is, negative numbers included. Does what you return depend on whether x is above 0?',
      ko: 'forward가 음수를 포함하여 x를 그대로 돌려주는 것으로 보입니다. 돌려주는 값이 x가 0보다 큰지에 따라 달라지는지 확인하십시오.',
    },
    change: [[FORWARD, 'return x']],
  },
  {
    id: 'changes-x',
    says: {
      en: 'The result of forward is right, but x itself holds 0 afterwards where it was negative: it seems to have been written into. Print x before and after the call; which operations make a new array?',
      ko: 'forward의 결과는 맞지만 호출한 뒤에는 x에서 음수이던 자리가 0입니다. x에 직접 쓴 것으로 보입니다. 호출 전후의 x를 출력해 보고, 새 배열을 만드는 연산이 무엇인지 확인하십시오.',
    },
    change: [[FORWARD, 'x.mulInPlace(this.mask)\n    return x']],
  },
  {
    id: 'mask-from-dout',
    says: {
      en: 'dx seems to keep dout where dout itself is above 0, whatever x was. Try x = [-1, 1] with dout = [1, -1]: which of the two arrays should decide what passes?',
      ko: 'dx가 x와 관계없이 dout 자신이 0보다 큰 자리만 남긴 것으로 보입니다. x = [-1, 1], dout = [1, -1]로 시험해 보십시오. 무엇을 흘려보낼지는 두 배열 가운데 어느 쪽이 정해야 합니까?',
    },
    change: [[BACKWARD, 'return dout.map((value) => (value > 0 ? value : 0))']],
  },
  {
    id: 'dout-ignored',
    says: {
      en: 'dx seems to hold only 1 and 0, like a mask. Compare a dout of ones with a dout of tens: by the chain rule (book, section 5.2) the results should differ.',
      ko: 'dx에 mask처럼 1과 0만 들어 있습니다. dout이 모두 1일 때와 모두 10일 때를 비교해 보십시오. 연쇄법칙(책 5.2절)에 따르면 두 결과가 달라야 합니다.',
    },
    change: [[BACKWARD, 'return this.mask']],
  },
  {
    id: 'passes-dout-on',
    says: {
      en: 'dx looks like dout unchanged, as if every x had been above 0. Where x was negative, a small change of x does not move y at all; what should reach it from dout?',
      ko: 'dx가 dout 그대로인 것으로 보입니다. x가 모두 0보다 컸던 것과 같습니다. x가 음수인 자리에서는 x를 조금 바꾸어도 y가 움직이지 않습니다. 그 자리로 dout이 얼마나 흘러야 합니까?',
    },
    change: [[BACKWARD, 'return dout']],
  },
  {
    id: 'changes-dout',
    says: {
      en: 'dx is right, but dout holds zeros after the call: it seems to have been written into, as in the code of section 5.5.1 of the book. Here dout is the array of the caller; could dx be a new one?',
      ko: 'dx는 맞지만 호출한 뒤에 dout에도 0이 들어 있습니다. 책 5.5.1절의 코드처럼 dout에 직접 쓴 것으로 보입니다. 여기서 dout은 호출한 쪽의 배열입니다. dx를 새 배열로 만들 수 있는지 생각해 보십시오.',
    },
    change: [[BACKWARD, 'return dout.mulInPlace(this.mask)']],
  },
  {
    id: 'multiplied-by-the-output',
    says: {
      en: 'dx looks like dout times the output of forward, so that it grows with x. How steep is ReLU at x = 1, and at x = 5?',
      ko: 'dx가 dout에 forward의 출력을 곱한 값으로 보입니다. 그래서 x가 클수록 dx도 커집니다. ReLU의 기울기가 x = 1과 x = 5에서 각각 얼마인지 생각해 보십시오.',
    },
    change: [[MASK, 'np.maximum(x, 0)']],
  },
  {
    id: 'shared-by-all-layers',
    says: {
      en: 'One Relu alone works, but the first of two seems to use the mask of the second. Is the mask a static property, or a variable outside the class?',
      ko: 'Relu가 하나일 때는 맞지만, 둘이면 첫 계층이 둘째 계층의 mask를 쓰는 것으로 보입니다. mask가 static 속성이거나 클래스 밖의 변수인지 확인하십시오.',
    },
    change: [
      ['  private mask!: NdArray', '  private static mask: NdArray'],
      ['this.mask = ', 'Relu.mask = '],
      [BACKWARD, 'return dout.mul(Relu.mask)'],
    ],
  },
  {
    id: 'first-forward-kept',
    says: {
      en: 'backward seems to use the mask of the very first forward: a second batch of another size no longer fits it. Does every forward replace what the one before has kept?',
      ko: 'backward가 맨 처음 forward의 mask를 쓰는 것으로 보입니다. 그래서 크기가 다른 두 번째 배치가 오면 형상이 맞지 않습니다. forward를 실행할 때마다 보관한 값이 새로 바뀌는지 확인하십시오.',
    },
    change: [['this.mask = ', 'this.mask ??= ']],
  },
  {
    id: 'backward-once',
    says: {
      en: 'The first backward is right, a second one after the same forward is not: the first dout seems to have been multiplied into the mask for good. Print the mask before and after backward.',
      ko: '첫 backward는 맞지만, 같은 forward 뒤에 한 번 더 실행하면 틀립니다. 첫 dout이 mask 자체에 곱해져 남은 것으로 보입니다. backward 전후의 mask를 출력해 보십시오.',
    },
    change: [[BACKWARD, 'return this.mask.mulInPlace(dout).copy()']],
  },
  {
    id: 'sigmoid',
    says: {
      en: 'forward gives numbers between 0 and 1 even for large x, and 0.5 at x = 0: it looks like the sigmoid. Compare the two graphs in section 3.2 of the book: which of them has a corner at 0?',
      ko: 'x가 커도 forward의 결과가 0과 1 사이에 있고 x = 0에서 0.5입니다. 시그모이드로 보입니다. 책 3.2절의 두 그래프를 비교해 보십시오. 0에서 꺾이는 것은 어느 쪽입니까?',
    },
    change: [[FORWARD, 'return x.map((value) => 1 / (1 + Math.exp(-value)))']],
  },
  {
    id: 'nothing-above-1',
    says: {
      en: 'Negative numbers come out of forward as 0, but 3 comes out as 1: it looks like the step function of section 3.2.2 in the book, or like a limit at 1. Try x = [0.5, 3]: what is the graph in section 3.2.7 like to the right of 1?',
      ko: '음수는 0이 되지만 3도 1이 되었습니다. 책 3.2.2절의 계단 함수이거나 1에서 잘라 낸 값으로 보입니다. x = [0.5, 3]을 넣어 보십시오. 책 3.2.7절의 그래프가 1의 오른쪽에서 어떤 모양인지 확인하십시오.',
    },
    change: [[FORWARD, 'return this.mask.copy()']],
  },
  {
    id: 'tanh',
    says: {
      en: 'forward gives numbers between -1 and 1, with the sign of x: it looks like tanh. What should become of x = 5 and of x = -5 (book, section 3.2.7)?',
      ko: 'forward가 x와 부호가 같고 -1과 1 사이에 있는 값을 돌려줍니다. tanh로 보입니다. x = 5와 x = -5의 결과가 얼마여야 하는지 확인하십시오(책 3.2.7절).',
    },
    change: [[FORWARD, 'return x.map(Math.tanh)']],
  },
  {
    id: 'softplus',
    says: {
      en: 'forward comes close to ReLU for large x, but gives 0.69 at x = 0 and stays above 0 to its left, like log(1 + exp(x)). Is the graph in section 3.2.7 of the book round or cornered at 0?',
      ko: 'x가 크면 ReLU와 비슷하지만 x = 0에서 0.69이고 그 왼쪽에서도 0보다 큽니다. log(1 + exp(x))로 보입니다. 책 3.2.7절의 그래프가 0에서 둥근지 꺾이는지 보십시오.',
    },
    change: [[FORWARD, 'return x.map((value) => Math.log1p(Math.exp(value)))']],
  },
  {
    id: 'output-negative',
    says: {
      en: 'Where x is above 0, forward has the right size but the opposite sign. Try x = [-2, 2] and look for a minus sign (book, section 5.5.1).',
      ko: 'x > 0인 자리에서 forward의 결과가 크기는 맞지만 부호가 반대입니다. x = [-2, 2]를 넣어 보고 음의 부호가 들어 있는지 확인하십시오(책 5.5.1절).',
    },
    change: [[FORWARD, 'return np.maximum(x, 0).neg()']],
  },
  {
    id: 'squared',
    says: {
      en: 'Where x is above 0, forward seems to give its square: the x is multiplied in once more. Try x = 3: is the graph in section 3.2.7 of the book a line or a curve there?',
      ko: 'x > 0인 자리에서 forward가 x의 제곱을 돌려주는 것으로 보입니다. x가 한 번 더 곱해진 것 같습니다. x = 3을 넣어 보십시오. 책 3.2.7절의 그래프가 그 자리에서 직선인지 곡선인지 확인하십시오.',
    },
    change: [[FORWARD, 'return np.maximum(x, 0).mul(x)']],
  },
  {
    id: 'threshold-of-1',
    says: {
      en: 'Numbers between 0 and 1 seem to come out of forward as 0, and larger ones as they are. Try x = [0.5, 1.5]: at which number does the graph in section 3.2.7 of the book begin to rise?',
      ko: '0과 1 사이의 값은 0이 되고 1보다 큰 값만 그대로 나오는 것으로 보입니다. x = [0.5, 1.5]를 넣어 보십시오. 책 3.2.7절의 그래프가 어느 수에서 올라가기 시작하는지 보십시오.',
    },
    change: [[FORWARD, 'return x.map((value) => (value > 1 ? value : 0))']],
  },
  {
    id: 'rounded',
    says: {
      en: 'forward gives whole numbers only, as if the results were rounded. Try x = [0.25, 1.75]: what should become of the digits behind the point?',
      ko: 'forward가 정수만 돌려줍니다. 결과를 반올림한 것으로 보입니다. x = [0.25, 1.75]를 넣어 보십시오. 소수점 아래의 숫자가 어떻게 되어야 하는지 확인하십시오.',
    },
    change: [[FORWARD, 'return x.map((value) => Math.round(Math.max(value, 0)))']],
  },
  {
    id: 'last-element-as-it-is',
    says: {
      en: 'The last element seems to come out of forward as it went in, even where it is negative; all others are right. Where does your loop end: at the last element, or one before it?',
      ko: '마지막 원소만 음수여도 forward에서 그대로 나오고 나머지는 모두 맞는 것으로 보입니다. 반복문이 마지막 원소까지 도는지, 하나 앞에서 끝나는지 확인하십시오.',
    },
    change: [
      [
        FORWARD,
        'const y = x.copy()\n    for (let i = 0; i < y.size - 1; i++) y.data[i] = Math.max(y.data[i], 0)\n    return y',
      ],
    ],
  },
  {
    id: 'last-element-0',
    says: {
      en: 'The last element of what forward gives seems to be 0 whatever x is; all others are right. Where does your loop end: at the last element, or one before it?',
      ko: 'forward의 결과에서 마지막 원소만 x와 관계없이 0이고 나머지는 모두 맞는 것으로 보입니다. 반복문이 마지막 원소까지 도는지, 하나 앞에서 끝나는지 확인하십시오.',
    },
    change: [
      [
        FORWARD,
        'const y = np.zerosLike(x)\n    for (let i = 0; i < y.size - 1; i++) y.data[i] = Math.max(x.data[i], 0)\n    return y',
      ],
    ],
  },
  {
    id: 'first-row-only',
    says: {
      en: 'Negative numbers become 0 in the first row only; in the other rows of a matrix they seem to come through as they are. Does your loop run over x.shape[0], over x.shape[1], or over all elements?',
      ko: '첫 번째 행의 음수만 0이 되고, 행렬의 나머지 행에서는 음수가 그대로 나오는 것으로 보입니다. 반복문이 x.shape[0]번 도는지, x.shape[1]번 도는지, 모든 원소를 도는지 확인하십시오.',
    },
    change: [
      [
        FORWARD,
        'return np.array([...x.data].map((value, i) => (i < x.shape[x.ndim - 1] ? Math.max(value, 0) : value))).reshape(...x.shape)',
      ],
    ],
  },
  {
    id: 'flattened',
    says: {
      en: 'The numbers of forward are right, but a matrix comes out as a vector. Print x.shape and the shape of what you return: which step loses the rows?',
      ko: 'forward의 값은 맞지만 행렬을 넣으면 벡터가 나옵니다. x.shape와 결과의 형상을 출력해 보고, 어느 단계에서 행이 없어지는지 확인하십시오.',
    },
    change: [[FORWARD, 'return np.maximum(x, 0).reshape(-1)']],
  },
  {
    id: 'batch-of-one-becomes-a-vector',
    says: {
      en: 'A matrix of one row seems to come out of forward as a vector; other shapes stay as they are. Print the shapes for an x of shape (1, 4): why is one row treated in another way?',
      ko: '행이 하나인 행렬을 넣으면 forward의 결과가 벡터로 나오는 것으로 보입니다. 다른 형상은 그대로 유지됩니다. x의 형상이 (1, 4)일 때의 형상을 출력해 보십시오. 행이 하나일 때만 다르게 처리하는 까닭이 무엇입니까?',
    },
    change: [[FORWARD, 'return x.shape[0] === 1 ? np.maximum(x, 0).reshape(-1) : np.maximum(x, 0)']],
  },
  {
    id: 'multiplied-by-the-input',
    says: {
      en: 'dx looks like dout times x itself, also where x is negative. How steep is ReLU at x = 5, at x = 1 and at x = -1 (book, section 5.5.1)?',
      ko: 'x가 음수인 자리까지 dx가 dout에 x를 곱한 값으로 보입니다. x = 5, x = 1, x = -1에서 ReLU의 기울기가 각각 얼마인지 확인하십시오(책 5.5.1절).',
    },
    change: [[MASK, 'x']],
  },
  {
    id: 'passes-too-little',
    says: {
      en: 'dx is all zeros although x was above 0 in some places, where dout was negative. Is dx 0 everywhere, does dout go through a ReLU of its own, or does the mask begin at another number than 0? Try x = [0.5, 1.5, 1.5] with dout = [1, 1, -1].',
      ko: 'x > 0이던 자리가 있고 그 자리의 dout이 음수인데 dx가 모두 0입니다. mask가 모두 0이거나, dout에도 ReLU를 적용했거나, mask의 기준이 0이 아닌 것으로 보입니다. x = [0.5, 1.5, 1.5], dout = [1, 1, -1]을 넣어 보십시오.',
    },
    change: [[BACKWARD, 'return np.maximum(dout, 0).mul(this.mask)']],
  },
  {
    id: 'slope-of-the-sigmoid',
    says: {
      en: 'dx looks like dout · y · (1 - y), the rule of the Sigmoid layer in section 5.5.2 of the book, with y from ReLU. Section 5.5.1 has the rule for this layer: what are its only two cases?',
      ko: 'dx가 책 5.5.2절 Sigmoid 계층의 식 dout · y · (1 - y)에 ReLU의 출력 y를 넣은 값으로 보입니다. 이 계층의 식은 5.5.1절에 있습니다. 그 식의 두 경우가 무엇인지 보십시오.',
    },
    change: [[MASK, 'np.maximum(x, 0).map((y) => y * (1 - y))']],
  },
  {
    id: 'minus-dout-on-the-other-side',
    says: {
      en: 'Where x was below 0, dx seems to be dout with the opposite sign, as for an absolute value. How does y change there when x moves a little (book, section 5.5.1)?',
      ko: 'x가 음수이던 자리의 dx가 절댓값을 미분한 것처럼 dout의 부호를 바꾼 값으로 보입니다. 그 자리에서 x가 조금 움직이면 y가 얼마나 달라지는지 생각해 보십시오(책 5.5.1절).',
    },
    change: [[MASK, 'x.map(Math.sign)']],
  },
  {
    id: 'leaky-backward',
    says: {
      en: 'Where x was 0 or less a hundredth of dout seems to come through backward, as in a leaky ReLU. How much of dout may pass there (book, section 5.5.1)?',
      ko: 'x가 0 이하이던 자리에서 backward가 dout의 100분의 1을 흘려보내는 것으로 보입니다. leaky ReLU와 같은 모양입니다. 그 자리로 dout이 얼마나 흘러야 하는지 보십시오(책 5.5.1절).',
    },
    change: [[MASK, 'x.map((value) => (value > 0 ? 1 : 0.01))']],
  },
  {
    id: 'dout-added-to-the-mask',
    says: {
      en: 'dx looks like dout plus the mask: larger by 1 where x was above 0, and dout itself elsewhere. Try a dout of zeros: what should flow on (chain rule: book, section 5.2)?',
      ko: 'dx가 dout에 mask를 더한 값으로 보입니다. x > 0이던 자리에서는 1만큼 크고 나머지 자리에서는 dout 그대로입니다. dout이 모두 0이면 무엇이 흘러야 하는지 생각해 보십시오(연쇄법칙, 책 5.2절).',
    },
    change: [[BACKWARD, 'return dout.add(this.mask)']],
  },
  {
    id: 'averaged-over-the-batch',
    says: {
      en: 'dx is too small by the number of rows: it seems to be averaged over the batch. Each element goes its own way here; which layer divides by the batch size (book, section 5.6.3)?',
      ko: 'dx가 행의 수로 나눈 만큼 작습니다. 배치의 크기로 평균한 것으로 보입니다. 이 계층에서는 원소마다 따로 계산합니다. 배치의 크기로 나누는 계층이 무엇인지 보십시오(책 5.6.3절).',
    },
    change: [[BACKWARD, 'return dout.mul(this.mask).div(dout.shape[0])']],
  },
  {
    id: 'mask-of-the-first-row',
    says: {
      en: 'Every row of dx seems to go by the first row of x. Try an x whose second row has other signs than its first: how many elements should the mask have?',
      ko: 'dx의 모든 행이 x의 첫 번째 행을 따르는 것으로 보입니다. 두 번째 행의 부호가 첫 번째 행과 다른 x를 넣어 보십시오. mask의 원소가 몇 개여야 하는지 확인하십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(this.mask.ndim === 2 ? this.mask.row(0) : this.mask)']],
  },
  {
    id: 'mask-forgotten-after-use',
    says: {
      en: 'The first backward is right; a second one after the same forward gives only zeros, as if the mask had been emptied. Until when does the layer need it?',
      ko: '첫 backward는 맞지만 같은 forward 뒤에 backward를 한 번 더 실행하면 모두 0이 됩니다. mask를 비운 것으로 보입니다. 계층이 mask를 언제까지 보관해야 하는지 생각해 보십시오.',
    },
    change: [[BACKWARD, 'const dx = dout.mul(this.mask)\n    this.mask = np.zerosLike(dout)\n    return dx']],
  },
  {
    id: 'one-dx-for-all-calls',
    says: {
      en: 'When backward is called again, the dx of the first call changes with it: both seem to be one and the same array, filled anew. Which operations make a new array?',
      ko: 'backward를 다시 호출하면 먼저 받은 dx까지 함께 바뀝니다. 두 결과가 같은 배열이고 그 안의 값만 바꾼 것으로 보입니다. 새 배열을 만드는 연산이 무엇인지 보십시오.',
    },
    change: [
      ['  private mask!: NdArray', '  private mask!: NdArray\n  private dx: NdArray | undefined'],
      [
        BACKWARD,
        'if (String(this.dx?.shape) !== String(dout.shape)) this.dx = dout.copy()\n    this.dx!.data.set(dout.mul(this.mask).data)\n    return this.dx!',
      ],
    ],
  },
  {
    id: 'tiny-x-taken-for-0',
    says: {
      en: 'Where x was tiny but above 0, dx is 0: x seems to be compared with a small number instead of 0. Try x = [1e-10, 1] with a dout of ones (book, section 5.5.1).',
      ko: 'x가 아주 작지만 0보다 크던 자리에서 dx가 0입니다. x를 0이 아니라 작은 수와 비교한 것으로 보입니다. x = [1e-10, 1]에 dout을 모두 1로 넣어 보십시오(책 5.5.1절).',
    },
    change: [[MASK, 'x.map((value) => (value > 1e-7 ? 1 : 0))']],
  },
  {
    id: 'mask-of-the-first-forward-of-that-size',
    says: {
      en: 'After a second forward of the same size, backward still goes by the first: a mask seems to be made once for each size and then kept. Does every forward make its mask anew?',
      ko: '크기가 같은 배치로 forward를 다시 실행해도 backward가 첫 배치를 따릅니다. mask를 크기마다 한 번만 만들고 계속 쓰는 것으로 보입니다. forward를 실행할 때마다 mask를 새로 만드는지 확인하십시오.',
    },
    change: [['this.mask = ', 'if (String(this.mask?.shape) !== String(x.shape)) this.mask = ']],
  },
  {
    id: 'mask-never-switched-off',
    says: {
      en: 'dout passes where x was positive in an earlier forward, though it is not in the last: the mask seems to be switched on and never off again. Does every forward set each element of it?',
      ko: '앞선 forward에서 x가 양수였던 자리는 마지막 forward에서 양수가 아니어도 dout이 흐릅니다. mask를 켜기만 하고 끄지 않는 것으로 보입니다. forward를 실행할 때마다 모든 원소를 새로 정하는지 확인하십시오.',
    },
    change: [
      ['this.mask = ', 'const before = this.mask\n    this.mask = '],
      [
        FORWARD,
        'if (before && String(before.shape) === String(x.shape)) this.mask = np.maximum(before, this.mask)\n    return np.maximum(x, 0)',
      ],
    ],
  },
  {
    id: 'backward-leaves-out-the-last',
    says: {
      en: 'The last element of dx is always 0, also where x was above 0 there: the loop of backward seems to end one element early. Compare its last index with dout.size.',
      ko: '그 자리의 x가 0보다 커도 dx의 마지막 원소가 늘 0입니다. backward의 반복문이 한 원소 앞에서 끝나는 것으로 보입니다. 마지막 인덱스를 dout.size와 비교해 보십시오.',
    },
    change: [[BACKWARD, 'const dx = dout.mul(this.mask)\n    dx.data[dx.size - 1] = 0\n    return dx']],
  },
  {
    id: 'backward-leaves-out-the-first',
    says: {
      en: 'The first element of dx is always 0, also where x was above 0 there: the loop of backward seems to start at 1. Which index does the first element have?',
      ko: '그 자리의 x가 0보다 커도 dx의 첫 번째 원소가 늘 0입니다. backward의 반복문이 1에서 시작하는 것으로 보입니다. 첫 번째 원소의 인덱스가 무엇인지 확인하십시오.',
    },
    change: [[BACKWARD, 'const dx = dout.mul(this.mask)\n    dx.data[0] = 0\n    return dx']],
  },
  {
    id: 'backward-as-far-as-there-are-rows',
    says: {
      en: 'A vector is right, but of a matrix only as many numbers of dx as it has rows are set, the others stay 0: the loop of backward seems to run to shape[0]. How many elements has a matrix?',
      ko: '벡터는 맞지만 행렬이면 dx에서 행의 수만큼만 값이 들어 있고 나머지는 0입니다. backward의 반복문이 shape[0]까지만 도는 것으로 보입니다. 행렬의 원소가 모두 몇 개인지 생각해 보십시오.',
    },
    change: [[BACKWARD, 'const dx = dout.mul(this.mask)\n    dx.data.fill(0, dout.shape[0])\n    return dx']],
  },
  {
    id: 'forward-as-far-as-there-are-rows',
    says: {
      en: 'A vector is right, but of a matrix only as many numbers of y as it has rows are set, the others stay 0: the loop of forward seems to run to shape[0]. How many elements has a matrix?',
      ko: '벡터는 맞지만 행렬이면 y에서 행의 수만큼만 값이 들어 있고 나머지는 0입니다. forward의 반복문이 shape[0]까지만 도는 것으로 보입니다. 행렬의 원소가 모두 몇 개인지 생각해 보십시오.',
    },
    change: [[FORWARD, 'const y = np.maximum(x, 0)\n    y.data.fill(0, x.shape[0])\n    return y']],
  },
  {
    id: 'mask-of-whole-numbers',
    says: {
      en: 'Where x lies between 0 and 1, dx is 0: x seems to be cut down to a whole number before it is compared with 0. Try x = [0.4, 1.4] with a dout of ones.',
      ko: 'x가 0과 1 사이인 자리에서 dx가 0입니다. x의 소수점 아래를 버린 다음 0과 비교한 것으로 보입니다. x = [0.4, 1.4]에 dout을 모두 1로 넣어 보십시오.',
    },
    change: [[MASK, 'x.map((value) => (Math.trunc(value) > 0 ? 1 : 0))']],
  },
  {
    id: 'x-below-1-counts-as-0',
    says: {
      en: 'Where x lies between 0 and 1, both y and dx are 0: x seems to be cut down to a whole number before it is compared with 0. Try forward with x = [0.4, 1.4].',
      ko: 'x가 0과 1 사이인 자리에서 y와 dx가 모두 0입니다. x의 소수점 아래를 버린 다음 0과 비교한 것으로 보입니다. x = [0.4, 1.4]로 forward를 실행해 보십시오.',
    },
    change: [
      [MASK, 'x.map((value) => (Math.trunc(value) > 0 ? 1 : 0))'],
      [FORWARD, 'return x.mul(this.mask)'],
    ],
  },
  {
    id: 'x-rounded-before-it-is-compared',
    says: {
      en: 'Where x lies between 0 and 0.5, both y and dx are 0, and they are right above: x seems to be rounded before it is compared with 0. Try forward with x = [0.4, 0.6].',
      ko: 'x가 0과 0.5 사이인 자리에서만 y와 dx가 0이고 그보다 크면 맞습니다. x를 반올림한 다음 0과 비교한 것으로 보입니다. x = [0.4, 0.6]으로 forward를 실행해 보십시오.',
    },
    change: [
      [MASK, 'x.map((value) => (Math.round(value) > 0 ? 1 : 0))'],
      [FORWARD, 'return x.mul(this.mask)'],
    ],
  },
  {
    id: 'cut-off-at-6',
    says: {
      en: 'Outputs above 6 come out as 6: there seems to be an upper limit, as in the function called ReLU6. What is the graph in section 3.2.7 of the book like for large x?',
      ko: '6보다 큰 출력이 모두 6입니다. ReLU6이라는 함수처럼 상한이 있는 것으로 보입니다. 책 3.2.7절의 그래프가 큰 x에서 어떤 모양인지 확인하십시오.',
    },
    change: [[FORWARD, 'return np.maximum(x, 0).map((value) => Math.min(value, 6))']],
  },
  {
    id: 'cut-off-at-1',
    says: {
      en: 'Outputs above 1 come out as 1, smaller ones are right: there seems to be an upper limit. What is the graph in section 3.2.7 of the book like to the right of 1?',
      ko: '1보다 큰 출력이 모두 1이고 그보다 작은 출력은 맞습니다. 상한이 있는 것으로 보입니다. 책 3.2.7절의 그래프가 1의 오른쪽에서 어떤 모양인지 확인하십시오.',
    },
    change: [[FORWARD, 'return np.maximum(x, 0).map((value) => Math.min(value, 1))']],
  },
  {
    id: 'smaller-of-x-and-0',
    says: {
      en: 'forward seems to give the smaller of x and 0: negative numbers stay, positive ones become 0, while backward is right. Try x = [-2, 2] and compare with the graph in section 3.2.7 of the book.',
      ko: 'forward가 x와 0 가운데 작은 값을 돌려주는 것으로 보입니다. 음수는 남고 양수는 0이 되는데 backward는 맞습니다. x = [-2, 2]를 넣어 보고 책 3.2.7절의 그래프와 비교하십시오.',
    },
    change: [[FORWARD, 'return x.map((value) => (value < 0 ? value : 0))']],
  },
  {
    id: 'dx-flattened',
    says: {
      en: 'The numbers of dx are right, but it comes out as a vector even if dout is a matrix. Print the shape of what backward gives, and find the step that loses the rows.',
      ko: 'dx의 값은 맞지만 dout이 행렬이어도 벡터로 나옵니다. backward의 결과의 형상을 출력해 보고, 어느 단계에서 행이 없어지는지 찾아보십시오.',
    },
    change: [[BACKWARD, 'return dout.mul(this.mask).reshape(-1)']],
  },
  {
    id: 'first-mask-by-the-index',
    says: {
      en: 'backward seems to go by the mask of the very first forward, element by element: after a second forward dout passes in the places of the first. When does your layer set its mask?',
      ko: 'backward가 맨 처음 forward의 mask를 원소의 순서대로 쓰는 것으로 보입니다. forward를 다시 실행해도 첫 배치의 자리에 dout이 흐릅니다. 계층이 mask를 언제 새로 저장하는지 확인하십시오.',
    },
    change: [
      ['this.mask = ', 'this.mask ??= '],
      [
        BACKWARD,
        'return np.array([...dout.data].map((d, i) => (this.mask.data[i] === 1 ? d : 0))).reshape(...dout.shape)',
      ],
    ],
  },
  {
    id: 'turned-mask-both-ways',
    says: {
      en: 'Both forward and backward let through where x is 0 or less, and give 0 elsewhere: the mask seems turned round. What does a 1, or true, in yours mean (book, section 5.5.1)?',
      ko: 'forward와 backward가 모두 x가 0 이하인 자리만 남기고 나머지를 0으로 만듭니다. mask가 뒤집힌 것으로 보입니다. 직접 만든 mask의 1이나 true가 무엇을 뜻하는지 확인하십시오(책 5.5.1절).',
    },
    change: [
      [MASK, 'x.map((value) => (value <= 0 ? 1 : 0))'],
      [FORWARD, 'return x.mul(this.mask)'],
    ],
  },
  {
    id: 'dx-adds-up',
    says: {
      en: 'The first backward is right, a second gives the first dx on top: the gradients of all calls seem to be added up. What does the layer keep from one backward to the next?',
      ko: '첫 backward는 맞지만 두 번째에는 첫 dx가 더해져 나옵니다. 호출할 때마다 기울기를 더해 가는 것으로 보입니다. 계층이 backward와 다음 backward 사이에 무엇을 보관하는지 확인하십시오.',
    },
    change: [
      ['  private mask!: NdArray', '  private mask!: NdArray\n  private dx: NdArray | undefined'],
      [
        BACKWARD,
        'const dx = dout.mul(this.mask)\n    this.dx = this.dx && String(this.dx.shape) === String(dx.shape) ? this.dx.add(dx) : dx\n    return this.dx',
      ],
    ],
  },
  {
    id: 'places-never-switched-off',
    says: {
      en: 'dout passes in places where x was positive in any earlier forward, whatever its shape: places of the mask seem to be switched on and never off again. Does every forward begin with an empty mask?',
      ko: '앞선 forward에서 한 번이라도 x가 양수였던 자리에는 형상과 관계없이 dout이 흐릅니다. mask의 자리를 켜기만 하고 끄지 않는 것으로 보입니다. forward를 실행할 때마다 mask를 비우고 시작하는지 확인하십시오.',
    },
    change: [
      ['  private mask!: NdArray', '  private on: boolean[] = []'],
      [`this.mask = ${MASK}`, 'x.data.forEach((value, i) => (this.on[i] ||= value > 0))'],
      [BACKWARD, 'return np.array([...dout.data].map((d, i) => (this.on[i] ? d : 0))).reshape(...dout.shape)'],
    ],
  },
  {
    id: 'forward-of-the-previous-x',
    says: {
      en: 'The first forward of a layer is right, but the next one belongs to the x of the call before: forward seems to read the property that holds x before it is set anew.',
      ko: '계층의 첫 forward는 맞지만 다음 forward는 바로 앞 호출의 x로 구한 값입니다. x를 보관한 속성을 새로 설정하기 전에 읽은 것으로 보입니다.',
    },
    change: [
      ['  private mask!: NdArray\n', '  private mask!: NdArray\n  private x: NdArray | undefined\n'],
      [
        FORWARD,
        'const given = this.x?.size === x.size ? this.x : x\n    this.x = x.copy()\n    return np.maximum(given, 0)',
      ],
    ],
  },
]
