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
]
