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
      en: 'The result is 0 almost everywhere: it looks like the bad example at the beginning of section 4.3.1, with h = 1e-50 and a forward difference. The book then mends two things: which?',
      ko: '거의 모든 x에서 결과가 0입니다. 책 4.3.1절 첫머리에 나오는 나쁜 구현 예, 즉 h = 1e-50인 전방 차분으로 보입니다. 책에서 이어서 고치는 두 가지가 무엇인지 확인하십시오.',
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
      en: 'The result is almost 0, about 1e-8 times the derivative: h seems to multiply where it should divide. In which order does JavaScript work out 8 / 2 * 4?',
      ko: '결과가 미분의 1e-8배쯤으로 거의 0입니다. h로 나누어야 하는데 곱한 것 같습니다. 자바스크립트가 8 / 2 * 4를 어떤 순서로 계산하는지 확인하십시오.',
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
]
