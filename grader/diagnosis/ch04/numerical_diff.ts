import type { WrongAnswer } from '../wrong-answer.ts'

const QUOTIENT = '(f(x + h) - f(x - h)) / (2 * h)'

/** Wrong answers to numerical_diff. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'forward-difference',
    says: {
      en: 'f seems to be called at x and to the right of it: that is the forward difference, and its line is not quite the tangent. Section 4.3.1 of the book improves on it: where does it look?',
      ko: 'x와 그 오른쪽에서만 f를 호출하는 전방 차분으로 보입니다. 이때의 직선은 접선과 조금 다릅니다. 책 4.3.1절에서는 이를 개선하려고 어느 두 점을 살펴보는지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x + h) - f(x)) / h']],
  },
  {
    id: 'backward-difference',
    says: {
      en: 'f seems to be called at x and to the left of it: a backward difference, which leans to one side like the forward one. Draw the two points: does x lie in the middle?',
      ko: 'x와 그 왼쪽에서만 f를 호출하는 후방 차분으로 보입니다. 전방 차분과 마찬가지로 한쪽으로 치우칩니다. 두 점을 그려 보고 x가 그 한가운데에 있는지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x) - f(x - h)) / h']],
  },
  // The book's first, bad example.
  {
    id: 'forward-difference-tiny-h',
    says: {
      en: 'The result is 0 almost everywhere: it looks like the bad example at the beginning of section 4.3.1, a forward difference with an h as small as 1e-50 or 10e-50. The book then mends two things: which?',
      ko: '거의 모든 x에서 결과가 0입니다. 책 4.3.1절 첫머리에 나오는 나쁜 구현 예, 즉 h가 1e-50이나 10e-50처럼 작은 전방 차분으로 보입니다. 책에서 이어서 고치는 두 가지가 무엇인지 확인하십시오.',
    },
    change: [
      ['h = 1e-4\n  r', 'h = 1e-50\n  r'],
      [QUOTIENT, '(f(x + h) - f(x)) / h'],
    ],
  },
  {
    id: 'tiny-h',
    says: {
      en: 'Both sides of x are looked at, but with an h that seems to vanish beside x: the two heights are then equal and the result is 0. Print 1 + h === 1, and read on rounding errors in section 4.3.1.',
      ko: 'x의 양쪽을 살펴보기는 하지만 h가 너무 작아 x에 더해도 사라지는 것 같습니다. 그러면 두 높이가 같아져 결과가 0이 됩니다. 1 + h === 1을 출력해 보고 책 4.3.1절에서 반올림 오차를 찾아보십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 1e-50\n  r']],
  },
  {
    id: 'small-h',
    says: {
      en: 'f seems to be called 0.00001 away from x, ten times as near as in the book. Count the zeros of your h, and compare it with the one that section 4.3.1 chooses.',
      ko: 'x에서 0.00001 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 열 배 가깝습니다. h에 0이 몇 개 있는지 세어 보고 책 4.3.1절에서 고른 값과 비교해 보십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 1e-5\n  r']],
  },
  {
    id: 'ten-times-h',
    says: {
      en: 'f seems to be called 0.001 away from x, ten times as far as in the book. Print your h as a decimal number: in 10e-4, what does the 10 do?',
      ko: 'x에서 0.001 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 열 배 멉니다. h를 소수로 출력해 보고, 10e-4라고 썼다면 앞의 10이 어떤 역할을 하는지 확인하십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 10e-4\n  r']],
  },
  {
    id: 'large-h',
    says: {
      en: 'f seems to be called 0.01 away from x, a hundred times as far as in the book. Take f(x) = x ** 3 at x = 1, where 3 is right, make h smaller step by step, and watch the error.',
      ko: 'x에서 0.01 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 백 배 멉니다. f(x) = x ** 3이면 x = 1에서의 미분은 3입니다. h를 조금씩 줄이면서 오차가 어떻게 변하는지 살펴보십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 1e-2\n  r']],
  },
  {
    id: 'divided-by-h',
    says: {
      en: 'The result is twice the derivative: the heights seem to come from both sides of x, but the division is by h. How far apart are the two points at which f is called?',
      ko: '결과가 미분의 두 배입니다. 높이는 x의 양쪽에서 구했으나 h로 나눈 것 같습니다. f를 호출하는 두 점이 서로 얼마나 떨어져 있는지 생각해 보십시오.',
    },
    change: [['/ (2 * h)', '/ h']],
  },
  {
    id: 'no-parentheses',
    says: {
      en: 'The result is almost 0, less than a millionth of the derivative: h seems to multiply where it should divide. In which order does JavaScript work out 8 / 2 * 4?',
      ko: '결과가 미분의 백만분의 1도 되지 않아 거의 0입니다. h로 나누어야 하는데 곱한 것 같습니다. 자바스크립트가 8 / 2 * 4를 어떤 순서로 계산하는지 확인하십시오.',
    },
    change: [['/ (2 * h)', '/ 2 * h']],
  },
  {
    id: 'sum-of-heights',
    says: {
      en: 'The result is huge, about f(x) / h: the two heights seem to be added together. What slope should a constant f like () => 1 have, and what do you get for it?',
      ko: '결과가 f(x) / h쯤으로 매우 큽니다. 두 높이를 서로 더한 것 같습니다. () => 1처럼 값이 일정한 함수의 기울기는 얼마여야 하는지, 실제로는 얼마가 나오는지 비교해 보십시오.',
    },
    change: [[QUOTIENT, '(f(x + h) + f(x - h)) / (2 * h)']],
  },
  {
    id: 'sides-exchanged',
    says: {
      en: 'The size is right, but the sign is turned: the two heights seem to be subtracted in the wrong order. Follow f(x) = x with numbers: which of the two heights is the larger?',
      ko: '크기는 맞지만 부호가 반대입니다. 두 높이를 뺀 순서가 바뀐 것 같습니다. f(x) = x에 숫자를 넣어 따라가 보고, 두 높이 가운데 어느 쪽이 더 큰지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x - h) - f(x + h)) / (2 * h)']],
  },
  {
    id: 'half-h',
    says: {
      en: 'The derivative is fine, but f seems to be called only half an h away on each side. In section 4.3.1 of the book, how far is it from x to each of the two points?',
      ko: '미분은 잘 구하지만 x의 양쪽으로 h의 절반만큼만 떨어진 곳에서 f를 호출하는 것 같습니다. 책 4.3.1절에서는 x에서 두 점까지의 거리가 각각 얼마인지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x + h / 2) - f(x - h / 2)) / h']],
  },
  {
    id: 'five-points',
    says: {
      en: 'f seems to be called at four points, two of them at twice the distance: a finer formula than is asked for. Section 4.3.1 of the book makes do with one point on each side.',
      ko: 'f를 네 점에서 호출하며 그 가운데 두 점은 두 배 먼 곳에 있는 것 같습니다. 여기에서 요구하는 것보다 정밀한 공식입니다. 책 4.3.1절에서는 양쪽에서 한 점씩만 살펴봅니다.',
    },
    change: [[QUOTIENT, '(8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h)']],
  },
  {
    id: 'relative-h',
    says: {
      en: 'The step seems to grow with x, and at x = 0 nothing is left of it: the result there is NaN. Print h at 0, 1 and 10: does h depend on x in section 4.3.1 of the book?',
      ko: 'x가 커질수록 h도 커지고 x = 0에서는 h가 사라져 결과가 NaN이 되는 것 같습니다. x가 0, 1, 10일 때의 h를 출력해 보고, 책 4.3.1절에서도 h가 x에 따라 달라지는지 확인하십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 1e-4 * x\n  r']],
  },
  // Another h.
  {
    id: 'h-one-millionth',
    says: {
      en: 'f seems to be called 0.000001 away from x, a hundred times as near as in the book. Count the zeros of your h, and compare it with the one that section 4.3.1 chooses.',
      ko: 'x에서 0.000001 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 백 배 가깝습니다. h에 0이 몇 개 있는지 세어 보고 책 4.3.1절에서 고른 값과 비교해 보십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 1e-6\n  r']],
  },
  {
    id: 'h-far-too-small',
    says: {
      en: 'f seems to be called less than a ten-millionth away from x: the two heights hardly differ, and rounding eats digits of their difference. Compare your h with the one in section 4.3.1.',
      ko: 'x에서 천만분의 1도 떨어지지 않은 곳에서 f를 호출하는 것 같습니다. 두 높이가 거의 같아 그 차에서 반올림 오차가 커집니다. h를 책 4.3.1절의 값과 비교해 보십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 1e-8\n  r']],
  },
  {
    id: 'h-one-tenth',
    says: {
      en: 'f seems to be called 0.1 away from x, a thousand times as far as in the book. Compare your h with the one in section 4.3.1: what does its exponent say?',
      ko: 'x에서 0.1 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 천 배 멉니다. h를 책 4.3.1절의 값과 비교하고, 그 지수가 무엇을 뜻하는지 확인하십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 0.1\n  r']],
  },
  {
    id: 'h-one',
    says: {
      en: 'f seems to be called a whole 1 away from x. The slope is wanted at x itself: compare your h with the one in section 4.3.1 of the book.',
      ko: 'x에서 1이나 떨어진 곳에서 f를 호출하는 것 같습니다. 구할 것은 x에서의 기울기입니다. h를 책 4.3.1절의 값과 비교해 보십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 1\n  r']],
  },
  {
    id: 'h-without-minus',
    says: {
      en: 'f seems to be called 10000 away from x: the minus of the exponent is missing from h. Print 1e4 and 1e-4.',
      ko: 'x에서 10000이나 떨어진 곳에서 f를 호출하는 것 같습니다. h의 지수에서 마이너스가 빠졌습니다. 1e4와 1e-4를 출력해 보십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 1e4\n  r']],
  },
  {
    id: 'caret-for-power',
    says: {
      en: 'f seems to be called 10 away from x. In JavaScript ^ is no power: it compares bits. Print 10 ^ -4 and 10 ** -4.',
      ko: 'x에서 10이나 떨어진 곳에서 f를 호출하는 것 같습니다. 자바스크립트의 ^는 거듭제곱이 아니라 비트를 비교하는 연산자입니다. 10 ^ -4와 10 ** -4를 출력해 보십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = 10 ^ -4\n  r']],
  },
  {
    id: 'exp-for-power-of-ten',
    says: {
      en: 'f seems to be called about 0.018 away from x, which is Math.exp(-4). In 1e-4 the e is no Euler’s number: print 1e-4 and Math.exp(-4).',
      ko: 'x에서 0.018쯤 떨어진 곳에서 f를 호출하는 것 같습니다. 이는 Math.exp(-4)입니다. 1e-4의 e는 자연상수가 아닙니다. 1e-4와 Math.exp(-4)를 출력해 보십시오.',
    },
    change: [['h = 1e-4\n  r', 'h = Math.exp(-4)\n  r']],
  },
  {
    id: 'twice-h-on-each-side',
    says: {
      en: 'f seems to be called 0.0002 away from x, twice as far as in the book: 2h belongs to the distance of the two points. How far is each of them from x (section 4.3.1)?',
      ko: 'x에서 0.0002 떨어진 곳에서 f를 호출하는 것 같습니다. 책보다 두 배 멉니다. 2h는 두 점 사이의 거리입니다. 두 점이 각각 x에서 얼마나 떨어져 있는지 책 4.3.1절에서 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x + 2 * h) - f(x - 2 * h)) / (4 * h)']],
  },
  // One side only.
  {
    id: 'forward-difference-over-2h',
    says: {
      en: 'The result is half the derivative: f seems to be called at x and x + h, and the difference divided by 2h. How far apart are these two points, and which two does section 4.3.1 prefer?',
      ko: '결과가 미분의 절반입니다. f를 x와 x + h에서 호출하고 그 차를 2h로 나눈 것 같습니다. 이 두 점이 얼마나 떨어져 있는지, 책 4.3.1절에서는 어느 두 점을 쓰는지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x + h) - f(x)) / (2 * h)']],
  },
  {
    id: 'backward-difference-over-2h',
    says: {
      en: 'The result is half the derivative: f seems to be called at x - h and x, and the difference divided by 2h. How far apart are these two points, and which two does section 4.3.1 prefer?',
      ko: '결과가 미분의 절반입니다. f를 x - h와 x에서 호출하고 그 차를 2h로 나눈 것 같습니다. 이 두 점이 얼마나 떨어져 있는지, 책 4.3.1절에서는 어느 두 점을 쓰는지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x) - f(x - h)) / (2 * h)']],
  },
  {
    id: 'forward-difference-of-2h',
    says: {
      en: 'f seems to be called at x and at x + 2h: the distance is 2h, but both points lie to one side. Draw them: where would they have to lie, so that x is in the middle (section 4.3.1)?',
      ko: 'f를 x와 x + 2h에서 호출하는 것 같습니다. 거리는 2h이지만 두 점이 한쪽에 있습니다. 두 점을 그려 보고, x가 한가운데에 오려면 어디에 있어야 하는지 책 4.3.1절에서 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x + 2 * h) - f(x)) / (2 * h)']],
  },
  {
    id: 'forward-difference-turned',
    says: {
      en: 'The sign is turned, and f seems to be called at x and x + h only: a forward difference, subtracted in the wrong order. For f(x) = x, which of the two heights is the larger?',
      ko: '부호가 반대이며 f를 x와 x + h에서만 호출합니다. 전방 차분을 반대 순서로 뺀 것 같습니다. f(x) = x이면 두 높이 가운데 어느 쪽이 더 큰지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x) - f(x + h)) / h']],
  },
  // Which heights, and at which places.
  {
    id: 'same-point-twice',
    says: {
      en: 'The result is always 0: f seems to be called at x + h both times. Print the two places at which you call f.',
      ko: '결과가 언제나 0입니다. f를 두 번 다 x + h에서 호출하는 것 같습니다. f를 호출하는 두 위치를 출력해 보십시오.',
    },
    change: [[QUOTIENT, '(f(x + h) - f(x + h)) / (2 * h)']],
  },
  {
    id: 'h-minus-x',
    says: {
      en: 'f seems to be called at h - x, which lies on the other side of 0, instead of to the left of x. Print the two places at which you call f for x = 5.',
      ko: 'f를 x의 왼쪽이 아니라 0의 반대편인 h - x에서 호출하는 것 같습니다. x = 5일 때 f를 호출하는 두 위치를 출력해 보십시오.',
    },
    change: [[QUOTIENT, '(f(x + h) - f(h - x)) / (2 * h)']],
  },
  {
    id: 'h-outside-f',
    says: {
      en: 'The result is about 1 whatever f is: h seems to be added to f(x) instead of x, outside the brackets of f. What is the difference between f(x + h) and f(x) + h?',
      ko: 'f가 무엇이든 결과가 1쯤입니다. h를 x가 아니라 f의 괄호 밖에서 f(x)에 더한 것 같습니다. f(x + h)와 f(x) + h가 어떻게 다른지 생각해 보십시오.',
    },
    change: [[QUOTIENT, '(f(x) + h - (f(x) - h)) / (2 * h)']],
  },
  {
    id: 'x-for-its-height',
    says: {
      en: 'The result is huge: the number x itself seems to be subtracted from f(x + h), not a height. Which two heights are subtracted in section 4.3.1?',
      ko: '결과가 매우 큽니다. f(x + h)에서 높이가 아니라 x 자체를 뺀 것 같습니다. 책 4.3.1절에서 어떤 두 높이의 차를 구하는지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x + h) - x) / h']],
  },
  {
    id: 'height-for-slope',
    says: {
      en: 'The result is f(x), the height of the curve at x, and not its slope. What is the height of the straight line f(x) = 3x at x = 2, and what is its slope?',
      ko: '결과가 기울기가 아니라 x에서의 높이 f(x)입니다. 직선 f(x) = 3x의 x = 2에서의 높이와 기울기가 각각 얼마인지 생각해 보십시오.',
    },
    change: [[QUOTIENT, 'f(x) + 0 * h']],
  },
  {
    id: 'mean-of-heights',
    says: {
      en: 'The result is the mean of the heights on both sides of x, which is nearly f(x): they seem to be added and halved. What does the numerator of a slope tell (section 4.3.1)?',
      ko: '결과가 x 양쪽 높이의 평균이어서 거의 f(x)와 같습니다. 두 높이를 더해 2로 나눈 것 같습니다. 기울기의 분자가 무엇을 나타내는지 책 4.3.1절에서 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x + h) + f(x - h)) / 2']],
  },
  {
    id: 'height-over-x',
    says: {
      en: 'The result is f(x) / x: the slope of the line from the origin to the point, not that of the curve there. Add 100 to f: should its derivative change?',
      ko: '결과가 f(x) / x입니다. 곡선의 기울기가 아니라 원점에서 그 점까지 그은 직선의 기울기입니다. f에 100을 더하면 미분이 달라져야 하는지 생각해 보십시오.',
    },
    change: [[QUOTIENT, 'f(x) / x + 0 * h']],
  },
  {
    id: 'second-derivative',
    says: {
      en: 'The result is the second derivative, how fast the slope changes: f seems to be called at three points and the difference divided by h². Section 4.3.1 needs two points.',
      ko: '결과가 기울기의 변화를 나타내는 이계도함수의 값입니다. f를 세 점에서 호출하고 h²으로 나눈 것 같습니다. 책 4.3.1절에서는 두 점이면 됩니다.',
    },
    change: [[QUOTIENT, '(f(x + h) - 2 * f(x) + f(x - h)) / (h * h)']],
  },
  {
    id: 'formula-of-one-function',
    says: {
      en: 'f is never called, and the result is 2x, which is the derivative of x² alone. numericalDiff must not know the formula: what does it ask f (section 4.3.1)?',
      ko: 'f를 한 번도 호출하지 않고 결과가 2x입니다. 이는 x²의 미분일 뿐입니다. numericalDiff는 함수의 식을 모릅니다. f에 무엇을 물어보는지 책 4.3.1절에서 확인하십시오.',
    },
    change: [[QUOTIENT, '2 * x + 0 * h']],
  },
  // Brackets, factors, rounding.
  {
    id: 'not-divided',
    says: {
      en: 'The result is tiny: it is the difference of the two heights alone. By which distance does section 4.3.1 of the book divide it?',
      ko: '결과가 매우 작습니다. 두 높이의 차만 구한 것입니다. 책 4.3.1절에서는 이를 어떤 거리로 나누는지 확인하십시오.',
    },
    change: [['/ (2 * h)', '+ 0 * h']],
  },
  {
    id: 'divided-by-two',
    says: {
      en: 'The result is tiny: the difference of the two heights seems to be divided by 2, without h. How far apart are the points x + h and x - h?',
      ko: '결과가 매우 작습니다. 두 높이의 차를 h 없이 2로만 나눈 것 같습니다. 두 점 x + h와 x - h가 얼마나 떨어져 있는지 생각해 보십시오.',
    },
    change: [['/ (2 * h)', '/ 2']],
  },
  {
    id: 'divided-by-h-squared',
    says: {
      en: 'The result is 20,000 times the derivative: the difference of the heights seems to be divided by h². Is the distance of the two points 2h or h²?',
      ko: '결과가 미분의 2만 배입니다. 두 높이의 차를 h²으로 나눈 것 같습니다. 두 점 사이의 거리가 2h인지 h²인지 생각해 보십시오.',
    },
    change: [['/ (2 * h)', '/ h ** 2']],
  },
  {
    id: 'no-brackets-around-difference',
    says: {
      en: 'The result is huge and mostly negative, if f is positive: only the second height seems to be divided by 2h. In which order does JavaScript work out 8 - 4 / 2?',
      ko: 'f가 양수이면 결과가 절댓값이 매우 큰 음수입니다. 두 번째 높이만 2h로 나눈 것 같습니다. 자바스크립트가 8 - 4 / 2를 어떤 순서로 계산하는지 확인하십시오.',
    },
    change: [[QUOTIENT, 'f(x + h) - f(x - h) / (2 * h)']],
  },
  {
    id: 'absolute-value',
    says: {
      en: 'Where f rises the result is right, where it falls the sign is missing: an absolute value seems to be taken. What is the slope of f(x) = -x?',
      ko: 'f가 커지는 곳에서는 맞지만 작아지는 곳에서는 음의 부호가 사라집니다. 절댓값을 취한 것 같습니다. f(x) = -x의 기울기가 얼마인지 생각해 보십시오.',
    },
    change: [[QUOTIENT, `Math.abs(${QUOTIENT})`]],
  },
  {
    id: 'epsilon-in-denominator',
    says: {
      en: 'The result is a little too small, by one part in 2000: a small number like 1e-7 seems to be added to 2h, which is small itself. Can 2h be 0, so that this would be needed?',
      ko: '결과가 2000분의 1쯤 작습니다. 2h에 1e-7 같은 작은 값을 더한 것 같은데, 2h 자체가 작은 수입니다. 그런 값이 필요하도록 2h가 0이 되는 일이 있는지 생각해 보십시오.',
    },
    change: [['/ (2 * h)', '/ (2 * h + 1e-7)']],
  },
  {
    id: 'rounded-result',
    says: {
      en: 'The result seems to be rounded to two decimals. The book prints few digits, but the function returns all of them: look for toFixed or Math.round, and round only what you print.',
      ko: '결과를 소수점 아래 두 자리로 반올림한 것 같습니다. 책에는 몇 자리만 인쇄되어 있지만 함수는 모든 자리를 돌려주어야 합니다. toFixed나 Math.round가 있는지 찾아보고, 출력할 때만 반올림하십시오.',
    },
    change: [[QUOTIENT, `Number((${QUOTIENT}).toFixed(2))`]],
  },
  {
    id: 'single-precision',
    says: {
      en: 'The result is right to seven digits and then goes astray, as numbers of single precision do: look for Float32Array or Math.fround. A difference of near heights needs all digits.',
      ko: '결과가 일곱 자리쯤까지 맞고 그다음부터 틀립니다. 단정밀도로 계산할 때 생기는 오차입니다. Float32Array나 Math.fround를 쓰지 않았는지 찾아보십시오. 가까운 두 높이의 차를 구하려면 모든 자리가 필요합니다.',
    },
    change: [[QUOTIENT, `Math.fround(${QUOTIENT})`]],
  },
  // State.
  {
    id: 'kept-from-first-call',
    says: {
      en: 'The first call is right, and the next one gives the same result again without calling f. Look for a variable outside the function, and for what is written into it only once.',
      ko: '첫 번째 호출은 맞지만 다음 호출에서는 f를 호출하지도 않고 같은 결과가 다시 나옵니다. 함수 밖에 있는 변수를 찾아보고, 그 가운데 값을 한 번만 넣는 것이 있는지 확인하십시오.',
    },
    change: [
      [`return ${QUOTIENT}`, `kept ??= ${QUOTIENT}\n  return kept`],
      ['export function', 'let kept: number | undefined\n\nexport function'],
    ],
  },
  // Brothers: what h does, what is remembered, an x of 0.
  {
    id: 'divided-by-two-plus-h',
    says: {
      en: 'The results are almost 0: the difference of the heights seems to be divided by 2 + h, which is about 2, instead of 2 times h. Print the number that you divide by.',
      ko: '결과가 거의 0입니다. 높이의 차를 2h가 아니라 약 2인 2 + h로 나눈 것 같습니다. 나누는 수를 출력해 보십시오.',
    },
    change: [['/ (2 * h)', '/ (2 + h)']],
  },
  {
    id: 'x-times-one-plus-h',
    says: {
      en: 'The result is x times the right one: f seems to be called at x · (1 + h) and x · (1 - h), so that the distance is 2h times x. Print how far from x the two places are, for x = 3 and for x = 10.',
      ko: '결과가 맞는 값의 x배입니다. f를 x · (1 + h)와 x · (1 - h)에서 호출해서 거리가 2h의 x배가 된 것 같습니다. x = 3과 x = 10에서 두 곳이 x에서 얼마나 떨어져 있는지 출력해 보십시오.',
    },
    change: [[QUOTIENT, '(f(x * (1 + h)) - f(x * (1 - h))) / (2 * h)']],
  },
  {
    id: 'remembered-by-x',
    says: {
      en: 'Another f at the same x gets the slope of the f before: results seem to be remembered by x alone. Look for a variable outside the function, and call it with two functions at one x.',
      ko: '같은 x에서 f를 바꾸어도 앞의 f의 기울기가 나옵니다. 결과를 x만으로 기억하는 것 같습니다. 함수 밖에 있는 변수를 찾아보고, 한 x에서 함수 두 개로 호출해 보십시오.',
    },
    change: [
      [`return ${QUOTIENT}`, `const d = known.get(x) ?? ${QUOTIENT}\n  known.set(x, d)\n  return d`],
      ['export function', 'const known = new Map<number, number>()\n\nexport function'],
    ],
  },
  {
    id: 'zero-at-zero',
    says: {
      en: 'At x = 0 the result is 0, whatever f is; elsewhere it is right. In JavaScript 0 is false: look for a condition on x itself, such as if (!x).',
      ko: 'x = 0이면 f가 무엇이든 결과가 0이고, 다른 곳에서는 맞습니다. 자바스크립트에서 0은 거짓입니다. if (!x)처럼 x 자체를 조건으로 쓴 곳을 찾아보십시오.',
    },
    change: [[`return ${QUOTIENT}`, `if (!x) return 0\n  return ${QUOTIENT}`]],
  },
  {
    id: 'places-in-single-precision',
    says: {
      en: 'The results are right to three or four digits only, and f is called not quite at x + h and x - h: the places seem to be rounded to single precision (float32), which spoils a small difference.',
      ko: '결과가 서너 자리까지만 맞고, f를 호출한 곳이 x + h, x - h와 조금 다릅니다. 위치를 단정밀도(float32)로 반올림한 것 같습니다. 그러면 작은 차가 부정확해집니다.',
    },
    change: [[QUOTIENT, '(f(Math.fround(x + h)) - f(Math.fround(x - h))) / (2 * h)']],
  },
  {
    id: 'heights-in-single-precision',
    says: {
      en: 'The results are right to few digits only, though f is called at the right places: the heights seem to be rounded to single precision (float32) before they are subtracted. Print both heights.',
      ko: 'f를 맞는 곳에서 호출하지만 결과는 몇 자리까지만 맞습니다. 두 높이를 빼기 전에 단정밀도(float32)로 반올림한 것 같습니다. 두 높이를 출력해 보십시오.',
    },
    change: [[QUOTIENT, '(Math.fround(f(x + h)) - Math.fround(f(x - h))) / (2 * h)']],
  },
  {
    id: 'heights-rounded',
    says: {
      en: 'The results come in coarse steps: the heights seem to be rounded before they are subtracted, and what is left of so small a difference is divided by 2h. Print both heights.',
      ko: '결과가 띄엄띄엄한 값으로 나옵니다. 두 높이를 빼기 전에 반올림한 것 같습니다. 아주 작은 차를 2h로 나누므로 오차가 커집니다. 두 높이를 출력해 보십시오.',
    },
    change: [[QUOTIENT, '(Number(f(x + h).toFixed(4)) - Number(f(x - h).toFixed(4))) / (2 * h)']],
  },
  {
    id: 'size-of-x',
    says: {
      en: 'A negative x gives the slope at its positive mirror image: the sign of x seems to get lost, as with an absolute value. Print where f is called for x = -2.',
      ko: 'x가 음수이면 부호를 바꾼 양수에서의 기울기가 나옵니다. 절댓값처럼 x의 부호가 사라지는 것 같습니다. x = -2일 때 f를 호출하는 위치를 출력해 보십시오.',
    },
    change: [[`return ${QUOTIENT}`, `x = Math.abs(x)\n  return ${QUOTIENT}`]],
  },
  {
    id: 'difference-inside-f',
    says: {
      en: 'f seems to be called once, at the difference of the two places, (x + h) - (x - h): that is near 0, whatever x is. What is subtracted in the formula, the places or their heights?',
      ko: 'f를 두 위치의 차 (x + h) - (x - h)에서 한 번만 호출한 것 같습니다. 이 값은 x와 상관없이 0에 가깝습니다. 식에서 빼는 것이 위치인지 높이인지 확인하십시오.',
    },
    change: [[QUOTIENT, 'f(x + h - (x - h)) / (2 * h)']],
  },
  {
    id: 'zero-subtracted',
    says: {
      en: 'f seems to be called at x + h and at 0 + h or the like: the second place has lost its x. Print both places where f is called for x = 3.',
      ko: 'f를 호출하는 두 곳 가운데 하나에서 x가 빠진 것 같습니다. x = 3일 때 f를 호출하는 두 위치를 출력해 보십시오.',
    },
    change: [[QUOTIENT, '(f(x + h) - f(h)) / (2 * h)']],
  },
  {
    id: 'rounded-x',
    says: {
      en: 'The result is the slope at the nearest whole number: x seems to be rounded first. Print where f is called for x = 1.4.',
      ko: '결과가 x와 가장 가까운 정수에서의 기울기입니다. x를 먼저 반올림한 것 같습니다. x = 1.4일 때 f를 호출하는 위치를 출력해 보십시오.',
    },
    change: [[`return ${QUOTIENT}`, `x = Math.round(x)\n  return ${QUOTIENT}`]],
  },
  {
    id: 'x-cut-to-a-whole-number',
    says: {
      en: 'The result is the slope at a whole number: what stands behind the point of x seems to be cut off first, as int(x) does in Python. Print where f is called for x = 1.7.',
      ko: '결과가 정수 위치에서의 기울기입니다. 파이썬의 int(x)처럼 x의 소수 부분을 먼저 잘라 낸 것으로 보입니다. x = 1.7일 때 f를 호출하는 위치를 출력해 보십시오.',
    },
    change: [[`return ${QUOTIENT}`, `x = Math.trunc(x)\n  return ${QUOTIENT}`]],
  },
  {
    id: 'h-added-to-f',
    says: {
      en: 'f seems to be called at x and x - h, and h added to the height instead of to x: f(x) + h. What comes is half of the derivative plus 1. Where does the bracket of f close?',
      ko: 'f를 x와 x - h에서 호출하고 h를 x가 아니라 함숫값에 더한 것으로 보입니다(f(x) + h). 결과가 도함수에 1을 더한 값의 절반입니다. f의 괄호가 어디에서 닫히는지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x) + h - f(x - h)) / (2 * h)']],
  },
  {
    id: 'h-shrinks-from-call-to-call',
    says: {
      en: 'The first call uses h = 1e-4, each later one a smaller h: h seems to live outside the function and to be changed in it. Make it anew in each call, as a const.',
      ko: '첫 호출에서는 h가 1e-4이지만 호출할수록 작아집니다. h가 함수 밖에 있고 함수 안에서 바뀌는 것으로 보입니다. 호출할 때마다 const로 새로 정하십시오.',
    },
    change: [
      ['  const h = 1e-4\n', ''],
      ['export function', 'let h = 0.1\n\nexport function'],
      [`return ${QUOTIENT}`, `h /= 1000\n  return ${QUOTIENT}`],
    ],
  },
  {
    id: 'two-steps-up-one-down',
    says: {
      en: 'f seems to be called at x + 2h and x - h, and the difference divided by 2h: x does not lie in the middle, and the result is half as large again. How far apart are the two points?',
      ko: 'f를 x + 2h와 x - h에서 호출하고 2h로 나눈 것으로 보입니다. x가 가운데에 있지 않고 결과가 1.5배가 됩니다. 두 점이 얼마나 떨어져 있는지 확인하십시오.',
    },
    change: [[QUOTIENT, '(f(x + 2 * h) - f(x - h)) / (2 * h)']],
  },
  {
    id: 'steep-slopes-cut-off',
    says: {
      en: 'Where f is steep the result is 10 or -10: the slope seems to be cut off there, as by Math.min and Math.max. A derivative may be as large as it is.',
      ko: 'f가 가파른 곳에서 결과가 10이나 -10입니다. Math.min과 Math.max 같은 것으로 기울기를 잘라 낸 것으로 보입니다. 미분값은 얼마든지 클 수 있습니다.',
    },
    change: [[`return ${QUOTIENT}`, `return Math.max(-10, Math.min(10, ${QUOTIENT}))`]],
  },
  {
    id: 'other-h-below-0',
    says: {
      en: 'At a negative x another h is used than at a positive one: h seems to depend on the sign of x. It is 1e-4 everywhere, as in the book.',
      ko: 'x가 음수일 때와 양수일 때 h가 다릅니다. h가 x의 부호에 따라 달라지는 것으로 보입니다. 책에서처럼 h는 어디에서나 1e-4입니다.',
    },
    change: [['const h = 1e-4', 'const h = x < 0 ? 1e-3 : 1e-4']],
  },
]
