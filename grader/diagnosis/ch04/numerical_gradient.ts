import type { WrongAnswer } from '../wrong-answer.ts'

/** Wrong answers to numerical_gradient. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'forward-difference',
    says: {
      en: 'f seems to be called at x + h and at x itself: a forward difference, whose error is larger. Book, section 4.3.1, sets another kind of difference beside it: draw where its two points lie.',
      ko: 'f를 x + h와 x에서 호출하는 전방 차분으로 보이며, 이 방법은 오차가 더 큽니다. 책 4.3.1절에서 전방 차분과 비교하는 다른 차분을 찾아, 두 점이 어디에 놓이는지 그려 보십시오.',
    },
    change: [
      ['    x.data[i] = value - h\n    const below', '    x.data[i] = value\n    const below'],
      ['(2 * h)', 'h'],
    ],
  },
  {
    id: 'half-the-distance',
    says: {
      en: 'Every element is twice what it should be: f was called on both sides of x, but the difference seems to be divided by the way to one side only. How far apart are the two points?',
      ko: '모든 원소가 올바른 값의 2배입니다. f는 x의 양쪽에서 호출했지만 한쪽까지의 거리로만 나눈 것으로 보입니다. 두 점이 서로 얼마나 떨어져 있는지 생각해 보십시오.',
    },
    change: [['(2 * h)', 'h']],
  },
  {
    id: 'step-too-large',
    says: {
      en: 'f seems to be called 0.01 away from x. So far out the difference strays a little from the slope; compare your h with the one in the book, section 4.3.1.',
      ko: 'f를 x에서 0.01만큼 떨어진 곳에서 호출한 것으로 보입니다. 이렇게 멀면 차분이 실제 미분값에서 조금 벗어납니다. 지금 쓰는 h를 책 4.3.1절의 값과 비교해 보십시오.',
    },
    change: [['const h = 1e-4', 'const h = 1e-2']],
  },
  // The book's bad example: x + 1e-50 is x.
  {
    id: 'step-too-small',
    says: {
      en: 'Every derivative comes out as 0: f seems to get the same x at every call. Either h is so small that x + h is x (book, section 4.3.1, on rounding errors), or it goes into a copy that f never gets. Print x at every call of f.',
      ko: '모든 편미분이 0으로 나옵니다. f가 언제나 똑같은 x를 받는 것으로 보입니다. h가 너무 작아 x + h가 x와 같거나(책 4.3.1절의 반올림 오차), f에 넘기지 않는 복사본에 h를 더한 것입니다. f를 호출할 때마다 x를 출력해 보십시오.',
    },
    change: [['const h = 1e-4', 'const h = 1e-50']],
  },
  {
    id: 'sign-reversed',
    says: {
      en: 'Every element has the right size and the opposite sign, as if the subtraction went the other way round. Where f rises, which of its two values is the larger one?',
      ko: '모든 원소의 크기는 맞지만 부호가 반대입니다. 뺄셈의 순서가 뒤바뀐 것으로 보입니다. f가 증가하는 곳에서는 두 함숫값 중 어느 쪽이 더 큰지 생각해 보십시오.',
    },
    change: [['(above - below)', '(below - above)']],
  },
  {
    id: 'changes-a-copy',
    says: {
      en: 'The array that was handed in stays the same at every call of f: h seems to go into a copy of it. Try an f that ignores its argument and looks at that array, as w => net.loss(x, t) does.',
      ko: 'f를 호출할 때마다 처음에 넘겨받은 배열은 그대로입니다. h를 복사본에 더하고 뺀 것으로 보입니다. w => net.loss(x, t)처럼 인수를 쓰지 않고 그 배열을 직접 보는 f로 시험해 보십시오.',
    },
    change: [['  const grad = np.zerosLike(x)', '  x = x.copy()\n  const grad = np.zerosLike(x)']],
  },
  {
    id: 'not-put-back',
    says: {
      en: 'After the call every element of x is smaller by h: each one seems to be left at x - h when the next one has its turn. Print x at every call of f.',
      ko: '호출이 끝나면 x의 모든 원소가 h만큼 작아져 있습니다. 각 원소를 x - h로 남겨 둔 채 다음 원소로 넘어간 것으로 보입니다. f를 호출할 때마다 x를 출력해 보십시오.',
    },
    change: [['    x.data[i] = value\n', '']],
  },
  {
    id: 'put-back-by-adding',
    says: {
      en: 'Tiny elements of x come back as 0, as if they were put back by adding h again. With floating-point numbers that does not always lead back: try v - h + h for v = 1e-21.',
      ko: 'x의 아주 작은 원소가 호출 뒤에 0이 됩니다. h를 다시 더해서 되돌린 것으로 보입니다. 부동소수점 수에서는 그렇게 해도 원래 값이 나오지 않을 수 있습니다. v = 1e-21일 때 v - h + h를 계산해 보십시오.',
    },
    change: [['    x.data[i] = value\n', '    x.data[i] += h\n']],
  },
  {
    id: 'first-axis-only',
    says: {
      en: 'Only the first x.shape[0] elements have a derivative and the rest are 0: the loop seems to end at the number of rows. How many elements does an x of shape (2, 3) have?',
      ko: '처음 x.shape[0]개의 원소만 편미분이 있고 나머지는 0입니다. 반복문이 행의 수에서 끝나는 것으로 보입니다. 형상이 (2, 3)인 x의 원소는 모두 몇 개인지 세어 보십시오.',
    },
    change: [['i < x.size', 'i < x.shape[0]']],
  },
  {
    id: 'moves-all-elements',
    says: {
      en: 'All elements of the result are the same number, the sum of the partial derivatives: h seems to be added to the whole of x at once. What moves in a partial derivative, and what stays (book, section 4.3.3)?',
      ko: '결과의 모든 원소가 같은 수, 즉 편미분을 모두 더한 값입니다. x 전체에 h를 한꺼번에 더한 것으로 보입니다. 편미분에서는 무엇이 움직이고 무엇이 그대로인지 책 4.3.3절에서 확인해 보십시오.',
    },
    change: [
      ['    x.data[i] = value + h\n', '    const start = x.copy()\n    x.addInPlace(h)\n'],
      ['    x.data[i] = value - h\n', '    x.subInPlace(2 * h)\n'],
      ['    x.data[i] = value\n', '    x.data.set(start.data)\n'],
      ['    const value = x.data[i]\n', ''],
    ],
  },
  // gradient_2d.py of the book treats each row as a point of its own.
  {
    id: 'row-by-row',
    says: {
      en: 'For a matrix f seems to get one row at a time, as in gradient_2d.py of the book, where every row is a point of its own. Here the whole matrix is one point: print the shape of what f is given.',
      ko: 'x가 행렬이면 f에 한 행씩만 넘기는 것으로 보입니다. 책의 gradient_2d.py에서는 행마다 서로 다른 점이지만, 여기서는 행렬 전체가 하나의 점입니다. f가 받는 배열의 형상을 출력해 보십시오.',
    },
    change: [
      [
        '    const above = f(x)',
        '    const row = x.ndim === 2 ? x.row(Math.floor(i / x.shape[1])) : x\n    const above = f(row)',
      ],
      ['    const below = f(x)', '    const below = f(row)'],
    ],
  },
  {
    id: 'flat-result',
    says: {
      en: 'The numbers are right, but for an x of two or three dimensions the result is a single row of x.size elements. Look at the line that makes the array for the result.',
      ko: '값은 맞지만, x가 2차원이나 3차원일 때 결과는 원소 x.size개가 한 줄로 늘어선 배열입니다. 결과를 담을 배열을 만드는 줄을 살펴보십시오.',
    },
    change: [['np.zerosLike(x)', 'np.zeros(x.size)']],
  },
  // Loops: which elements they reach, and where the results go.
  {
    id: 'last-element-left-out',
    says: {
      en: 'The last element of the result is 0 and the others are right: the loop seems to end one element early. Print every index that it visits for an x of three elements.',
      ko: '결과의 마지막 원소만 0이고 나머지는 맞습니다. 반복문이 한 원소 일찍 끝나는 것 같습니다. 원소가 세 개인 x를 넣고 반복문이 거치는 인덱스를 모두 출력해 보십시오.',
    },
    change: [['i < x.size', 'i < x.size - 1']],
  },
  {
    id: 'first-element-left-out',
    says: {
      en: 'The first element of the result is 0 and the others are right: the loop seems to begin one element late. Which index does the first element of x.data have?',
      ko: '결과의 첫 번째 원소만 0이고 나머지는 맞습니다. 반복문이 한 원소 늦게 시작하는 것 같습니다. x.data의 첫 번째 원소는 인덱스가 몇 번인지 확인하십시오.',
    },
    change: [['let i = 0', 'let i = 1']],
  },
  {
    id: 'last-axis-only',
    says: {
      en: 'A vector is right; of a matrix only the first row has derivatives and the rest is 0: the loop seems to end at the number of columns. How many elements does an x of shape (2, 3) have?',
      ko: '벡터는 맞지만 행렬에서는 첫 번째 행만 편미분이 있고 나머지는 0입니다. 반복문이 열의 수에서 끝나는 것 같습니다. 형상이 (2, 3)인 x의 원소는 모두 몇 개인지 세어 보십시오.',
    },
    change: [['i < x.size', 'i < x.shape[x.ndim - 1]']],
  },
  {
    id: 'square-only',
    says: {
      en: 'In a matrix of 2 rows and 3 columns the last column stays 0: the columns seem to be counted by the number of rows. Print how far each of your loops goes, beside x.shape.',
      ko: '행이 2개이고 열이 3개인 행렬에서 마지막 열이 0으로 남습니다. 열의 수를 행의 수로 센 것 같습니다. 반복문이 각각 어디까지 가는지 x.shape와 나란히 출력해 보십시오.',
    },
    change: [
      ['    const value = ', '    if (x.ndim === 2 && i % x.shape[1] >= x.shape[0]) continue\n    const value = '],
    ],
  },
  {
    id: 'results-in-one-place',
    says: {
      en: 'Only the first element of the result is not 0, and it holds the last partial derivative: all results seem to be written to the same place. Which index of grad do you write to?',
      ko: '결과에서 첫 번째 원소만 0이 아니며 거기에 마지막 편미분이 들어 있습니다. 결과를 모두 같은 자리에 쓴 것 같습니다. grad의 몇 번 원소에 쓰는지 확인하십시오.',
    },
    change: [['grad.data[i]', 'grad.data[0]']],
  },
  // The step.
  {
    id: 'ten-times-h',
    says: {
      en: 'f seems to be called 0.001 away from x, ten times as far as in the book. Print your h as a decimal number: in 10e-4, what does the 10 do?',
      ko: 'x에서 0.001 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 열 배 멉니다. h를 소수로 출력해 보고, 10e-4라고 썼다면 앞의 10이 어떤 역할을 하는지 확인하십시오.',
    },
    change: [['const h = 1e-4', 'const h = 10e-4']],
  },
  {
    id: 'h-1e-5',
    says: {
      en: 'f seems to be called 0.00001 away from x, ten times as near as in the book. Count the zeros of your h, and compare it with the one that section 4.3.1 chooses.',
      ko: 'x에서 0.00001 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 열 배 가깝습니다. h에 0이 몇 개 있는지 세어 보고 책 4.3.1절에서 고른 값과 비교해 보십시오.',
    },
    change: [['const h = 1e-4', 'const h = 1e-5']],
  },
  {
    id: 'h-1e-6',
    says: {
      en: 'f seems to be called 0.000001 away from x, a hundred times as near as in the book. Count the zeros of your h, and compare it with the one that section 4.3.1 chooses.',
      ko: 'x에서 0.000001 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 백 배 가깝습니다. h에 0이 몇 개 있는지 세어 보고 책 4.3.1절에서 고른 값과 비교해 보십시오.',
    },
    change: [['const h = 1e-4', 'const h = 1e-6']],
  },
  {
    id: 'h-one-tenth',
    says: {
      en: 'f seems to be called 0.1 away from x, a thousand times as far as in the book. Compare your h with the one in section 4.3.1: what does its exponent say?',
      ko: 'x에서 0.1 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 천 배 멉니다. h를 책 4.3.1절의 값과 비교하고, 그 지수가 무엇을 뜻하는지 확인하십시오.',
    },
    change: [['const h = 1e-4', 'const h = 0.1']],
  },
  {
    id: 'caret-for-power',
    says: {
      en: 'f seems to be called 10 away from x. In JavaScript ^ is no power: it compares bits. Print 10 ^ -4 and 10 ** -4.',
      ko: 'x에서 10이나 떨어진 곳에서 f를 호출하는 것 같습니다. 자바스크립트의 ^는 거듭제곱이 아니라 비트를 비교하는 연산자입니다. 10 ^ -4와 10 ** -4를 출력해 보십시오.',
    },
    change: [['const h = 1e-4', 'const h = 10 ^ -4']],
  },
  {
    id: 'relative-h',
    says: {
      en: 'An element of x that is 0 gets NaN: the step seems to be a fraction of the element, and nothing is left of it there. Print the step for 0, 1 and 10: does h depend on x in section 4.3.1?',
      ko: 'x의 원소가 0이면 NaN이 나옵니다. 간격을 원소에 비례하여 정해 0에서는 간격이 사라지는 것 같습니다. 원소가 0, 1, 10일 때의 간격을 출력해 보고, 책 4.3.1절에서도 h가 x에 따라 달라지는지 확인하십시오.',
    },
    change: [
      ['value + h', 'value + h * value'],
      ['value - h', 'value - h * value'],
      ['(2 * h)', '(2 * h * value)'],
    ],
  },
  // The difference.
  {
    id: 'forward-difference-from-one-base',
    says: {
      en: 'f seems to be called once at x itself, and then at x + h for each element: a forward difference, whose error is larger. Which two points does section 4.3.1 of the book set on either side of x?',
      ko: 'x 자체에서 f를 한 번 호출한 다음 원소마다 x + h에서 호출하는 전방 차분으로 보이며, 이 방법은 오차가 더 큽니다. 책 4.3.1절에서 x의 양쪽에 어떤 두 점을 놓는지 확인하십시오.',
    },
    change: [
      ['  for (let i', '  const below = f(x)\n  for (let i'],
      ['    x.data[i] = value - h\n    const below = f(x)\n', ''],
      ['(2 * h)', 'h'],
    ],
  },
  {
    id: 'backward-difference',
    says: {
      en: 'f seems to be called at x itself and at x - h: a backward difference, which leans to one side like the forward one. Draw the two points: does x lie in the middle (section 4.3.1)?',
      ko: 'f를 x와 x - h에서 호출하는 후방 차분으로 보입니다. 전방 차분과 마찬가지로 한쪽으로 치우칩니다. 두 점을 그려 보고 x가 그 한가운데에 있는지 책 4.3.1절을 보며 확인하십시오.',
    },
    change: [
      ['    x.data[i] = value + h\n', ''],
      ['(2 * h)', 'h'],
    ],
  },
  {
    id: 'forward-difference-over-2h',
    says: {
      en: 'Every element is half of what it should be: f seems to be called at x + h and x, and the difference divided by 2h. How far apart are these two points, and which two does section 4.3.1 prefer?',
      ko: '모든 원소가 올바른 값의 절반입니다. f를 x + h와 x에서 호출하고 그 차를 2h로 나눈 것 같습니다. 이 두 점이 얼마나 떨어져 있는지, 책 4.3.1절에서는 어느 두 점을 쓰는지 확인하십시오.',
    },
    change: [['    x.data[i] = value - h\n    const below', '    x.data[i] = value\n    const below']],
  },
  {
    id: 'same-point-twice',
    says: {
      en: 'Every derivative comes out as 0, although x is moved: f seems to be called at x + h both times. Print x at each call of f.',
      ko: 'x가 움직이는데도 모든 편미분이 0으로 나옵니다. f를 두 번 다 x + h에서 호출하는 것 같습니다. f를 호출할 때마다 x를 출력해 보십시오.',
    },
    change: [['value - h', 'value + h']],
  },
  {
    id: 'sum-of-heights',
    says: {
      en: 'The result is huge, about f(x) / h: the two values of f seem to be added together. What gradient should an f have that is always 1, and what do you get for it?',
      ko: '결과가 f(x) / h쯤으로 매우 큽니다. 두 함숫값을 서로 더한 것 같습니다. 값이 언제나 1인 f의 기울기는 얼마여야 하는지, 실제로는 얼마가 나오는지 비교해 보십시오.',
    },
    change: [['(above - below)', '(above + below)']],
  },
  {
    id: 'not-divided',
    says: {
      en: 'The result is tiny: it is the difference of the two values of f alone. By which distance does section 4.3.1 of the book divide it?',
      ko: '결과가 매우 작습니다. 두 함숫값의 차만 구한 것입니다. 책 4.3.1절에서는 이를 어떤 거리로 나누는지 확인하십시오.',
    },
    change: [['(above - below) / (2 * h)', 'above - below']],
  },
  {
    id: 'divided-by-two',
    says: {
      en: 'The result is tiny: the difference of the two values of f seems to be divided by 2, without h. How far apart are the two points?',
      ko: '결과가 매우 작습니다. 두 함숫값의 차를 h 없이 2로만 나눈 것 같습니다. 두 점이 얼마나 떨어져 있는지 생각해 보십시오.',
    },
    change: [['/ (2 * h)', '/ 2']],
  },
  {
    id: 'no-parentheses',
    says: {
      en: 'The result is almost 0, about 1e-8 times the gradient: h seems to multiply where it should divide. In which order does JavaScript work out 8 / 2 * 4?',
      ko: '결과가 기울기의 1e-8배쯤으로 거의 0입니다. h로 나누어야 하는데 곱한 것 같습니다. 자바스크립트가 8 / 2 * 4를 어떤 순서로 계산하는지 확인하십시오.',
    },
    change: [['/ (2 * h)', '/ 2 * h']],
  },
  {
    id: 'no-brackets-around-difference',
    says: {
      en: 'The result is huge and negative where f is positive: only the second value of f seems to be divided by 2h. In which order does JavaScript work out 8 - 4 / 2?',
      ko: 'f가 양수이면 결과가 절댓값이 매우 큰 음수입니다. 두 번째 함숫값만 2h로 나눈 것 같습니다. 자바스크립트가 8 - 4 / 2를 어떤 순서로 계산하는지 확인하십시오.',
    },
    change: [['(above - below) / (2 * h)', 'above - below / (2 * h)']],
  },
  {
    id: 'rounded-result',
    says: {
      en: 'The result seems to be rounded to four decimals. The book prints few digits, but the function returns all of them: look for toFixed or Math.round, and round only what you print.',
      ko: '결과를 소수점 아래 네 자리로 반올림한 것 같습니다. 책에는 몇 자리만 인쇄되어 있지만 함수는 모든 자리를 돌려주어야 합니다. toFixed나 Math.round가 있는지 찾아보고, 출력할 때만 반올림하십시오.',
    },
    change: [['(above - below) / (2 * h)', 'Number(((above - below) / (2 * h)).toFixed(4))']],
  },
  {
    id: 'unit-length',
    says: {
      en: 'The direction is right, but the squares of the elements always add up to 1: the result seems to be divided by its length. Should a steep f have the same gradient as a flat one?',
      ko: '방향은 맞지만 원소를 제곱하여 더하면 언제나 1입니다. 결과를 그 크기로 나눈 것 같습니다. 가파른 f와 완만한 f의 기울기가 같아도 되는지 생각해 보십시오.',
    },
    change: [['return grad', 'return grad.div(Math.sqrt(np.square(grad).sum()))']],
  },
  // Shapes.
  {
    id: 'transposed',
    says: {
      en: 'For a matrix the result has rows and columns exchanged: its shape is that of x.T. Print both shapes, and look for a .T or for two indices in the wrong order.',
      ko: '행렬을 넣으면 결과의 행과 열이 바뀌어 형상이 x.T와 같습니다. 두 형상을 출력해 보고, .T를 쓴 곳이나 두 인덱스의 순서가 바뀐 곳을 찾아보십시오.',
    },
    change: [['return grad', 'return x.ndim === 2 ? grad.T : grad']],
  },
  {
    id: 'row-of-a-matrix',
    says: {
      en: 'The numbers are right, but a 1-D x comes back as a matrix of one row. Print the shape of the result for an x of shape (3,): which line adds a dimension?',
      ko: '값은 맞지만 1차원인 x를 넣으면 결과가 행이 하나인 행렬로 나옵니다. 형상이 (3,)인 x를 넣고 결과의 형상을 출력하여, 어느 줄에서 차원이 늘어나는지 찾아보십시오.',
    },
    change: [['return grad', 'return x.ndim === 1 ? grad.reshape(1, -1) : grad']],
  },
  // State and aliasing.
  {
    id: 'left-above',
    says: {
      en: 'After the call every element of x is larger by h: each one seems to be left at x + h when the next one has its turn. Print x at every call of f.',
      ko: '호출이 끝나면 x의 모든 원소가 h만큼 커져 있습니다. 각 원소를 x + h로 남겨 둔 채 다음 원소로 넘어간 것으로 보입니다. f를 호출할 때마다 x를 출력해 보십시오.',
    },
    change: [['    x.data[i] = value\n', '    x.data[i] = value + h\n']],
  },
  {
    id: 'put-back-at-the-end',
    says: {
      en: 'After the call x is as it was, but while f is called several elements are moved at a time: they seem to be put back only at the end. When does the next element have its turn?',
      ko: '호출이 끝나면 x가 처음과 같지만, f를 호출하는 동안에는 여러 원소가 함께 움직여 있습니다. 마지막에 한꺼번에 되돌리는 것 같습니다. 다음 원소로 언제 넘어가는지 살펴보십시오.',
    },
    change: [
      ['    x.data[i] = value\n', ''],
      ['  const grad', '  const start = x.copy()\n  const grad'],
      ['  return grad', '  x.data.set(start.data)\n  return grad'],
    ],
  },
  {
    id: 'result-is-x',
    says: {
      en: 'The derivatives seem to be written into x itself, so that f gets them in the place of the elements that come before. Print x at every call of f: where is the array for the result made?',
      ko: '편미분을 x 자체에 써서, f가 앞쪽 원소 대신 그 편미분을 받는 것 같습니다. f를 호출할 때마다 x를 출력하고, 결과를 담을 배열을 어디에서 만드는지 확인하십시오.',
    },
    change: [['const grad = np.zerosLike(x)', 'const grad = x']],
  },
  {
    id: 'shared-buffer',
    says: {
      en: 'Of several gradients all are equal to the last: each call seems to write into the same array, and so changes the results that were returned before. Where is that array made?',
      ko: '기울기를 여러 번 구하면 모두 마지막 기울기와 같아집니다. 호출할 때마다 같은 배열에 써서 앞에서 돌려준 결과까지 바꾸는 것 같습니다. 그 배열을 어디에서 만드는지 찾아보십시오.',
    },
    change: [
      [
        'const grad = np.zerosLike(x)',
        'const grad = String(buffer?.shape) === String(x.shape) && buffer ? buffer : np.zerosLike(x)\n  buffer = grad',
      ],
      ['export function', 'let buffer: NdArray | undefined\n\nexport function'],
    ],
  },
  {
    id: 'kept-from-first-call',
    says: {
      en: 'Of several gradients all are equal to the first, whatever x is: the result seems to be kept outside the function. When is something written into it?',
      ko: '기울기를 여러 번 구하면 x가 무엇이든 모두 첫 번째 기울기와 같습니다. 결과를 함수 밖에 보관하는 것 같습니다. 언제 값을 넣는지 확인하십시오.',
    },
    change: [
      ['  return grad', '  kept ??= grad\n  return kept'],
      ['export function', 'let kept: NdArray | undefined\n\nexport function'],
    ],
  },
  {
    id: 'gradients-add-up',
    says: {
      en: 'The first gradient is right, but each later one has those before it added to it: the array for the result seems to live from call to call, and += to be used. Where does it become 0 again?',
      ko: '첫 번째 기울기는 맞지만 그다음부터는 앞에서 구한 기울기까지 더해집니다. 결과를 담는 배열이 호출이 끝나도 남아 있고 +=를 쓴 것 같습니다. 이 배열을 어디에서 다시 0으로 만드는지 살펴보십시오.',
    },
    change: [
      [
        'const grad = np.zerosLike(x)',
        'const grad = String(total?.shape) === String(x.shape) && total ? total : np.zerosLike(x)\n  total = grad',
      ],
      ['grad.data[i] = ', 'grad.data[i] += '],
      ['return grad', 'return grad.copy()'],
      ['export function', 'let total: NdArray | undefined\n\nexport function'],
    ],
  },
  // Brothers: h, places, what ends the loop.
  {
    id: 'h-1e-8',
    says: {
      en: 'f is called 1e-8 away from x, ten thousand times nearer than asked: the difference of the two heights keeps only half of its digits. Section 4.3.1 of the book says why h must not be too small.',
      ko: 'f를 x에서 1e-8만큼 떨어진 곳에서 호출합니다. 요구한 것보다 만 배 가까워서 두 높이의 차가 유효숫자를 많이 잃습니다. h가 너무 작으면 안 되는 까닭이 책 4.3.1절에 있습니다.',
    },
    change: [['const h = 1e-4', 'const h = 1e-8']],
  },
  {
    id: 'h-1e-10',
    says: {
      en: 'f is called 1e-10 away from x: h is so small that rounding spoils the difference of the two heights. Section 4.3.1 of the book says why h must not be too small, and which h it takes.',
      ko: 'f를 x에서 1e-10만큼 떨어진 곳에서 호출합니다. h가 너무 작아 반올림 오차가 두 높이의 차를 망칩니다. 책 4.3.1절에서 그 까닭과 알맞은 h를 확인하십시오.',
    },
    change: [['const h = 1e-4', 'const h = 1e-10']],
  },
  {
    id: 'h-1e-12',
    says: {
      en: 'h seems to be far too small, something like 1e-12: rounding spoils the difference of the two heights. Section 4.3.1 of the book says why h must not be too small, and which h it takes.',
      ko: 'h가 1e-12처럼 지나치게 작은 것 같습니다. 반올림 오차가 두 높이의 차를 망칩니다. 책 4.3.1절에서 h가 너무 작으면 안 되는 까닭과 알맞은 h를 확인하십시오.',
    },
    change: [['const h = 1e-4', 'const h = 1e-12']],
  },
  {
    id: 'h-one',
    says: {
      en: 'f is called a whole 1 away from x: h is no small number any more, so that the slope is that of a long secant. Which h does section 4.3.1 of the book choose?',
      ko: 'f를 x에서 1만큼 떨어진 곳에서 호출합니다. h가 작지 않아 긴 할선의 기울기가 됩니다. 책 4.3.1절에서 h를 얼마로 하는지 확인하십시오.',
    },
    change: [['const h = 1e-4', 'const h = 1']],
  },
  {
    id: 'stops-at-zero-slope',
    says: {
      en: 'After the first partial derivative that is 0, all others stay 0: the loop seems to end there. In JavaScript 0 is false; look for a break, a return or a condition on the slope.',
      ko: '편미분이 0인 원소가 나온 다음부터는 모두 0으로 남습니다. 그곳에서 반복문이 끝나는 것 같습니다. 자바스크립트에서 0은 거짓입니다. break나 return, 기울기를 조건으로 쓴 곳을 찾아보십시오.',
    },
    change: [
      [
        '    grad.data[i] = (above - below) / (2 * h)\n',
        '    grad.data[i] = (above - below) / (2 * h)\n    if (grad.data[i] === 0) break\n',
      ],
    ],
  },
  {
    id: 'zero-elements-skipped',
    says: {
      en: 'Where an element of x is 0, its partial derivative comes out as 0: such elements seem to be skipped. A slope at 0 need not be 0; look for a condition on the element itself.',
      ko: 'x의 원소가 0이면 편미분도 0으로 나옵니다. 그런 원소를 건너뛰는 것 같습니다. 0에서의 기울기가 늘 0인 것은 아닙니다. 원소 자체를 조건으로 쓴 곳을 찾아보십시오.',
    },
    change: [['    x.data[i] = value + h\n', '    if (!value) continue\n    x.data[i] = value + h\n']],
  },
  {
    id: 'stops-at-zero-element',
    says: {
      en: 'From the first element of x that is 0 on, all partial derivatives stay 0: the loop seems to end there. In JavaScript 0 is false; look for a condition on the element itself.',
      ko: 'x에서 0인 원소가 나온 다음부터 편미분이 모두 0으로 남습니다. 그곳에서 반복문이 끝나는 것 같습니다. 자바스크립트에서 0은 거짓입니다. 원소 자체를 조건으로 쓴 곳을 찾아보십시오.',
    },
    change: [['    x.data[i] = value + h\n', '    if (!value) break\n    x.data[i] = value + h\n']],
  },
  {
    id: 'filled-by-columns',
    says: {
      en: 'The partial derivatives of a matrix are the right ones but stand in other places: they seem to be written column by column, while x.data runs row by row. Which index of x does get(0, 1) belong to?',
      ko: '행렬에서 편미분의 값은 맞지만 자리가 다릅니다. x.data는 행 순서인데 결과를 열 순서로 쓴 것 같습니다. get(0, 1)이 x.data의 몇 번째 원소인지 확인하십시오.',
    },
    change: [
      [
        'grad.data[i] = ',
        'grad.data[x.ndim === 2 ? (i % x.shape[0]) * x.shape[1] + Math.floor(i / x.shape[0]) : i] = ',
      ],
    ],
  },
  {
    id: 'read-by-columns',
    says: {
      en: 'The partial derivatives of a matrix stand in other places: it seems to be walked through column by column, while the results are written one after the other. Print row and column beside the index that you write to.',
      ko: '행렬에서 편미분이 다른 자리에 들어 있습니다. 원소는 열 순서로 거치면서 결과는 차례대로 쓴 것 같습니다. 행과 열을, 결과를 쓰는 인덱스와 나란히 출력해 보십시오.',
    },
    change: [['  return grad', '  return x.ndim === 2 ? grad.T.copy().reshape(...x.shape) : grad']],
  },
  {
    id: 'reversed',
    says: {
      en: 'The partial derivatives are the right ones but come in reverse order. In which direction does your loop run, and where does it write?',
      ko: '편미분의 값은 맞지만 순서가 거꾸로입니다. 반복문이 어느 방향으로 돌고 결과를 어디에 쓰는지 살펴보십시오.',
    },
    change: [['grad.data[i] = ', 'grad.data[x.size - 1 - i] = ']],
  },
  {
    id: 'one-place-on',
    says: {
      en: 'Each partial derivative stands one place further on than it should. Print the index of the element that is moved beside the index that is written to.',
      ko: '편미분이 한 자리씩 뒤에 들어 있습니다. 움직인 원소의 인덱스와 결과를 쓰는 인덱스를 나란히 출력해 보십시오.',
    },
    change: [['grad.data[i] = ', 'grad.data[(i + 1) % x.size] = ']],
  },
  {
    id: 'first-value-for-all',
    says: {
      en: 'Every element seems to be set to the first value of x, plus and minus h, and not to its own. Which index does the value belong to that you remember before the change?',
      ko: '모든 원소를 자기 값이 아니라 x의 첫 번째 값에 h를 더하고 뺀 것으로 바꾸는 것 같습니다. 바꾸기 전에 기억하는 값이 몇 번 인덱스의 것인지 확인하십시오.',
    },
    change: [
      ['x.data[i] = value + h', 'x.data[i] = x.data[0] + h'],
      ['x.data[i] = value - h', 'x.data[i] = (i === 0 ? value : x.data[0]) - h'],
    ],
  },
  {
    id: 'results-add-up',
    says: {
      en: 'Each partial derivative holds the sum of those before it: something seems to be added up from element to element and never set back to 0. Print it for each element.',
      ko: '편미분마다 앞의 것들이 더해져 있습니다. 원소를 거치며 더해지기만 하고 0으로 되돌리지 않는 것 같습니다. 원소마다 그 값을 출력해 보십시오.',
    },
    change: [
      [
        'grad.data[i] = (above - below) / (2 * h)',
        'grad.data[i] = (i > 0 ? grad.data[i - 1] : 0) + (above - below) / (2 * h)',
      ],
    ],
  },
  {
    id: 'absolute-values',
    says: {
      en: 'All partial derivatives are positive: their signs seem to get lost, as with an absolute value. A gradient points to where f rises; for f = x², what is the slope at -1?',
      ko: '편미분이 모두 양수입니다. 절댓값처럼 부호가 사라지는 것 같습니다. 기울기는 f가 커지는 쪽을 가리킵니다. f = x²의 -1에서의 기울기가 얼마인지 생각해 보십시오.',
    },
    change: [['(above - below) / (2 * h)', 'Math.abs(above - below) / (2 * h)']],
  },
  {
    id: 'divided-by-number-of-elements',
    says: {
      en: 'Every partial derivative seems to be divided by the number of elements. Each of them is a slope of its own; nothing is averaged.',
      ko: '편미분을 원소의 수로 나눈 것 같습니다. 편미분은 원소마다 따로 구하는 기울기이며 평균을 구하지 않습니다.',
    },
    change: [['(2 * h)\n', '(2 * h) / x.size\n']],
  },
  {
    id: 'steep-slopes-cut-off',
    says: {
      en: 'Where f is steep the elements of the result are 10 or -10: the slopes seem to be cut off there, as by Math.min and Math.max. A partial derivative may be as large as it is.',
      ko: 'f가 가파른 곳에서 결과의 원소가 10이나 -10입니다. Math.min과 Math.max 같은 것으로 기울기를 잘라 낸 것으로 보입니다. 편미분값은 얼마든지 클 수 있습니다.',
    },
    change: [['(above - below) / (2 * h)', 'Math.max(-10, Math.min(10, (above - below) / (2 * h)))']],
  },
  {
    id: 'slope-of-the-first-equal-element',
    says: {
      en: 'Where two elements of x are the same number, the later one gets the derivative of the earlier: the place seems to be looked up by its value, as with indexOf. Which element is moved tells its index, not its value.',
      ko: 'x에 같은 수가 두 번 있으면 뒤의 원소가 앞 원소의 편미분을 받습니다. indexOf처럼 값으로 자리를 찾은 것으로 보입니다. 어느 원소를 움직였는지는 값이 아니라 인덱스로 알 수 있습니다.',
    },
    change: [
      [
        'grad.data[i] = (above',
        'const first = x.data.indexOf(value)\n    grad.data[i] = first < i ? grad.data[first] : (above',
      ],
    ],
  },
]
