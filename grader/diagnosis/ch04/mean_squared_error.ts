import type { WrongAnswer } from '../wrong-answer.ts'

const FORMULA = '0.5 * np.square(y.sub(t)).sum()'

/** Wrong answers to mean_squared_error. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'no-half',
    says: {
      en: 'The loss is twice what it should be: a factor seems to be missing. Work out y = [1, 0], t = [0, 1] by hand with equation 4.1 of the book (section 4.2.1).',
      ko: '손실이 맞는 값의 두 배입니다. 앞에 곱하는 수가 빠진 것 같습니다. y = [1, 0], t = [0, 1]일 때의 손실을 책 4.2.1절의 식 4.1로 직접 계산해 보십시오.',
    },
    change: [['0.5 * ', '']],
  },
  // What the name says, but not what the book's equation does.
  {
    id: 'mean',
    says: {
      en: 'It looks as if the squares were averaged, as the name of the function suggests: with 10 elements the loss is a fifth of what it should be. What stands before the Σ in equation 4.1 of the book?',
      ko: '함수 이름처럼 제곱의 평균을 구한 것으로 보입니다. 원소가 10개이면 손실이 맞는 값의 5분의 1이 됩니다. 책의 식 4.1에서 Σ 앞에 무엇이 있는지 확인하십시오.',
    },
    change: [[FORMULA, 'np.square(y.sub(t)).mean()']],
  },
  {
    id: 'half-of-the-mean',
    says: {
      en: 'With n elements the loss is n times too small: it seems to be halved, as it should, but averaged as well. Append a few places where y and t are equal: ought that to change the loss?',
      ko: '원소가 n개이면 손실이 맞는 값의 n분의 1이 됩니다. ½은 제대로 곱했으나 평균까지 구한 것 같습니다. y와 t의 값이 같은 원소를 몇 개 덧붙이면 손실이 달라져야 하는지 생각해 보십시오.',
    },
    change: [['.sum()', '.mean()']],
  },
  {
    id: 'no-square',
    says: {
      en: 'For any y that adds up to 1 the loss is about 0, and for another y it can be negative: the errors seem to keep their signs and cancel. What prevents that in equation 4.1 of the book?',
      ko: 'y의 합이 1이기만 하면 손실이 0에 가깝고, 그렇지 않으면 음수가 되기도 합니다. 오차를 부호까지 그대로 더해 서로 지워진 것 같습니다. 책의 식 4.1에서는 무엇이 이를 막는지 확인하십시오.',
    },
    change: [['np.square(y.sub(t))', 'y.sub(t)']],
  },
  {
    id: 'absolute-values',
    says: {
      en: 'The signs are gone, but a large error weighs too little: this looks like a sum of sizes |y[k] - t[k]|. If one error becomes twice as large, how should its part of the loss grow?',
      ko: '부호는 사라졌지만 큰 오차가 너무 작게 반영됩니다. 오차의 절댓값 |y[k] - t[k]|를 더한 것으로 보입니다. 오차 하나가 두 배가 되면 손실에서 그 오차의 몫이 몇 배가 되어야 하는지 생각해 보십시오.',
    },
    change: [['np.square', 'np.abs']],
  },
  {
    id: 'square-of-the-sum',
    says: {
      en: 'The loss is never negative, but practically 0 for any y that adds up to 1: the errors seem to be added up first and squared once at the end. In which order does equation 4.1 do it?',
      ko: '손실이 음수가 되지는 않지만 y의 합이 1이기만 하면 거의 0입니다. 오차를 먼저 모두 더하고 마지막에 한 번 제곱한 것 같습니다. 책의 식 4.1에서는 어떤 순서로 계산하는지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * y.sub(t).sum() ** 2']],
  },
  {
    id: 'square-root',
    says: {
      en: 'The loss looks like the distance between y and t, as if a square root had been taken at the end. Compare with equation 4.1 of the book: what is the loss of y = [3, 4] with t = [0, 0]?',
      ko: '마지막에 제곱근을 취하여 y와 t 사이의 거리를 구한 것으로 보입니다. y = [3, 4], t = [0, 0]일 때의 손실을 책의 식 4.1로 계산해 비교해 보십시오.',
    },
    change: [[FORMULA, `Math.sqrt(np.square(y.sub(t)).sum())`]],
  },
  {
    id: 'differences-of-squares',
    says: {
      en: 'It looks as if y and t were squared apart and then subtracted, which can come out negative. In equation 4.1 of the book, what stands inside the brackets that are squared?',
      ko: 'y와 t를 따로 제곱한 다음 뺀 것으로 보입니다. 그러면 손실이 음수가 될 수도 있습니다. 책의 식 4.1에서 제곱하는 괄호 안에 무엇이 있는지 확인하십시오.',
    },
    change: [['np.square(y.sub(t))', 'np.square(y).sub(np.square(t))']],
  },
  {
    id: 'changes-y',
    says: {
      en: 'After the call y seems to hold the differences instead of the output of the network, so that a second call gives another loss. Print y before and after, and look at the line that subtracts.',
      ko: '호출한 뒤에 y에 신경망의 출력이 아니라 t와의 차가 들어 있는 것 같습니다. 그러면 다시 호출했을 때 손실이 달라집니다. 호출 전후의 y를 출력해 보고, 뺄셈을 하는 줄을 살펴보십시오.',
    },
    change: [['y.sub(t)', 'y.subInPlace(t)']],
  },
  // Loops: where they begin and end, and what they keep.
  {
    id: 'last-element-left-out',
    says: {
      en: 'Where y and t agree in the last element the loss is right, elsewhere it is too small: the loop seems to end one element early. Print every index that it visits, beside y.size.',
      ko: '마지막 원소에서 y와 t가 같으면 손실이 맞고 다르면 너무 작습니다. 반복문이 한 원소 일찍 끝나는 것 같습니다. 반복문이 거치는 인덱스를 모두 y.size와 나란히 출력해 보십시오.',
    },
    change: [[FORMULA, '0.5 * y.data.slice(0, -1).reduce((sum, v, k) => sum + (v - t.data[k]) ** 2, 0)']],
  },
  {
    id: 'first-element-left-out',
    says: {
      en: 'The error of the first element is missing from the loss: the loop seems to begin one element late. Which index does the first element of an array have?',
      ko: '손실에 첫 번째 원소의 오차가 빠져 있습니다. 반복문이 한 원소 늦게 시작하는 것 같습니다. 배열의 첫 번째 원소는 인덱스가 몇 번인지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * y.data.slice(1).reduce((sum, v, k) => sum + (v - t.data[k + 1]) ** 2, 0)']],
  },
  {
    id: 'first-element-only',
    says: {
      en: 'The loss is that of the first element alone: the loop seems to be left in its first round. Look at where return stands, inside the loop or behind it.',
      ko: '손실이 첫 번째 원소만의 손실입니다. 반복문을 첫 번째에서 벗어나는 것 같습니다. return이 반복문의 안에 있는지 뒤에 있는지 살펴보십시오.',
    },
    change: [[FORMULA, '0.5 * (y.data[0] - t.data[0]) ** 2']],
  },
  {
    id: 'last-element-only',
    says: {
      en: 'The loss is that of the last element alone: each round of the loop seems to throw away what came before. How do = and += differ?',
      ko: '손실이 마지막 원소만의 손실입니다. 반복할 때마다 그전까지 구한 값을 버리는 것 같습니다. =와 +=가 어떻게 다른지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * (y.data[y.size - 1] - t.data[t.size - 1]) ** 2']],
  },
  {
    id: 'one-element-too-many',
    says: {
      en: 'The loss is NaN although y and t hold only ordinary numbers: the loop seems to read one element that is not there. What is y.data[y.size], and what is undefined - undefined?',
      ko: 'y와 t의 값이 모두 평범한데도 손실이 NaN입니다. 반복문이 존재하지 않는 원소까지 읽는 것 같습니다. y.data[y.size]가 무엇인지, undefined - undefined가 무엇인지 확인하십시오.',
    },
    change: [
      [
        `return ${FORMULA}`,
        'let sum = 0\n  for (let k = 0; k <= y.size; k++) sum += (y.data[k] - t.data[k]) ** 2\n  return 0.5 * sum',
      ],
    ],
  },
  {
    id: 'right-class-only',
    says: {
      en: 'The loss is that of the right class alone, where t is 1. That is so in cross entropy; in equation 4.1 the other classes count too. Which k does its Σ go over?',
      ko: '손실이 t가 1인 정답 클래스만의 손실입니다. 교차 엔트로피에서는 그렇지만 식 4.1에서는 다른 클래스의 오차도 더합니다. Σ가 어떤 k를 거치는지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * np.square(y.sub(t)).mul(t).sum()']],
  },
  {
    id: 'wrong-classes-only',
    says: {
      en: 'The error of the right class is missing from the loss; only the classes where t is 0 seem to count. Which k does the Σ of equation 4.1 go over?',
      ko: '손실에 정답 클래스의 오차가 빠져 있습니다. t가 0인 클래스만 더한 것 같습니다. 식 4.1의 Σ가 어떤 k를 거치는지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * np.square(y.sub(t)).mul(np.sub(1, t)).sum()']],
  },
  {
    id: 'largest-error-only',
    says: {
      en: 'The loss is that of the largest error alone: a maximum seems to be taken where the equation has a sum. What does the Σ of equation 4.1 do with the squares?',
      ko: '손실이 가장 큰 오차만의 손실입니다. 합을 구해야 하는 곳에서 최댓값을 구한 것 같습니다. 식 4.1의 Σ가 제곱들을 어떻게 하는지 확인하십시오.',
    },
    change: [['.sum()', '.max()']],
  },
  {
    id: 'positive-errors-only',
    says: {
      en: 'Only the elements in which y is larger than t seem to count: where y is too small, the error is lost. What makes the sign of an error unimportant in equation 4.1?',
      ko: 'y가 t보다 큰 원소만 더하고, y가 작은 원소의 오차는 사라지는 것 같습니다. 식 4.1에서는 무엇이 오차의 부호를 상관없게 만드는지 확인하십시오.',
    },
    change: [['np.square(y.sub(t))', 'np.square(np.maximum(0, y.sub(t)))']],
  },
  // Numbers: factors, brackets, signs, powers, rounding.
  {
    id: 'half-inside-the-square',
    says: {
      en: 'The loss is half of what it should be: ½ seems to be inside the square, where it counts as ¼, or to be there twice. What is (½ · 2)², and what is ½ · 2²?',
      ko: '손실이 맞는 값의 절반입니다. ½이 제곱 안에 있어 ¼로 작용하거나, 두 번 곱해진 것 같습니다. (½ · 2)²과 ½ · 2²이 각각 얼마인지 비교해 보십시오.',
    },
    change: [[FORMULA, 'np.square(y.sub(t).mul(0.5)).sum()']],
  },
  {
    id: 'negative',
    says: {
      en: 'The loss has the right size, but it is negative. Cross entropy has a minus in front; does equation 4.1 of the book have one?',
      ko: '손실의 크기는 맞지만 음수입니다. 교차 엔트로피에는 앞에 마이너스가 있습니다. 책의 식 4.1에도 있는지 확인하십시오.',
    },
    change: [['0.5 * ', '-0.5 * ']],
  },
  {
    id: 'sum-under-the-fraction-line',
    says: {
      en: 'The better y fits, the larger the loss becomes: the sum seems to be divided by instead of halved. How does JavaScript work out 1 / (2 * 3), and how 1 / 2 * 3?',
      ko: 'y가 t에 가까울수록 손실이 커집니다. 합을 2로 나눈 것이 아니라 합으로 나눈 것 같습니다. 자바스크립트가 1 / (2 * 3)과 1 / 2 * 3을 각각 어떻게 계산하는지 확인하십시오.',
    },
    change: [[FORMULA, '1 / (2 * np.square(y.sub(t)).sum())']],
  },
  {
    id: 'caret-for-power',
    says: {
      en: 'The loss is about as large as the number of elements, however well y fits. In JavaScript ^ is no power: it compares bits. Print 3 ^ 2 and 3 ** 2.',
      ko: 'y가 t에 얼마나 가까운지와 상관없이 손실이 원소 수만큼 큽니다. 자바스크립트의 ^는 거듭제곱이 아니라 비트를 비교하는 연산자입니다. 3 ^ 2와 3 ** 2를 출력해 보십시오.',
    },
    change: [['np.square(y.sub(t))', 'y.sub(t).map((v) => v ^ 2)']],
  },
  {
    id: 'cube',
    says: {
      en: 'Negative errors lower the loss and large ones count too much: the third power seems to be taken. Which exponent stands in equation 4.1 of the book?',
      ko: '음수인 오차가 손실을 줄이고 큰 오차는 지나치게 반영됩니다. 세제곱을 한 것 같습니다. 책의 식 4.1에서 지수가 얼마인지 확인하십시오.',
    },
    change: [['np.square(y.sub(t))', 'y.sub(t).map((v) => v ** 3)']],
  },
  {
    id: 'fourth-power',
    says: {
      en: 'Small errors hardly count and large ones far too much: the errors seem to be squared twice. What goes into your square, and what comes out of it?',
      ko: '작은 오차는 거의 반영되지 않고 큰 오차는 지나치게 반영됩니다. 제곱을 두 번 한 것 같습니다. 제곱에 무엇이 들어가고 무엇이 나오는지 출력해 보십시오.',
    },
    change: [['np.square(y.sub(t))', 'np.square(np.square(y.sub(t)))']],
  },
  {
    id: 'root-of-the-mean',
    says: {
      en: 'The loss is the square root of the mean of the squares, often called RMSE. Equation 4.1 of the book has neither a root nor a mean: what does it have in front of the Σ?',
      ko: '손실이 흔히 RMSE라고 하는, 제곱의 평균의 제곱근입니다. 책의 식 4.1에는 제곱근도 평균도 없습니다. Σ 앞에 무엇이 있는지 확인하십시오.',
    },
    change: [[FORMULA, 'Math.sqrt(np.square(y.sub(t)).mean())']],
  },
  {
    id: 'half-of-the-root',
    says: {
      en: 'The loss is half the distance between y and t: there is a ½, but also a square root. Does equation 4.1 of the book have a root?',
      ko: '손실이 y와 t 사이 거리의 절반입니다. ½은 있으나 제곱근까지 취한 것 같습니다. 책의 식 4.1에 제곱근이 있는지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * Math.sqrt(np.square(y.sub(t)).sum())']],
  },
  {
    id: 'rounded-result',
    says: {
      en: 'The loss seems to be rounded to four decimals. The book prints few digits, but the function returns all of them: look for toFixed or Math.round, and round only what you print.',
      ko: '손실을 소수점 아래 네 자리로 반올림한 것 같습니다. 책에는 몇 자리만 인쇄되어 있지만 함수는 모든 자리를 돌려주어야 합니다. toFixed나 Math.round가 있는지 찾아보고, 출력할 때만 반올림하십시오.',
    },
    change: [[FORMULA, `Number((${FORMULA}).toFixed(4))`]],
  },
  {
    id: 'single-precision',
    says: {
      en: 'The loss is right to seven digits and then goes astray, as numbers of single precision do: look for Float32Array or Math.fround. The arrays of np hold double precision.',
      ko: '손실이 일곱 자리쯤까지 맞고 그다음부터 틀립니다. 단정밀도로 계산할 때 생기는 오차입니다. Float32Array나 Math.fround를 쓰지 않았는지 찾아보십시오. np의 배열은 배정밀도입니다.',
    },
    change: [[FORMULA, `Math.fround(${FORMULA})`]],
  },
  {
    id: 'epsilon-added',
    says: {
      en: 'Every loss is too large by 1e-7. That small number protects the logarithm of cross entropy (section 4.2.2): is there any logarithm in equation 4.1?',
      ko: '모든 손실이 1e-7만큼 큽니다. 이 작은 값은 교차 엔트로피의 로그를 위한 것입니다(책 4.2.2절). 식 4.1에 로그가 있는지 확인하십시오.',
    },
    change: [[FORMULA, `${FORMULA} + 1e-7`]],
  },
  // What stands between y and t, and before the sum.
  {
    id: 'added-instead-of-subtracted',
    says: {
      en: 'The loss is large even where y equals t: the two seem to be added inside the brackets. Which sign stands between y[k] and t[k] in equation 4.1?',
      ko: 'y와 t가 같아도 손실이 큽니다. 괄호 안에서 둘을 더한 것 같습니다. 식 4.1에서 y[k]와 t[k] 사이에 어떤 부호가 있는지 확인하십시오.',
    },
    change: [['y.sub(t)', 'y.add(t)']],
  },
  {
    id: 'multiplied-instead-of-subtracted',
    says: {
      en: 'Only the right class counts, and the loss grows with its probability: y and t seem to be multiplied before they are squared. What stands inside the brackets of equation 4.1?',
      ko: '정답 클래스만 반영되고 그 확률이 높을수록 손실이 커집니다. 제곱하기 전에 y와 t를 곱한 것 같습니다. 식 4.1의 괄호 안에 무엇이 있는지 확인하십시오.',
    },
    change: [['y.sub(t)', 'y.mul(t)']],
  },
  {
    id: 'labels-forgotten',
    says: {
      en: 'The loss is half the sum of the squares of y, whatever t is: t seems to be left out. Move the 1 in t to another place: does your loss change?',
      ko: 't가 무엇이든 손실이 y의 제곱의 합에 ½을 곱한 값입니다. t를 쓰지 않은 것 같습니다. t에서 1의 자리를 옮겼을 때 손실이 달라지는지 확인하십시오.',
    },
    change: [['y.sub(t)', 'y']],
  },
  {
    id: 'cross-entropy',
    says: {
      en: 'The result is the cross-entropy error of the next exercise (section 4.2.2), with its logarithm. Here the differences between y and t are squared (section 4.2.1).',
      ko: '결과가 다음 연습 문제인 교차 엔트로피 오차(책 4.2.2절)와 같습니다. 로그를 취한 것입니다. 여기에서는 y와 t의 차를 제곱합니다(책 4.2.1절).',
    },
    change: [[FORMULA, '-np.log(y.add(1e-7)).mul(t).sum()']],
  },
  {
    id: 'softmax-first',
    says: {
      en: 'The loss is that of softmax(y): y seems to be turned into probabilities once more. y is the output of the network already (section 4.2.1): print it before and after.',
      ko: '손실이 softmax(y)의 손실과 같습니다. y를 다시 한번 확률로 바꾼 것 같습니다. y는 이미 신경망의 출력입니다(책 4.2.1절). 바꾸기 전과 후의 y를 출력해 보십시오.',
    },
    change: [['y.sub(t)', 'np.exp(y).div(np.exp(y).sum()).sub(t)']],
  },
  {
    id: 'classes-compared',
    says: {
      en: 'The loss is 0 wherever the most probable class is the right one: the places of the largest elements seem to be compared, not the numbers. Should a y of 0.6 for the right class cost nothing?',
      ko: '확률이 가장 높은 클래스가 정답이면 손실이 0입니다. 값이 아니라 최댓값의 위치를 비교한 것 같습니다. 정답 클래스의 y가 0.6일 때 손실이 없어도 되는지 생각해 보십시오.',
    },
    change: [[FORMULA, '0.5 * (y.argmax() - t.argmax()) ** 2']],
  },
  {
    id: 'square-of-the-sum-of-sizes',
    says: {
      en: 'The loss is too large as soon as several elements are wrong: the sizes of the errors seem to be added up first and squared once at the end. In which order does equation 4.1 do it?',
      ko: '틀린 원소가 여럿이면 손실이 너무 큽니다. 오차의 절댓값을 먼저 모두 더하고 마지막에 한 번 제곱한 것 같습니다. 식 4.1에서는 어떤 순서로 계산하는지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * np.abs(y.sub(t)).sum() ** 2']],
  },
  // State and aliasing.
  {
    id: 'changes-t',
    says: {
      en: 'After the call t seems to hold the differences instead of the labels, so that the next loss is wrong. Print t before and after, and look at the line that subtracts.',
      ko: '호출한 뒤에 t에 정답 레이블이 아니라 y와의 차가 들어 있는 것 같습니다. 그러면 다음에 구하는 손실이 틀립니다. 호출 전후의 t를 출력해 보고, 뺄셈을 하는 줄을 살펴보십시오.',
    },
    change: [['y.sub(t)', 't.subInPlace(y)']],
  },
  {
    id: 'kept-from-first-call',
    says: {
      en: 'The first call is right, and the next one gives the result of the first again, though y is another. Look for a variable outside the function: when is something written into it?',
      ko: '첫 번째 호출은 맞지만 다음 호출에서는 y가 다른데도 첫 번째 결과가 다시 나옵니다. 함수 밖에 있는 변수를 찾아보고, 언제 값을 넣는지 확인하십시오.',
    },
    change: [
      [`return ${FORMULA}`, `kept ??= ${FORMULA}\n  return kept`],
      ["import type { NdArray } from '#np'\n", "import type { NdArray } from '#np'\n\nlet kept: number | undefined\n"],
    ],
  },
  {
    id: 'sum-goes-on',
    says: {
      en: 'The first call is right, but each later loss has those before it added to it: the sum seems to be declared outside the function. Where does it become 0 again?',
      ko: '첫 번째 호출은 맞지만 그다음부터는 앞에서 구한 손실까지 더해집니다. 합을 담는 변수를 함수 밖에서 선언한 것 같습니다. 이 변수를 어디에서 다시 0으로 만드는지 살펴보십시오.',
    },
    change: [
      [`return ${FORMULA}`, `sum += ${FORMULA}\n  return sum`],
      ["import type { NdArray } from '#np'\n", "import type { NdArray } from '#np'\n\nlet sum = 0\n"],
    ],
  },
  // Brothers: one element in the place of all, halves in other places.
  {
    id: 'element-of-right-class-only',
    says: {
      en: 'Only the element of the right class seems to count, half the square of its error: the other outputs are left out. Equation 4.1 adds up all k, also those whose label is 0.',
      ko: '정답 클래스의 원소 하나만 세어 그 오차 제곱의 반을 구한 것으로 보입니다. 식 4.1은 레이블이 0인 원소까지 모든 k에 대해 더합니다.',
    },
    change: [[FORMULA, '0.5 * (y.data[t.argmax()] - 1) ** 2']],
  },
  {
    id: 'errors-weighted-by-label',
    says: {
      en: 'Each error seems to be multiplied by its label, so that only the right class counts, as in the cross-entropy error. Equation 4.1 has no factor t: a wrong class that gets a probability costs something too.',
      ko: '오차마다 레이블을 곱해서 교차 엔트로피 오차처럼 정답 클래스만 세는 것 같습니다. 식 4.1에는 t를 곱하는 곳이 없습니다. 오답 클래스에 준 확률도 오차에 들어갑니다.',
    },
    change: [['y.sub(t)', 'y.sub(t).mul(t)']],
  },
  {
    id: 'elements-with-label-one-only',
    says: {
      en: 'Only elements whose label is 1 seem to count; what the others are off by is left out. Print how many squares are added, and compare it with y.size.',
      ko: '레이블이 1인 원소만 세고 나머지 원소의 오차는 빠진 것 같습니다. 제곱을 몇 개 더하는지 출력해 y.size와 비교해 보십시오.',
    },
    change: [[FORMULA, '0.5 * y.data.reduce((sum, v, k) => (t.data[k] === 1 ? sum + (v - 1) ** 2 : sum), 0)']],
  },
  {
    id: 'halved-in-each-round',
    says: {
      en: 'The later an element comes, the more it counts: the sum so far seems to be halved again with each element. Where does the ½ stand, inside the loop or behind it?',
      ko: '뒤에 오는 원소일수록 크게 반영됩니다. 그때까지의 합을 원소마다 다시 반으로 나눈 것 같습니다. ½을 곱하는 곳이 반복문 안인지 밖인지 확인하십시오.',
    },
    change: [[FORMULA, 'y.data.reduce((sum, v, k) => 0.5 * (sum + (v - t.data[k]) ** 2), 0)']],
  },
  {
    id: 'halved-before-the-last',
    says: {
      en: 'Only the last square seems to be halved, and the others count in full: in sum + 0.5 * d * d the ½ belongs to one term. Print the sum after each element.',
      ko: '마지막 제곱만 반이 되고 나머지는 그대로 더해진 것 같습니다. ½이 합 전체가 아니라 항 하나에만 곱해지지 않았는지, 원소마다 합을 출력해 보십시오.',
    },
    change: [[FORMULA, 'y.data.reduce((sum, v, k) => sum + (k === y.size - 1 ? 0.5 : 1) * (v - t.data[k]) ** 2, 0)']],
  },
  {
    id: 'first-difference-unsquared',
    says: {
      en: 'The first error enters as it is and only the others are squared: a reduce without a start value takes the first element for the sum. Print the sum after each element.',
      ko: '첫 번째 오차는 그대로 들어가고 나머지만 제곱되었습니다. 초깃값이 없는 reduce는 첫 번째 원소를 합으로 씁니다. 원소마다 합을 출력해 보십시오.',
    },
    change: [[FORMULA, '0.5 * y.sub(t).data.reduce((sum, d) => sum + d ** 2)']],
  },
  {
    id: 'last-difference-unsquared',
    says: {
      en: 'All errors but the last are squared, and the last one enters as it is. Print what is added for each element: is one of them treated apart?',
      ko: '마지막 오차만 제곱되지 않고 그대로 들어갑니다. 원소마다 더하는 값을 출력해, 따로 다루는 원소가 있는지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * y.sub(t).data.reduce((sum, d, k) => sum + (k === y.size - 1 ? d : d ** 2), 0)']],
  },
  {
    id: 'doubled',
    says: {
      en: 'The result is four times too large: the sum of the squares seems to be multiplied by 2 instead of ½. Which factor stands before the sum in equation 4.1?',
      ko: '결과가 네 배입니다. 제곱의 합에 ½이 아니라 2를 곱한 것 같습니다. 식 4.1에서 합 앞에 있는 수가 무엇인지 확인하십시오.',
    },
    change: [['0.5 * ', '2 * ']],
  },
  {
    id: 'divided-by-n-minus-one',
    says: {
      en: 'The sum of the squares seems to be divided by the number of elements less one, as a sample variance is. Equation 4.1 has ½, whatever the number of elements.',
      ko: '표본분산처럼 제곱의 합을 원소의 수보다 1 작은 수로 나눈 것 같습니다. 식 4.1에서는 원소의 수와 상관없이 ½을 곱합니다.',
    },
    change: [[FORMULA, 'np.square(y.sub(t)).sum() / (y.size - 1)']],
  },
  {
    id: 'mean-error-subtracted',
    says: {
      en: 'The mean of the errors seems to be subtracted before they are squared, as in a variance: an error that is the same everywhere costs nothing. Try y = [1, 1] and t = [0, 0].',
      ko: '분산처럼 오차에서 그 평균을 뺀 다음 제곱한 것 같습니다. 그래서 모든 오차가 같으면 0이 됩니다. y = [1, 1], t = [0, 0]을 넣어 보십시오.',
    },
    change: [['np.square(y.sub(t))', 'np.square(y.sub(t).sub(y.sub(t).mean()))']],
  },
  {
    id: 'negative-errors-only',
    says: {
      en: 'Only elements in which y is smaller than t seem to count; where y is larger nothing is added. A square counts both signs alike: look for a condition or a maximum with 0.',
      ko: 'y가 t보다 작은 원소만 세고, 더 큰 원소에서는 아무것도 더하지 않는 것 같습니다. 제곱하면 부호와 상관없이 같습니다. 조건이나 0과의 최댓값이 있는지 찾아보십시오.',
    },
    change: [['np.square(y.sub(t))', 'np.square(np.maximum(0, t.sub(y)))']],
  },
  {
    id: 'square-of-y-only',
    says: {
      en: 'The results are those of y² - t: the square seems to be taken of y alone, before t is subtracted. Which bracket does the exponent 2 belong to in equation 4.1?',
      ko: '결과가 y² - t를 더한 값과 같습니다. t를 빼기 전에 y만 제곱한 것 같습니다. 식 4.1에서 제곱이 어느 괄호에 붙어 있는지 확인하십시오.',
    },
    change: [['np.square(y.sub(t))', 'np.square(y).sub(t)']],
  },
  {
    id: 'product-of-squares',
    says: {
      en: 'The squares seem to be multiplied with each other: one element without an error makes the whole loss 0. What does Σ in equation 4.1 mean?',
      ko: '제곱을 더하지 않고 서로 곱한 것 같습니다. 그래서 오차가 없는 원소가 하나만 있어도 손실이 0이 됩니다. 식 4.1의 Σ가 무엇을 뜻하는지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * np.square(y.sub(t)).data.reduce((product, v) => product * v, 1)']],
  },
  {
    id: 'y-kept-in-0-to-1',
    says: {
      en: 'Scores below 0 or above 1 seem to be cut off before they are compared. y can hold any numbers here: try y = [3, -2] and t = [1, 0], and print the differences.',
      ko: '0보다 작거나 1보다 큰 y를 잘라 낸 다음 비교한 것 같습니다. 여기에서 y는 어떤 수라도 될 수 있습니다. y = [3, -2], t = [1, 0]을 넣고 차를 출력해 보십시오.',
    },
    change: [['y.sub(t)', 'y.map((v) => Math.min(1, Math.max(0, v))).sub(t)']],
  },
  {
    id: 'always-0',
    says: {
      en: 'The loss is 0 whatever y and t are: ½ seems to be rounded down, as 1 // 2 is in Python (Math.floor(1 / 2), Math.trunc). In TypeScript 1 / 2 is 0.5.',
      ko: 'y와 t가 무엇이든 손실이 0입니다. 파이썬의 1 // 2처럼 ½을 내림한 것으로 보입니다(Math.floor(1 / 2), Math.trunc). TypeScript에서 1 / 2는 0.5입니다.',
    },
    change: [[FORMULA, '0 * np.square(y.sub(t)).sum()']],
  },
  {
    id: 'halved-by-a-shift',
    says: {
      en: 'The loss is a whole number, and 0 where it should be small: >> cuts a number to a whole one before it shifts its bits. What does 0.7 >> 1 give, and what 0.7 / 2?',
      ko: '손실이 정수로만 나오고, 작아야 할 때는 0입니다. >>는 비트를 옮기기 전에 수를 정수로 자릅니다. 0.7 >> 1과 0.7 / 2가 각각 얼마인지 확인하십시오.',
    },
    change: [[FORMULA, 'np.square(y.sub(t)).sum() >> 1']],
  },
  {
    id: 'rounded-to-three',
    says: {
      en: 'The loss seems to be rounded to three decimals. The book prints few digits, but the function returns all of them: look for toFixed or Math.round, and round only what you print.',
      ko: '손실을 소수점 아래 세 자리로 반올림한 것 같습니다. 책에는 몇 자리만 인쇄되어 있지만 함수는 모든 자리를 돌려주어야 합니다. toFixed나 Math.round가 있는지 찾아보십시오.',
    },
    change: [[FORMULA, `Math.round(1000 * ${FORMULA}) / 1000`]],
  },
  {
    id: 'rounded-to-two',
    says: {
      en: 'The loss seems to be rounded to two decimals. The book prints few digits, but the function returns all of them: look for toFixed or Math.round, and round only what you print.',
      ko: '손실을 소수점 아래 두 자리로 반올림한 것 같습니다. 책에는 몇 자리만 인쇄되어 있지만 함수는 모든 자리를 돌려주어야 합니다. toFixed나 Math.round가 있는지 찾아보십시오.',
    },
    change: [[FORMULA, `Math.round(100 * ${FORMULA}) / 100`]],
  },
  {
    id: '0-where-the-class-is-right',
    says: {
      en: 'Where the largest number of y stands at the right class, the loss is 0: a right answer seems to cost nothing. The error counts how far each element is from t, also then.',
      ko: 'y의 가장 큰 원소가 정답 클래스에 있으면 손실이 0입니다. 답이 맞으면 손실이 없는 것으로 처리한 것 같습니다. 그때도 각 원소가 t에서 얼마나 먼지가 손실이 됩니다.',
    },
    change: [[FORMULA, `y.argmax() === t.argmax() ? 0 : ${FORMULA}`]],
  },
]
