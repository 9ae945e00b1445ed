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
      en: 'Every derivative comes out as 0: h seems to be so small that x + h is the same number as x (book, section 4.3.1, on rounding errors). Try console.log(1 + h === 1).',
      ko: '모든 편미분이 0으로 나옵니다. h가 너무 작아서 x + h가 x와 같은 수가 되는 것으로 보입니다(책 4.3.1절의 반올림 오차). console.log(1 + h === 1)을 실행해 보십시오.',
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
]
