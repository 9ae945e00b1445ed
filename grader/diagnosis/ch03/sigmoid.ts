import type { WrongAnswer } from '../wrong-answer.ts'

const FORMULA = 'np.div(1, np.exp(x.neg()).add(1))'

/** Wrong answers to sigmoid. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'sign-of-exponent',
    says: {
      en: 'The curve looks mirrored: it falls where h(x) should rise. Compare your results at -2 and at 2, and look at the sign inside exp.',
      ko: '곡선의 좌우가 뒤집힌 것으로 보입니다. x가 커지면 h(x)도 커져야 하는데 거꾸로 작아집니다. -2와 2에서의 결과를 비교하고 exp 안의 부호를 살펴보십시오.',
    },
    change: [['x.neg()', 'x']],
  },
  {
    id: 'no-one-added',
    says: {
      en: 'A positive x gives more than 1, and 0 gives 1 instead of 0.5: something seems to be missing under the fraction line. How large must the denominator be when x is 0?',
      ko: 'x가 양수이면 결과가 1보다 크고, x가 0이면 0.5가 아니라 1입니다. 분모에서 무언가 빠진 것 같습니다. x가 0일 때 분모가 얼마여야 하는지 생각해 보십시오.',
    },
    change: [[FORMULA, 'np.div(1, np.exp(x.neg()))']],
  },
  {
    id: 'minus-one',
    says: {
      en: 'A positive x gives a negative number: it looks as if a sign in the denominator were wrong. What is your denominator at x = 0, and could that happen with the equation of section 3.2.1 of the book?',
      ko: 'x가 양수일 때 결과가 음수입니다. 분모 안의 부호 하나가 잘못된 것 같습니다. x = 0일 때 분모가 얼마인지 구해 보고, 책 3.2.1절의 식에서도 그렇게 될 수 있는지 비교해 보십시오.',
    },
    change: [['.add(1)', '.sub(1)']],
  },
  // The same function in mathematics, but Infinity / Infinity where x is large.
  {
    id: 'nan-at-large-x',
    says: {
      en: 'Near 0 all is right, but a large x gives NaN: exp(x) seems to stand above as well as below the fraction line. Print Math.exp(1000), and divide it by itself.',
      ko: '0 근처에서는 맞지만 x가 크면 NaN이 됩니다. 분자와 분모에 모두 exp(x)가 있는 것으로 보입니다. Math.exp(1000)을 출력해 보고, 그 값을 자기 자신으로 나누면 무엇이 되는지 확인하십시오.',
    },
    change: [[FORMULA, 'np.exp(x).div(np.exp(x).add(1))']],
  },
  {
    id: 'changes-x',
    says: {
      en: 'The result is right, but x itself seems to have the opposite sign after the call. Print x before and after, and look for a method that writes into x instead of making a new array.',
      ko: '결과는 맞지만 호출한 뒤에 x 자체의 부호가 바뀐 것 같습니다. 호출 전후의 x를 출력해 보고, 새 배열을 만들지 않고 x를 직접 고치는 메서드가 있는지 살펴보십시오.',
    },
    change: [['x.neg()', 'x.mulInPlace(-1)']],
  },
  {
    id: 'flattened',
    says: {
      en: 'The numbers are right, but a 2-D x seems to come back as a 1-D array. Print x.shape and the shape of the result: where do the rows get lost?',
      ko: '값은 맞지만 2차원인 x를 넣어도 결과가 1차원 배열로 나오는 것 같습니다. x.shape와 결과의 형상을 출력해 보고 어디에서 행의 구분이 사라지는지 찾아보십시오.',
    },
    change: [[FORMULA, `${FORMULA}.reshape(-1)`]],
  },
  {
    id: 'derivative',
    says: {
      en: 'The result is never above 0.25 and goes to 0 on both sides: it looks like the slope of the sigmoid, which chapter 5 needs (book, section 5.5.2). What is wanted here is the height of the curve.',
      ko: '결과가 0.25를 넘지 않고 양쪽 끝에서 모두 0에 가까워집니다. 5장에서 쓰는 시그모이드의 미분(책 5.5.2절)으로 보입니다. 여기에서 구할 것은 곡선의 기울기가 아니라 높이입니다.',
    },
    change: [[`return ${FORMULA}`, `const y = ${FORMULA}\n  return y.mul(np.sub(1, y))`]],
  },
  {
    id: 'tanh',
    says: {
      en: 'The results seem to lie between -1 and 1, with 0 at x = 0: that is how tanh behaves. Which values does the sigmoid take far to the left, far to the right and at 0 (book, section 3.2.4)?',
      ko: '결과가 -1과 1 사이에 있고 x = 0에서 0이 됩니다. tanh 함수처럼 보입니다. 시그모이드는 왼쪽 끝, 오른쪽 끝, 그리고 0에서 각각 어떤 값이 되는지 책 3.2.4절의 그래프에서 확인하십시오.',
    },
    change: [[FORMULA, 'np.div(2, np.exp(x.mul(-2)).add(1)).sub(1)']],
  },
  {
    id: 'step-function',
    says: {
      en: 'Nothing but 0 and 1 comes out, as if each x were compared with a threshold: that is the step function of section 3.2.2. Section 3.2.5 of the book lays the two curves side by side.',
      ko: '결과가 0과 1뿐입니다. 3.2.2절의 계단 함수처럼 x를 어떤 임계값과 비교하는 것 같습니다. 책 3.2.5절에서 두 곡선이 어떻게 다른지 확인하십시오.',
    },
    change: [[FORMULA, 'x.map((value) => (value > 0 ? 1 : 0))']],
  },
]
