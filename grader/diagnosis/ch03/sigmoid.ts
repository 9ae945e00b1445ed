import { josa } from '../../text/josa.ts'
import type { WrongAnswer } from '../wrong-answer.ts'

const FORMULA = 'np.div(1, np.exp(x.neg()).add(1))'

// As an expression: the sigmoid with a loop over the elements whose head is given.
const loopOver = (head: string): string =>
  `(() => { const y = np.zerosLike(x); for (${head}) y.data[i] = 1 / (1 + Math.exp(-x.data[i])); return y })()`

// Right for a 1-D x; for a matrix, what is done for each element.
const ifMatrix = (forEach: string): string =>
  `if (x.ndim === 1) return ${FORMULA}
  const [rows, columns] = x.shape
  const y = np.zerosLike(x)
  for (let i = 0; i < rows * columns; i++) ${forEach}
  return y`

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
  // Loops: where they begin, where they end, which element they read.
  {
    id: 'last-element-left-out',
    says: {
      en: 'The last element of the result is 0 and all others are right: the loop seems to end one element early. For an x of three elements, print every index that your loop visits.',
      ko: '결과의 마지막 원소만 0이고 나머지는 맞습니다. 반복문이 한 원소 일찍 끝나는 것 같습니다. 원소가 세 개인 x를 넣고 반복문이 거치는 인덱스를 모두 출력해 보십시오.',
    },
    change: [[FORMULA, loopOver('let i = 0; i < x.size - 1; i++')]],
  },
  {
    id: 'first-element-left-out',
    says: {
      en: 'In x = [-1, 1, 2] the -1 gives exactly 0 and the rest is right: either the loop begins one element late, or a negative x is set to 0, as in ReLU. Try [1, -1] to see which.',
      ko: 'x = [-1, 1, 2]에서 -1의 결과만 정확히 0이고 나머지는 맞습니다. 반복문이 한 원소 늦게 시작하거나, ReLU처럼 음수를 0으로 만드는 것 같습니다. [1, -1]을 넣어 어느 쪽인지 확인하십시오.',
    },
    change: [[FORMULA, loopOver('let i = 1; i < x.size; i++')]],
  },
  {
    id: 'as-many-as-rows',
    says: {
      en: 'A 1-D x is right, but of a matrix only the first few elements are worked out, as many as it has rows; the rest is 0. Print x.shape[0] and x.size for a matrix: which one counts its elements?',
      ko: '1차원인 x에서는 맞지만 행렬에서는 앞에서부터 행의 수만큼만 계산되고 나머지는 0입니다. 행렬의 x.shape[0]과 x.size를 출력해 보고, 어느 쪽이 원소의 수인지 확인하십시오.',
    },
    change: [[FORMULA, loopOver('let i = 0; i < x.shape[0]; i++')]],
  },
  {
    id: 'square-only',
    says: {
      en: 'In a matrix of 3 rows and 4 columns the last column stays 0: the columns seem to be counted by the number of rows. Print how far each of your two loops goes, beside x.shape.',
      ko: '행이 3개이고 열이 4개인 행렬에서 마지막 열이 0으로 남습니다. 열의 수를 행의 수로 센 것 같습니다. 두 반복문이 각각 어디까지 가는지 x.shape와 나란히 출력해 보십시오.',
    },
    change: [[`return ${FORMULA}`, ifMatrix('if (i % columns < rows) y.data[i] = 1 / (1 + Math.exp(-x.data[i]))')]],
  },
  {
    id: 'first-row-only',
    says: {
      en: 'Of a matrix only the first row is worked out, and the other rows are 0. Print the indices your loop visits for an x of shape (2, 3): when does it come to the second row?',
      ko: '행렬에서 첫 번째 행만 계산되고 나머지 행은 0입니다. 형상이 (2, 3)인 x를 넣고 반복문이 거치는 인덱스를 출력하여, 두 번째 행에 언제 이르는지 확인하십시오.',
    },
    change: [[`return ${FORMULA}`, ifMatrix('if (i < columns) y.data[i] = 1 / (1 + Math.exp(-x.data[i]))')]],
  },
  {
    id: 'first-row-in-all-rows',
    says: {
      en: 'All rows of the result are those of the first row of x, as if the row index never moved on. Change an element of the second row of x: does the result change?',
      ko: '결과의 모든 행이 x의 첫 번째 행에 대한 값입니다. 행의 인덱스가 늘 0인 것 같습니다. x의 두 번째 행에 있는 원소를 바꾸었을 때 결과가 달라지는지 확인하십시오.',
    },
    change: [[`return ${FORMULA}`, ifMatrix('y.data[i] = 1 / (1 + Math.exp(-x.data[i % columns]))')]],
  },
  {
    id: 'first-element-everywhere',
    says: {
      en: 'Every element of the result is the one that belongs to the first element of x. Which element of x does your formula read, and what should it read for the second one?',
      ko: '결과의 모든 원소가 x의 첫 번째 원소에 대한 값입니다. 식에서 x의 어느 원소를 읽는지, 두 번째 원소를 구할 때는 무엇을 읽어야 하는지 살펴보십시오.',
    },
    change: [[FORMULA, 'x.map(() => 1 / (1 + Math.exp(-x.data[0])))']],
  },
  {
    id: 'by-columns',
    says: {
      en: 'The numbers of a matrix are the right ones but stand in other places: x seems to be read column by column and written row by row. Compare result.get(0, 1) with the element of x it comes from.',
      ko: '행렬에서 값들은 맞지만 자리가 다릅니다. x를 열 순서로 읽어 행 순서로 쓴 것 같습니다. 결과의 get(0, 1)이 x의 어느 원소에서 나온 값인지 비교해 보십시오.',
    },
    change: [[`return ${FORMULA}`, ifMatrix('y.data[i] = 1 / (1 + Math.exp(-x.get(i % rows, Math.floor(i / rows))))')]],
  },
  {
    id: 'transposed',
    says: {
      en: 'For a matrix the result has rows and columns exchanged: its shape is that of x.T. Print both shapes, and look for a .T or for two indices in the wrong order.',
      ko: '행렬을 넣으면 결과의 행과 열이 바뀌어 형상이 x.T와 같습니다. 두 형상을 출력해 보고, .T를 쓴 곳이나 두 인덱스의 순서가 바뀐 곳을 찾아보십시오.',
    },
    change: [[FORMULA, `${FORMULA}.T`]],
  },
  {
    id: 'row-of-a-matrix',
    says: {
      en: 'The numbers are right, but a 1-D x comes back as a matrix of one row. Print the shape of the result for an x of shape (3,): which line adds a dimension?',
      ko: '값은 맞지만 1차원인 x를 넣으면 결과가 행이 하나인 행렬로 나옵니다. 형상이 (3,)인 x를 넣고 결과의 형상을 출력하여, 어느 줄에서 차원이 늘어나는지 찾아보십시오.',
    },
    change: [[FORMULA, `${FORMULA}.reshape(x.ndim === 1 ? 1 : x.shape[0], -1)`]],
  },
  // Numbers: brackets, signs, constants, powers, rounding.
  {
    id: 'denominator-alone',
    says: {
      en: 'The result is 1 + exp(-x): more than 1 everywhere, and 2 at x = 0. It looks like the denominator without the fraction. JavaScript divides before it adds: what does it make of 1 / 1 + 3?',
      ko: '결과가 1 + exp(-x)입니다. 어디에서나 1보다 크고 x = 0에서 2입니다. 분수가 아니라 분모만 남은 것으로 보입니다. 자바스크립트는 나눗셈을 덧셈보다 먼저 합니다. 1 / 1 + 3이 얼마가 되는지 확인하십시오.',
    },
    change: [[FORMULA, 'np.exp(x.neg()).add(1)']],
  },
  {
    id: 'minus-in-front',
    says: {
      en: 'Every number has the right size, but all are negative. Between which two numbers does the sigmoid lie (book, section 3.2.4)? Look at the sign above the fraction line, too.',
      ko: '값의 크기는 모두 맞지만 음수입니다. 시그모이드의 값이 어떤 두 수 사이에 있는지 책 3.2.4절에서 확인하고, 분자의 부호도 살펴보십시오.',
    },
    change: [['np.div(1,', 'np.div(-1,']],
  },
  {
    id: 'two-above',
    says: {
      en: 'Every number is twice what it should be, so that x = 0 gives 1 and a large x gives 2. What stands above the fraction line in section 3.2.1 of the book?',
      ko: '모든 값이 맞는 값의 두 배입니다. 그래서 x = 0이면 1, x가 크면 2가 됩니다. 책 3.2.1절의 식에서 분자가 무엇인지 확인하십시오.',
    },
    change: [['np.div(1,', 'np.div(2,']],
  },
  {
    id: 'two-below',
    says: {
      en: 'The results are 1 / (2 + exp(-x)): they reach only 0.5, and x = 0 gives a third. How large must the denominator be at x = 0, so that the result is 0.5 there?',
      ko: '결과가 1 / (2 + exp(-x))와 같습니다. 0.5를 넘지 못하고 x = 0에서 3분의 1이 됩니다. x = 0에서 결과가 0.5가 되려면 분모가 얼마여야 하는지 생각해 보십시오.',
    },
    change: [['.add(1)', '.add(2)']],
  },
  {
    id: 'x-doubled',
    says: {
      en: 'The curve is too steep: each result is the one that belongs to 2x. Does your formula double x somewhere, as tanh does, or is exp applied twice as strongly? Compare your result at 1 with the right one at 2.',
      ko: '곡선이 너무 가파릅니다. 결과가 모두 2x에 대한 값입니다. tanh처럼 식의 어딘가에서 x를 두 배로 하지 않는지 살펴보고, 1에서의 결과를 2에서 나와야 할 값과 비교해 보십시오.',
    },
    change: [['x.neg()', 'x.mul(-2)']],
  },
  {
    id: 'exponent-squared',
    says: {
      en: 'x and -x give the same result, and it is never below 0.5: x seems to be squared in the exponent. What is h(-2), and what is h(2), in the graph of section 3.2.4?',
      ko: 'x와 -x의 결과가 같고 0.5보다 작아지지 않습니다. 지수에서 x를 제곱한 것 같습니다. 책 3.2.4절의 그래프에서 h(-2)와 h(2)를 각각 읽어 보십시오.',
    },
    change: [['x.neg()', 'x.mul(x).neg()']],
  },
  {
    id: 'absolute-value',
    says: {
      en: 'x and -x give the same result: the sign of x seems to get lost before exp, as with an absolute value. A positive x is right; what should a negative x give?',
      ko: 'x와 -x의 결과가 같습니다. 절댓값을 취한 것처럼 exp에 들어가기 전에 x의 부호가 사라지는 것 같습니다. x가 양수일 때는 맞습니다. 음수일 때는 어떤 값이 나와야 하는지 생각해 보십시오.',
    },
    change: [['x.neg()', 'np.abs(x).neg()']],
  },
  {
    id: 'power-of-two',
    says: {
      en: 'The curve has the right form but is too flat: the power seems to be one of 2 instead of e. What is your result for exp(1), and what does Math.exp(1) give?',
      ko: '곡선의 모양은 맞지만 너무 완만합니다. e가 아니라 2의 거듭제곱을 쓴 것 같습니다. exp(1) 자리에 얼마가 나오는지 Math.exp(1)과 비교해 보십시오.',
    },
    change: [['np.exp(x.neg())', 'x.map((v) => 2 ** -v)']],
  },
  {
    id: 'rounded-e',
    says: {
      en: 'The results are right to about four digits: e seems to be written out as 2.718. How many digits does Math.E have, and which function of JavaScript or np takes the power by itself?',
      ko: '결과가 네 자리쯤까지만 맞습니다. e를 2.718로 적은 것 같습니다. Math.E가 몇 자리까지 있는지 출력해 보고, e의 거듭제곱을 바로 구하는 함수가 있는지 찾아보십시오.',
    },
    change: [['np.exp(x.neg())', 'x.map((v) => 2.718 ** -v)']],
  },
  {
    id: 'caret-for-power',
    says: {
      en: 'The results jump about and are partly negative, as if e and the exponent were whole numbers. In JavaScript ^ is no power: it compares bits. Print Math.E ^ 1 and Math.exp(1).',
      ko: '결과가 들쭉날쭉하고 음수도 있습니다. e와 지수를 정수로 다룬 것 같습니다. 자바스크립트의 ^는 거듭제곱이 아니라 비트를 비교하는 연산자입니다. Math.E ^ 1과 Math.exp(1)을 출력해 보십시오.',
    },
    change: [['np.exp(x.neg())', 'x.map((v) => Math.E ^ -v)']],
  },
  {
    id: 'no-exp',
    says: {
      en: 'The results are 1 / (1 - x), as if exp were missing: x = 1 gives Infinity. Which function turns -x into a positive number, whatever x is (book, section 3.2.1)?',
      ko: 'exp가 빠진 것처럼 결과가 1 / (1 - x)와 같습니다. 그래서 x = 1이면 Infinity가 됩니다. x가 무엇이든 -x를 양수로 바꾸는 함수가 무엇인지 책 3.2.1절의 식에서 찾아보십시오.',
    },
    change: [['np.exp(x.neg())', 'x.neg()']],
  },
  {
    id: 'epsilon-in-denominator',
    says: {
      en: 'Each result is a tiny bit too small, by less than 1e-7: something like 1e-7 seems to be added under the fraction line. Can 1 + exp(-x) ever be 0, so that this would be needed?',
      ko: '모든 결과가 1e-7이 안 되는 차이로 조금 작습니다. 분모에 1e-7 같은 작은 값을 더한 것 같습니다. 그런 값이 필요하도록 1 + exp(-x)가 0이 되는 일이 있는지 생각해 보십시오.',
    },
    change: [['.add(1)', '.add(1 + 1e-7)']],
  },
  {
    id: 'rounded-result',
    says: {
      en: 'The results seem to be rounded to four decimals. The book prints few digits, but the function returns all of them: look for toFixed or Math.round, and round only what you print.',
      ko: '결과를 소수점 아래 네 자리로 반올림한 것 같습니다. 책에는 몇 자리만 인쇄되어 있지만 함수는 모든 자리를 돌려주어야 합니다. toFixed나 Math.round가 있는지 찾아보고, 출력할 때만 반올림하십시오.',
    },
    change: [[FORMULA, `${FORMULA}.map((v) => Number(v.toFixed(4)))`]],
  },
  {
    id: 'clipped-at-five',
    says: {
      en: 'Between -5 and 5 all is right, but beyond that the result stands still: x seems to be cut off at 5. The sigmoid goes on towards 0 and 1; is anything wrong with a large exponent here?',
      ko: '-5와 5 사이에서는 맞지만 그 밖에서는 결과가 더 변하지 않습니다. x를 5에서 자른 것 같습니다. 시그모이드는 0과 1에 계속 가까워집니다. 지수가 커지면 문제가 되는지 직접 확인하십시오.',
    },
    change: [['x.neg()', 'x.map((v) => -Math.min(5, Math.max(-5, v)))']],
  },
  {
    id: 'nan-at-negative-x',
    says: {
      en: 'Only an x far below 0 gives NaN: exp(-x) is Infinity there and seems to stand above as well as below a fraction line. Print Math.exp(1000), and divide it by itself.',
      ko: 'x가 0보다 훨씬 작을 때만 NaN이 됩니다. 이때 exp(-x)는 Infinity인데 분자와 분모에 모두 있는 것으로 보입니다. Math.exp(1000)을 출력해 보고, 자기 자신으로 나누면 무엇이 되는지 확인하십시오.',
    },
    change: [[FORMULA, 'np.sub(1, np.exp(x.neg()).div(np.exp(x.neg()).add(1)))']],
  },
  // Another function in its place.
  {
    id: 'relu',
    says: {
      en: 'A negative x gives 0 and a positive one comes back as it is: that is ReLU, the function of section 3.2.7. The sigmoid of section 3.2.4 bends and stays between 0 and 1.',
      ko: 'x가 음수이면 0이고 양수이면 그대로입니다. 책 3.2.7절의 ReLU 함수입니다. 여기에서 구할 것은 0과 1 사이에서 매끄럽게 변하는 3.2.4절의 시그모이드입니다.',
    },
    change: [[FORMULA, 'np.maximum(0, x)']],
  },
  {
    id: 'unchanged',
    says: {
      en: 'The result holds the numbers of x themselves, as the identity function of the output layer would give (book, section 3.5.1). Is what you compute also what you return?',
      ko: '결과가 x의 값과 똑같습니다. 출력층의 항등 함수(책 3.5.1절)를 쓴 것과 같습니다. 계산한 값을 실제로 돌려주고 있는지 확인하십시오.',
    },
    change: [[FORMULA, 'x.copy()']],
  },
  {
    id: 'softmax',
    says: {
      en: 'The elements add up to 1, as those of softmax do (book, section 3.5.1): each result depends on the other elements of x. What should sigmoid give for one element, whatever stands beside it?',
      ko: '책 3.5.1절의 소프트맥스처럼 원소를 모두 더하면 1이 됩니다. 결과가 x의 다른 원소에 따라 달라집니다. 시그모이드에서는 한 원소의 결과에 옆의 원소가 영향을 주어야 하는지 생각해 보십시오.',
    },
    change: [[FORMULA, 'np.exp(x.sub(x.max())).div(np.exp(x.sub(x.max())).sum())']],
  },
  {
    id: 'softplus',
    says: {
      en: 'The results are log(1 + exp(x)): a curve like a smooth ReLU, which grows without end. What does the sigmoid approach for a large x, and does its formula contain a logarithm?',
      ko: '결과가 log(1 + exp(x))와 같습니다. 끝없이 커지는, 매끄러운 ReLU 같은 곡선입니다. x가 클 때 시그모이드가 어떤 값에 가까워지는지, 식에 로그가 있는지 확인하십시오.',
    },
    change: [[FORMULA, 'np.log(np.exp(x).add(1))']],
  },
  {
    id: 'applied-twice',
    says: {
      en: 'All results lie between 0.5 and about 0.73: the sigmoid seems to be taken of the sigmoid. Print the number that goes into exp: is it -x?',
      ko: '결과가 모두 0.5와 0.73쯤 사이에 있습니다. 시그모이드의 결과에 시그모이드를 한 번 더 적용한 것 같습니다. exp에 들어가는 값을 출력하여 -x가 맞는지 확인하십시오.',
    },
    change: [[FORMULA, 'np.div(1, np.exp(np.div(-1, np.exp(x.neg()).add(1))).add(1))']],
  },
  {
    id: 'slope-formula-on-x',
    says: {
      en: 'The results are x(1 - x). That looks like the backward pass of chapter 5, y(1 - y), with x in the place of y. Here the sigmoid itself is wanted (book, section 3.2.1).',
      ko: '결과가 x(1 - x)와 같습니다. 5장의 역전파에 나오는 y(1 - y)에 y 대신 x를 넣은 것으로 보입니다. 여기에서 구할 것은 시그모이드 자체입니다(책 3.2.1절).',
    },
    change: [[FORMULA, 'x.mul(np.sub(1, x))']],
  },
  // State and aliasing.
  {
    id: 'kept-from-first-call',
    says: {
      en: 'The first call is right, and every later one gives the result of the first again, whatever x is. Look for a variable outside the function, and for what is written into it only once.',
      ko: '첫 번째 호출은 맞지만 그다음부터는 x가 무엇이든 첫 번째 결과가 다시 나옵니다. 함수 밖에 있는 변수를 찾아보고, 그 가운데 값을 한 번만 넣는 것이 있는지 확인하십시오.',
    },
    change: [
      [`return ${FORMULA}`, `kept ??= ${FORMULA}\n  return kept`],
      ["import type { NdArray } from '#np'\n", "import type { NdArray } from '#np'\n\nlet kept: NdArray | undefined\n"],
    ],
  },
  {
    id: 'result-written-into-x',
    says: {
      en: 'The result is right, but after the call x itself holds it as well: the loop seems to write into x.data. Print x before and after. Where could the results be stored instead?',
      ko: '결과는 맞지만 호출한 뒤에 x 자체에도 결과가 들어 있습니다. 반복문에서 x.data에 값을 쓴 것 같습니다. 호출 전후의 x를 출력해 보고, 결과를 어디에 담으면 될지 생각해 보십시오.',
    },
    change: [
      [
        `return ${FORMULA}`,
        'for (let i = 0; i < x.size; i++) x.data[i] = 1 / (1 + Math.exp(-x.data[i]))\n  return x.copy()',
      ],
    ],
  },
  // Brothers of the formula: what stands where.
  {
    id: 'one-minus-exp',
    says: {
      en: 'The results are 1 / (1 - exp(-x)): one sign in the denominator differs from that of the book. What is your denominator at x = 0, and what is it far to the left?',
      ko: '결과가 1 / (1 - exp(-x))와 같습니다. 분모의 부호 하나가 책의 식과 다릅니다. x = 0일 때와 x가 아주 작을 때 분모가 얼마가 되는지 구해 보십시오.',
    },
    change: [[FORMULA, 'np.div(1, np.sub(1, np.exp(x.neg())))']],
  },
  {
    id: 'one-outside-the-fraction',
    says: {
      en: 'The results are exp(x) + 1, that is 1 / exp(-x) + 1: the 1 seems to be added outside the fraction instead of under its line. Which operation does your code do first?',
      ko: '결과가 exp(x) + 1, 즉 1 / exp(-x) + 1과 같습니다. 1을 분모 안이 아니라 분수 밖에서 더한 것으로 보입니다. 코드에서 어느 연산이 먼저 이루어지는지 살펴보십시오.',
    },
    change: [[FORMULA, 'np.div(1, np.exp(x.neg())).add(1)']],
  },
  {
    id: 'exp-above-the-line',
    says: {
      en: 'The curve falls, and it is NaN far to the left: exp(-x) seems to stand above the fraction line as well as below it. What stands above the line in section 3.2.1 of the book?',
      ko: '곡선이 거꾸로 내려가고 x가 아주 작으면 NaN이 됩니다. exp(-x)가 분모뿐 아니라 분자에도 있는 것으로 보입니다. 책 3.2.1절의 식에서 분자가 무엇인지 확인하십시오.',
    },
    change: [[FORMULA, 'np.exp(x.neg()).div(np.exp(x.neg()).add(1))']],
  },
  {
    id: 'positive-exp-above-the-line',
    says: {
      en: 'The results are exp(x) / (1 + exp(-x)) and grow without end. Two forms of the formula seem to be mixed: with exp(-x) below the line, what has to stand above it (book, section 3.2.1)?',
      ko: '결과가 exp(x) / (1 + exp(-x))와 같아 끝없이 커집니다. 두 가지 식을 섞은 것 같습니다. 분모에 exp(-x)가 있으면 분자는 무엇이어야 하는지 책 3.2.1절에서 확인하십시오.',
    },
    change: [[FORMULA, 'np.exp(x).div(np.exp(x.neg()).add(1))']],
  },
  {
    id: 'sum-of-all-under-the-line',
    says: {
      en: 'All elements of the result are the same, 1 / (1 + S), where S is the sum of exp(-x) over all elements. Each element needs the exp of its own x only: look for a sum.',
      ko: '결과의 모든 원소가 1 / (1 + S)로 같습니다. S는 모든 원소의 exp(-x)를 더한 값입니다. 원소마다 자기 자신의 exp만 쓰면 됩니다. 합을 구하는 곳을 찾아보십시오.',
    },
    change: [[FORMULA, 'x.map(() => 1 / (1 + np.exp(x.neg()).sum()))']],
  },
  {
    id: 'one-over-sum-of-all',
    says: {
      en: 'The results add up to 1, as those of a softmax do: they are the right ones divided by their own sum. A sigmoid looks at each element alone; look for a sum.',
      ko: '결과를 모두 더하면 소프트맥스처럼 1이 됩니다. 맞는 값을 그 합으로 나눈 것과 같습니다. 시그모이드는 원소마다 따로 계산합니다. 합을 구하는 곳을 찾아보십시오.',
    },
    change: [[`return ${FORMULA}`, `const y = ${FORMULA}\n  return y.div(y.sum())`]],
  },
  {
    id: 'softmax-without-maximum',
    says: {
      en: 'The results add up to 1: they are exp(x) divided by the sum of all exp(x). That is the softmax of section 3.5; here each element has a fraction of its own, with a 1 in it.',
      ko: '결과를 모두 더하면 1이 됩니다. exp(x)를 모든 exp(x)의 합으로 나눈 값으로, 3.5절의 소프트맥스입니다. 여기에서는 원소마다 따로 1이 들어 있는 분수를 계산합니다.',
    },
    change: [[FORMULA, 'np.exp(x).div(np.exp(x).sum())']],
  },
  {
    id: 'largest-subtracted',
    says: {
      en: 'No result is above 0.5: each is the one that belongs to x minus the largest element of x. Softmax may subtract the largest, because it cancels there; does it cancel in the sigmoid?',
      ko: '결과가 0.5를 넘지 않습니다. x에서 가장 큰 원소를 뺀 값에 대한 결과입니다. 소프트맥스에서는 최댓값을 빼도 결과가 같지만, 시그모이드에서도 그런지 생각해 보십시오.',
    },
    change: [['x.neg()', 'x.sub(x.max()).neg()']],
  },
  {
    id: 'mean-subtracted',
    says: {
      en: 'Each result is the one that belongs to x minus the mean of all elements: x seems to be centred first. Try x = [2, 2]: what should come out, and what does?',
      ko: '결과가 x에서 전체 평균을 뺀 값에 대한 것입니다. x를 먼저 평균 0으로 옮긴 것 같습니다. x = [2, 2]를 넣었을 때 나와야 할 값과 나온 값을 비교해 보십시오.',
    },
    change: [['x.neg()', 'x.sub(x.mean()).neg()']],
  },
  {
    id: 'x-halved',
    says: {
      en: 'The curve is too flat: each result is the one that belongs to x / 2. Is x halved somewhere, or a square root taken of exp? Compare your result at 2 with the right one at 1.',
      ko: '곡선이 너무 완만합니다. 결과가 모두 x / 2에 대한 값입니다. 어디에서 x를 반으로 나누거나 exp의 제곱근을 구하지 않는지 살펴보고, 2에서의 결과를 1에서 나와야 할 값과 비교해 보십시오.',
    },
    change: [['x.neg()', 'x.mul(-0.5)']],
  },
  {
    id: 'one-added-to-x',
    says: {
      en: 'Each result is the one that belongs to another x: a 1 seems to be added inside exp instead of outside it. Which bracket of your formula closes after the x?',
      ko: '결과가 다른 x에 대한 값입니다. 1을 exp 밖이 아니라 exp 안에서 더한 것으로 보입니다. 식에서 x 다음에 닫히는 괄호가 어느 것인지 살펴보십시오.',
    },
    change: [[FORMULA, 'np.div(1, np.exp(x.neg().add(1)))']],
  },
  {
    id: 'minus-outside-exp',
    says: {
      en: 'The results are 1 / (1 - exp(x)): the minus seems to stand before exp, not inside it. -exp(x) and exp(-x) are two different numbers: print both for x = 1.',
      ko: '결과가 1 / (1 - exp(x))와 같습니다. 마이너스가 exp 안이 아니라 exp 앞에 있는 것으로 보입니다. -exp(x)와 exp(-x)는 다른 수입니다. x = 1일 때의 두 값을 출력해 보십시오.',
    },
    change: [[FORMULA, 'np.div(1, np.sub(1, np.exp(x)))']],
  },
  {
    id: 'squared-result',
    says: {
      en: 'Each result is the square of the right one: 0.25 instead of 0.5 at x = 0. What is taken twice: the fraction, or its denominator?',
      ko: '결과가 맞는 값의 제곱입니다. x = 0에서 0.5가 아니라 0.25가 됩니다. 분수나 분모를 두 번 곱하지 않았는지 살펴보십시오.',
    },
    change: [[`return ${FORMULA}`, `const y = ${FORMULA}\n  return y.mul(y)`]],
  },
  {
    id: 'x-times-sigmoid',
    says: {
      en: 'Each result is x times the sigmoid of x, so that 0 gives 0 and a large x gives x itself. Where does x come in besides the exponent?',
      ko: '결과가 x에 시그모이드 값을 곱한 것입니다. 그래서 0이면 0이 되고, x가 크면 x 자체가 됩니다. 지수 말고 x가 또 어디에 들어가는지 살펴보십시오.',
    },
    change: [[FORMULA, 'x.div(np.exp(x.neg()).add(1))']],
  },
  {
    id: 'softsign',
    says: {
      en: 'The results are x / (1 + |x|): a curve of a similar form without exp, between -1 and 1. Section 3.2.1 of the book has the formula that is asked for.',
      ko: '결과가 x / (1 + |x|)입니다. exp 없이 -1과 1 사이에서 비슷한 모양이 되는 함수입니다. 구해야 할 식은 책 3.2.1절에 있습니다.',
    },
    change: [[FORMULA, 'x.div(np.abs(x).add(1))']],
  },
  {
    id: 'hard-sigmoid',
    says: {
      en: 'The curve is made of straight lines, 0.2 x + 0.5 cut off at 0 and 1: an approximation that some libraries call hard sigmoid. The formula of section 3.2.1 needs exp.',
      ko: '결과가 0.2x + 0.5를 0과 1에서 자른 직선입니다. 일부 라이브러리에서 하드 시그모이드라고 하는 근삿값입니다. 책 3.2.1절의 식에는 exp가 필요합니다.',
    },
    change: [[FORMULA, 'x.map((v) => Math.min(1, Math.max(0, 0.2 * v + 0.5)))']],
  },
  // Cut off.
  {
    id: 'clipped-at-one',
    says: {
      en: 'Beyond -1 and 1 the result stands still: x seems to be cut off at 1. The sigmoid goes on towards 0 and 1; look for a minimum and a maximum.',
      ko: '-1과 1 밖에서는 결과가 더 변하지 않습니다. x를 1에서 자른 것 같습니다. 시그모이드는 0과 1에 계속 가까워집니다. 최솟값이나 최댓값을 구하는 곳을 찾아보십시오.',
    },
    change: [['x.neg()', 'x.map((v) => -Math.min(1, Math.max(-1, v)))']],
  },
  {
    id: 'clipped-at-ten',
    says: {
      en: 'Between -10 and 10 all is right, but beyond that the result stands still at 0.000045 and 0.99995: x seems to be cut off at 10. Does 1 / (1 + exp(1000)) need that?',
      ko: '-10과 10 사이에서는 맞지만 그 밖에서는 0.000045와 0.99995에 머무릅니다. x를 10에서 자른 것 같습니다. 1 / (1 + exp(1000))을 구할 때 그럴 필요가 있는지 확인하십시오.',
    },
    change: [['x.neg()', 'x.map((v) => -Math.min(10, Math.max(-10, v)))']],
  },
  {
    id: 'clipped-at-twenty',
    says: {
      en: 'Near 0 all is right, but beyond -20 and 20 the result stands still: x seems to be cut off at 20. A huge exp is harmless here: what is 1 / Infinity in JavaScript?',
      ko: '0 근처에서는 맞지만 -20과 20 밖에서는 결과가 더 변하지 않습니다. x를 20에서 자른 것 같습니다. 여기에서는 exp가 커져도 괜찮습니다. 자바스크립트에서 1 / Infinity가 얼마인지 확인하십시오.',
    },
    change: [['x.neg()', 'x.map((v) => -Math.min(20, Math.max(-20, v)))']],
  },
  {
    id: 'result-kept-from-0-and-1',
    says: {
      en: 'Far from 0 the result stops at 1e-7 and at 1 - 1e-7: it seems to be kept away from 0 and 1, as one does before a logarithm. The sigmoid itself may reach both.',
      ko: '0에서 먼 곳의 결과가 1e-7과 1 - 1e-7에서 멈춥니다. 로그를 취하기 전처럼 0과 1이 되지 않게 자른 것 같습니다. 시그모이드의 결과는 0과 1이 되어도 괜찮습니다.',
    },
    change: [[FORMULA, `${FORMULA}.map((v) => Math.min(1 - 1e-7, Math.max(1e-7, v)))`]],
  },
  {
    id: 'matrix-only',
    says: {
      en: 'For a 1-D x everything that comes out is 0, and a matrix is right: the loops seem to need two dimensions. Print x.shape[1] for x = [1, 2], and count how often the inner loop runs.',
      ko: '행렬이면 맞지만 x가 1차원이면 결과가 모두 0입니다. 반복문이 2차원만 생각한 것 같습니다. x = [1, 2]일 때 x.shape[1]을 출력하고 안쪽 반복문이 몇 번 도는지 세어 보십시오.',
    },
    change: [[`return ${FORMULA}`, `if (x.ndim === 1) return np.zerosLike(x)\n  return ${FORMULA}`]],
  },
  ...['2.7', '2.71', '2.7183', '2.71828', '3'].map((e): WrongAnswer => ({
    id: `e-as-${e}`,
    says: {
      en: `The results are those of the base ${e}: e seems to be written out with few digits. Print Math.E, and look for the function of JavaScript or np that takes the power by itself.`,
      ko: `결과가 밑을 ${josa(e, '으로/로')} 한 값과 같습니다. e를 몇 자리로만 적은 것 같습니다. Math.E를 출력해 보고, e의 거듭제곱을 바로 구하는 함수가 있는지 찾아보십시오.`,
    },
    change: [['np.exp(x.neg())', `x.map((v) => ${e} ** -v)`]],
  })),
  {
    id: 'power-of-ten',
    says: {
      en: 'The curve is too steep: the power seems to be one of 10 instead of e. Compare what your code gives for exp(1) with Math.exp(1).',
      ko: '곡선이 너무 가파릅니다. e가 아니라 10의 거듭제곱을 쓴 것 같습니다. exp(1) 자리에 나오는 값을 Math.exp(1)과 비교해 보십시오.',
    },
    change: [['np.exp(x.neg())', 'x.map((v) => 10 ** -v)']],
  },
  ...(['round', 'floor', 'trunc'] as const).map((how): WrongAnswer => ({
    id: `x-through-${how}`,
    says: {
      en: `The results are those of whole numbers: x seems to go through Math.${how} or the like before exp. Compare your results at 0.4 and at 0.2.`,
      ko: `결과가 정수인 x에 대한 값입니다. exp를 구하기 전에 x가 Math.${how} 같은 것을 거친 것 같습니다. 0.4와 0.2에서의 결과를 비교해 보십시오.`,
    },
    change: [['x.neg()', `x.map((v) => -Math.${how}(v))`]],
  })),
]
