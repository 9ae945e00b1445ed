import type { WrongAnswer } from '../wrong-answer.ts'

/** Wrong answers to tangent_line. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'through-the-origin',
    says: {
      en: 'The slope is right, but the line starts at height 0, where the book’s f does: it seems to go through the origin, or to have f(0) for its intercept. How far is line(x) from f(x), and what would bring the line there?',
      ko: '기울기는 맞지만 책의 f에서 직선이 t = 0일 때 높이가 0입니다. 원점을 지나거나 절편이 f(0)인 것 같습니다. line(x)가 f(x)와 얼마나 차이 나는지, 무엇을 더하면 그 높이가 되는지 생각해 보십시오.',
    },
    change: [['d * t + intercept', 'd * t']],
  },
  {
    id: 'intercept-is-the-height',
    says: {
      en: 'The line seems to reach the height f(x) at t = 0 already instead of at t = x. Print line(0) and line(x): how much does the line rise between the two?',
      ko: '직선이 t = x가 아니라 t = 0에서 이미 높이 f(x)에 이르는 것 같습니다. line(0)과 line(x)를 출력해 보고, 그 사이에서 직선이 얼마나 올라가는지 살펴보십시오.',
    },
    change: [['f(x) - d * x', 'f(x)']],
  },
  {
    id: 'sign-of-intercept',
    says: {
      en: 'The slope is right, but line(0) seems to be the intercept with its sign turned. Draw f(x) = x ** 2 with its tangent at x = 1: does it meet the vertical axis above or below 0?',
      ko: '기울기는 맞지만 line(0)이 원래 절편의 부호를 뒤집은 값인 것 같습니다. f(x) = x ** 2와 x = 1에서의 접선을 그려 보고, 접선이 세로축과 0의 위에서 만나는지 아래에서 만나는지 확인하십시오.',
    },
    change: [['f(x) - d * x', 'd * x - f(x)']],
  },
  {
    id: 'plus-d-times-x',
    says: {
      en: 'The line seems to reach the height f(x) at t = -x instead of at t = x. Walk from the point of contact back to t = 0: with a positive x and a positive slope, do you go up or down?',
      ko: '직선이 t = x가 아니라 t = -x에서 높이 f(x)에 이르는 것 같습니다. 접점에서 t = 0까지 되돌아간다고 생각해 보십시오. x와 기울기가 양수이면 높이가 올라가는지 내려가는지 확인하십시오.',
    },
    change: [['f(x) - d * x', 'f(x) + d * x']],
  },
  {
    id: 'no-height',
    says: {
      en: 'The line is 0 at t = x, however high f is there: the height of the point of contact seems to be missing. Add 100 to f: does your line move?',
      ko: 'x에서 f가 아무리 높아도 직선은 t = x에서 0입니다. 접점의 높이가 빠진 것 같습니다. f에 100을 더했을 때 직선도 함께 움직이는지 확인하십시오.',
    },
    change: [['f(x) - d * x', '-d * x']],
  },
  {
    id: 'the-function-itself',
    says: {
      en: 'line(t) seems to be f(t) at every t and not only where they touch: a curve, not a line. Compare line(x + 1) - line(x) with line(x + 2) - line(x + 1).',
      ko: '접점뿐 아니라 모든 t에서 line(t)가 f(t)와 같은 것으로 보입니다. 직선이 아니라 곡선입니다. line(x + 1) - line(x)와 line(x + 2) - line(x + 1)을 비교해 보십시오.',
    },
    change: [['(t) => d * t + intercept', '(t) => f(t)']],
  },
  {
    id: 'slope-at-t',
    says: {
      en: 'The line touches f at x, but it bends: the slope seems to be worked out anew at each t. At which point does the tangent take its slope, and how often does it need to be found?',
      ko: '직선이 x에서 f와 만나기는 하지만 휘어 있습니다. t마다 기울기를 새로 구하는 것 같습니다. 접선의 기울기는 어느 점에서 구해야 하는지, 또 몇 번 구하면 되는지 생각해 보십시오.',
    },
    change: [['(t) => d * t + intercept', '(t) => numericalDiff(f, t) * (t - x) + f(x) + 0 * intercept']],
  },
  {
    id: 'constant',
    says: {
      en: 'The line looks horizontal: its height is f(x) whatever t is. Look at the function that you return: what in it depends on t?',
      ko: '직선이 수평인 것으로 보입니다. t가 무엇이든 높이가 f(x)입니다. 돌려주는 함수 안에서 t에 따라 달라지는 것이 무엇인지 살펴보십시오.',
    },
    change: [['d * t + intercept', 'd * x + intercept + 0 * t']],
  },
  {
    id: 'slope-is-the-height',
    says: {
      en: 'The line meets f at x, but it rises by f(x) for each step of t: the height seems to be used as the slope. For f(x) = x ** 2 at x = 3, how high is the curve, and how steep?',
      ko: '직선이 x에서 f와 만나지만 t가 1 커질 때마다 f(x)만큼 올라갑니다. 높이를 기울기로 쓴 것 같습니다. f(x) = x ** 2이고 x = 3일 때 곡선의 높이와 기울기가 각각 얼마인지 구해 보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = 0 * numericalDiff(f, x) + f(x)']],
  },
  {
    id: 'normal',
    says: {
      en: 'The line meets f at x, but seems to cross it at a right angle, as a normal does. Print your slope beside the derivative at x: what is their product, and how should the two be related?',
      ko: '직선이 x에서 f와 만나지만 법선처럼 직각으로 가로지르는 것 같습니다. 구한 기울기와 x에서의 미분을 나란히 출력해 보십시오. 두 값의 곱이 얼마인지, 원래 어떤 관계여야 하는지 생각해 보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = -1 / numericalDiff(f, x)']],
  },
  {
    id: 'slope-in-a-shared-variable',
    says: {
      en: 'One line alone is right, but making a second one seems to change the first, as if both used the same slope and intercept. Where do you declare these: inside tangentLine or outside?',
      ko: '직선이 하나일 때는 맞지만 두 번째 직선을 만들면 첫 번째 직선이 바뀌는 것 같습니다. 두 직선이 같은 기울기와 절편을 함께 쓰는 것으로 보입니다. 이 변수들을 tangentLine의 안과 밖 가운데 어디에서 선언했는지 확인하십시오.',
    },
    change: [
      ['  const d = numericalDiff(f, x)\n  const intercept = f(x)', '  d = numericalDiff(f, x)\n  intercept = f(x)'],
      ['export function', 'let d = 0\nlet intercept = 0\n\nexport function'],
    ],
  },
  // The slope.
  {
    id: 'slope-turned',
    says: {
      en: 'The line meets f at x, but falls where f rises, with the same steepness: t and x seem to be exchanged in the difference, or the slope to have a minus. Is t - x positive to the right of x?',
      ko: '직선이 x에서 f와 만나지만 f가 커지는 곳에서 같은 기울기로 작아집니다. 차에서 t와 x가 바뀌었거나 기울기에 마이너스가 붙은 것 같습니다. x의 오른쪽에서 t - x가 양수인지 확인하십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = -numericalDiff(f, x)']],
  },
  {
    id: 'slope-doubled',
    says: {
      en: 'The line meets f at x, but is twice as steep as f there. Print your slope beside numericalDiff(f, x): is something multiplied by 2, or divided by h instead of 2h?',
      ko: '직선이 x에서 f와 만나지만 기울기가 그곳의 미분의 두 배입니다. 쓰고 있는 기울기를 numericalDiff(f, x)와 나란히 출력해 보고, 2를 곱하거나 2h가 아니라 h로 나눈 곳이 있는지 찾아보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = 2 * numericalDiff(f, x)']],
  },
  {
    id: 'slope-at-zero',
    says: {
      en: 'For the book’s f at x = 5 the slope is 0.1, half of what it should be and also the slope of f at 0: either it is halved, or it is taken at 0. What is given to numericalDiff as its second argument?',
      ko: '책의 f에서 x = 5일 때 기울기가 0.1입니다. 맞는 값의 절반이며 0에서의 미분이기도 합니다. 기울기를 2로 나누었거나 0에서 구한 것 같습니다. numericalDiff의 두 번째 인수로 무엇을 넘기는지 확인하십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = numericalDiff(f, 0)']],
  },
  {
    id: 'slope-at-the-height',
    says: {
      en: 'The line meets f at x, but has the slope that f has at the place f(x): the height seems to be given to numericalDiff in the place of x. Print both.',
      ko: '직선이 x에서 f와 만나지만 기울기는 f(x)라는 위치에서의 미분입니다. numericalDiff에 x가 아니라 높이를 넘긴 것 같습니다. 두 값을 모두 출력해 보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = numericalDiff(f, f(x))']],
  },
  {
    id: 'slope-from-the-origin',
    says: {
      en: 'The line goes from the origin to the point (x, f(x)): it meets f there, but does not touch it. Its slope seems to be f(x) / x. What tells the slope of the curve itself?',
      ko: '직선이 원점에서 점 (x, f(x))로 이어집니다. 그 점에서 f와 만나지만 접하지는 않습니다. 기울기를 f(x) / x로 구한 것 같습니다. 곡선 자체의 기울기를 무엇으로 구하는지 생각해 보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = 0 * numericalDiff(f, x) + f(x) / x']],
  },
  {
    id: 'secant-of-one',
    says: {
      en: 'The line meets f at x, but is a little too steep: it also goes through f at x + 1. That is a secant over a whole step of 1; which function gives you the slope at x itself?',
      ko: '직선이 x에서 f와 만나지만 조금 가파릅니다. x + 1에서도 f와 만납니다. 간격이 1인 할선입니다. x 자체에서의 기울기를 구하는 함수가 무엇인지 확인하십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = 0 * numericalDiff(f, x) + f(x + 1) - f(x)']],
  },
  {
    id: 'slope-at-t-times-t',
    says: {
      en: 'The line meets f at x, but bends: the derivative at t seems to be multiplied by t, where the derivative at x belongs. Which letter do you give to numericalDiff in the function that you return?',
      ko: '직선이 x에서 f와 만나지만 휘어 있습니다. x에서의 미분이 와야 하는 곳에서 t에서의 미분에 t를 곱한 것 같습니다. 돌려주는 함수에서 numericalDiff에 무엇을 넘기는지 확인하십시오.',
    },
    change: [['d * t + intercept', 'numericalDiff(f, t) * t + intercept']],
  },
  // The height.
  {
    id: 'height-at-t',
    says: {
      en: 'The line meets f at x, but bends: it is f(t) and the slope on top of it. Which height belongs into the intercept, the one at x or the one at t?',
      ko: '직선이 x에서 f와 만나지만 휘어 있습니다. f(t)에 기울기를 더한 모양입니다. 절편에 들어가는 높이가 x에서의 높이인지 t에서의 높이인지 확인하십시오.',
    },
    change: [['d * t + intercept', 'd * t + intercept - f(x) + f(t)']],
  },
  {
    id: 'x-without-slope-in-intercept',
    says: {
      en: 'The slope is right, but the height is not: x alone seems to be subtracted instead of d · x. Compare d * t - x with d * (t - x).',
      ko: '기울기는 맞지만 높이가 맞지 않습니다. d · x가 아니라 x만 뺀 것 같습니다. d * t - x와 d * (t - x)를 비교해 보십시오.',
    },
    change: [['f(x) - d * x', 'f(x) - x']],
  },
  {
    id: 'slope-without-x-in-intercept',
    says: {
      en: 'The slope is right, but the line meets f(x) at t = 1 instead of t = x: the slope alone seems to be subtracted in the intercept. How much does a line of slope d rise from t = 0 to t = x?',
      ko: '기울기는 맞지만 직선이 t = x가 아니라 t = 1에서 높이 f(x)에 이릅니다. 절편에서 기울기만 뺀 것 같습니다. 기울기가 d인 직선이 t = 0에서 t = x까지 얼마나 올라가는지 생각해 보십시오.',
    },
    change: [['f(x) - d * x', 'f(x) - d']],
  },
  {
    id: 'difference-times-x',
    says: {
      en: 'The slope is right, but the height is not: the intercept seems to be (f(x) - d) · x, with brackets in the wrong place. Which of the two operations comes first in your line?',
      ko: '기울기는 맞지만 높이가 맞지 않습니다. 절편이 (f(x) - d) · x로, 괄호의 위치가 잘못된 것 같습니다. 그 줄에서 어떤 계산이 먼저 이루어지는지 확인하십시오.',
    },
    change: [['f(x) - d * x', '(f(x) - d) * x']],
  },
  {
    id: 'minus-d-times-t',
    says: {
      en: 'The intercept is right, but from there the line goes down where it should go up: the sign before the slope seems to be turned. Print line(0) and line(x): should the line rise between the two?',
      ko: '절편은 맞지만 그곳에서 직선이 올라가야 할 때 내려갑니다. 기울기 앞의 부호가 뒤집힌 것 같습니다. line(0)과 line(x)를 출력해 보고, 그 사이에서 직선이 올라가야 하는지 생각해 보십시오.',
    },
    change: [['d * t + intercept', 'intercept - d * t']],
  },
  {
    id: 'added-instead-of-multiplied',
    says: {
      en: 'Every line rises by 1 for each step of t, whatever f is: the slope seems to be added to t, not multiplied by it. Compare your line with the formula in the comment.',
      ko: 'f가 무엇이든 t가 1 커질 때마다 직선이 1씩 올라갑니다. t에 기울기를 곱하지 않고 더한 것 같습니다. 작성한 식을 주석의 식과 비교해 보십시오.',
    },
    change: [['d * t + intercept', 'd + t + intercept']],
  },
  {
    id: 'slope-for-height',
    says: {
      en: 'The line is horizontal, and its height is the derivative: the function that you return gives only d. A slope is no height: what does line(t) stand for?',
      ko: '직선이 수평이며 그 높이가 미분값입니다. 돌려주는 함수의 결과가 d뿐입니다. 기울기는 높이가 아닙니다. line(t)가 무엇을 나타내는지 확인하십시오.',
    },
    change: [['d * t + intercept', 'd + 0 * (t + intercept)']],
  },
  {
    id: 'intercept-only',
    says: {
      en: 'The line is horizontal, and its height is the intercept: the part with t seems to be missing. What in the function that you return depends on t?',
      ko: '직선이 수평이며 그 높이가 절편입니다. t가 들어가는 항이 빠진 것 같습니다. 돌려주는 함수 안에서 t에 따라 달라지는 것이 무엇인지 살펴보십시오.',
    },
    change: [['d * t + intercept', '0 * t + intercept']],
  },
  {
    id: 'rounded-heights',
    says: {
      en: 'The heights seem to be rounded to two decimals. The book prints few digits, but the line goes through all of them: look for toFixed or Math.round, and round only what you print.',
      ko: '높이를 소수점 아래 두 자리로 반올림한 것 같습니다. 책에는 몇 자리만 인쇄되어 있지만 직선의 높이는 모든 자리를 가져야 합니다. toFixed나 Math.round가 있는지 찾아보고, 출력할 때만 반올림하십시오.',
    },
    change: [['(t) => d * t + intercept', '(t) => Number((d * t + intercept).toFixed(2))']],
  },
  // State.
  {
    id: 'first-line-kept',
    says: {
      en: 'The first line is right, and every later call gives that line again: it seems to be kept outside the function. When is it made anew?',
      ko: '첫 번째 직선은 맞지만 그다음부터는 호출할 때마다 그 직선이 다시 나옵니다. 직선을 함수 밖에 보관하는 것 같습니다. 언제 새로 만드는지 확인하십시오.',
    },
    change: [
      ['return (t) => d * t + intercept', 'kept ??= (t) => d * t + intercept\n  return kept'],
      ['export function', 'let kept: ((t: number) => number) | undefined\n\nexport function'],
    ],
  },
  {
    id: 'slope-kept-from-first-call',
    says: {
      en: 'Every line meets f at x, but all have the slope of the first: it seems to be kept outside the function. Print the slope in each call.',
      ko: '모든 직선이 x에서 f와 만나지만 기울기가 첫 번째 직선과 같습니다. 기울기를 함수 밖에 보관하는 것 같습니다. 호출할 때마다 기울기를 출력해 보십시오.',
    },
    change: [
      ['const d = numericalDiff(f, x)', 'kept ??= numericalDiff(f, x)\n  const d = kept'],
      ['export function', 'let kept: number | undefined\n\nexport function'],
    ],
  },
  // Brothers: the slope, the intercept, what is kept.
  {
    id: 'forward-difference-of-its-own',
    says: {
      en: 'The slope is off by a little, as if a difference of its own with a larger h, on one side of x, took the place of numericalDiff(f, x). Which function of the exercise before gives the slope?',
      ko: '기울기가 조금 다릅니다. numericalDiff(f, x) 대신 x의 한쪽에서 더 큰 h로 직접 구한 차분을 쓴 것 같습니다. 앞의 문제에서 만든 어느 함수가 기울기를 구해 주는지 생각해 보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = 0 * numericalDiff(f, x) + (f(x + 0.01) - f(x)) / 0.01']],
  },
  {
    id: 'slope-and-intercept-exchanged',
    says: {
      en: 'Slope and intercept seem to be exchanged: the line is intercept · t + slope. At t = 0 only the intercept may be left. What does your line give at 0?',
      ko: '기울기와 절편이 바뀐 것 같습니다. 직선이 절편 · t + 기울기입니다. t = 0에서는 절편만 남아야 합니다. 0에서 어떤 값이 나오는지 확인하십시오.',
    },
    change: [['d * t + intercept', 'intercept * t + d']],
  },
  {
    id: 'intercept-is-f-of-zero',
    says: {
      en: 'The slope is right, but the line goes through f(0) at t = 0: the intercept seems to be that of the curve. The line has one of its own, so that it is as high as f at x.',
      ko: '기울기는 맞지만 t = 0에서 직선의 높이가 f(0)입니다. 곡선의 절편을 쓴 것 같습니다. x에서 f와 높이가 같아지려면 직선의 절편이 얼마여야 하는지 구해 보십시오.',
    },
    change: [['f(x) - d * x', 'f(0)']],
  },
  {
    id: 'secant-from-zero',
    says: {
      en: 'The line goes through the curve at 0 and at x: its slope is (f(x) - f(0)) / x, that of a secant. A tangent touches at x only; its slope is the derivative there.',
      ko: '직선이 0과 x에서 곡선과 만납니다. 기울기가 할선의 기울기 (f(x) - f(0)) / x입니다. 접선의 기울기는 x에서의 미분입니다.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = 0 * numericalDiff(f, x) + (f(x) - f(0)) / x']],
  },
  {
    id: 'squared-t',
    says: {
      en: 'What is returned is no straight line but a parabola: d seems to be multiplied by t squared. How often does t stand in your formula?',
      ko: '돌려준 것이 직선이 아니라 포물선입니다. d에 t의 제곱을 곱한 것 같습니다. 식에 t가 몇 번 나오는지 살펴보십시오.',
    },
    change: [['d * t + intercept', 'd * t * t + intercept']],
  },
  {
    id: 'first-height-kept',
    says: {
      en: 'The line gives for every t what it gave for the first: the first height seems to be kept. Look for a variable that is filled only where it is still empty (??=, or if).',
      ko: '직선이 어떤 t에서도 첫 번째 t의 높이를 줍니다. 첫 높이를 기억해 두는 것 같습니다. 비어 있을 때만 값을 넣는 변수(??= 또는 if)가 있는지 찾아보십시오.',
    },
    change: [
      ['return (t) => d * t + intercept', 'let kept: number | undefined\n  return (t) => (kept ??= d * t + intercept)'],
    ],
  },
  {
    id: 'heights-add-up',
    says: {
      en: 'Each call of the line adds to what the call before gave: a variable outside the inner function seems to be changed by it. Call line(1) twice: both must give the same.',
      ko: '직선을 호출할 때마다 앞의 결과에 더해집니다. 안쪽 함수가 바깥 변수를 바꾸는 것 같습니다. line(1)을 두 번 호출해 결과가 같은지 확인하십시오.',
    },
    change: [['return (t) => d * t + intercept', 'let height = intercept\n  return (t) => (height += d * t)']],
  },
  {
    id: 'intercept-with-x-and-height-exchanged',
    says: {
      en: 'The slope is right, but in the intercept x and f(x) seem to have changed places: x - d · f(x). At t = x the line has to be f(x) high; put t = x into your formula.',
      ko: '기울기는 맞지만 절편에서 x와 f(x)가 바뀌어 x - d · f(x)가 된 것 같습니다. t = x에서 높이가 f(x)여야 합니다. 식에 t = x를 넣어 보십시오.',
    },
    change: [['f(x) - d * x', 'x - d * f(x)']],
  },
  {
    id: 'x-for-height',
    says: {
      en: 'The slope is right, but the line is x high at x instead of f(x): f seems to be missing in the intercept. Put t = x into your formula: what is left?',
      ko: '기울기는 맞지만 x에서 직선의 높이가 f(x)가 아니라 x입니다. 절편에서 f가 빠진 것 같습니다. 식에 t = x를 넣으면 무엇이 남는지 확인하십시오.',
    },
    change: [['f(x) - d * x', 'x - d * x']],
  },
  {
    id: 'brackets-around-t-and-intercept',
    says: {
      en: 'The slope is right, but the intercept seems to be multiplied by it as well: d · (t + intercept). Which bracket may go?',
      ko: '기울기는 맞지만 절편에도 기울기를 곱해 d · (t + 절편)이 된 것 같습니다. 없어도 되는 괄호가 있는지 살펴보십시오.',
    },
    change: [['d * t + intercept', 'd * (t + intercept)']],
  },
  {
    id: 'always-at-five',
    says: {
      en: 'The line touches the curve at 5, whatever x is: the place of the book’s example seems to stand in the code. Where does your function use the x that it is given?',
      ko: 'x가 무엇이든 직선이 5에서 곡선에 닿습니다. 책의 예에 나오는 값이 코드에 그대로 있는 것 같습니다. 인수로 받은 x를 어디에서 쓰는지 살펴보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'x = 5\n  const d = numericalDiff(f, x)']],
  },
  {
    id: 'x-moves-along',
    says: {
      en: 'The first height of a line is right and later ones are not: x seems to move to the last t, so that the line is built anew from there. Call line(1) twice: both must give the same.',
      ko: '직선의 첫 높이는 맞지만 그다음부터는 다릅니다. x가 마지막 t로 옮겨 가서 그곳에서 직선을 새로 구하는 것 같습니다. line(1)을 두 번 호출해 결과가 같은지 확인하십시오.',
    },
    change: [
      [
        'return (t) => d * t + intercept',
        'return (t) => {\n    const height = d * t + f(x) - d * x + 0 * intercept\n    x = t\n    return height\n  }',
      ],
    ],
  },
  {
    id: 'rounded-slope',
    says: {
      en: 'The line goes through the right point, but its slope is a whole number: the derivative seems to be rounded. Print numericalDiff(f, x) and the slope that you use.',
      ko: '직선이 맞는 점을 지나지만 기울기가 정수입니다. 미분을 반올림한 것 같습니다. numericalDiff(f, x)와 실제로 쓰는 기울기를 출력해 보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = Math.round(numericalDiff(f, x))']],
  },
  {
    id: 'slope-cut-to-whole-number',
    says: {
      en: 'The line goes through the right point, but its slope is a whole number: what stands behind the point of the derivative seems to be cut off. Print numericalDiff(f, x) and the slope that you use.',
      ko: '직선이 맞는 점을 지나지만 기울기가 정수입니다. 미분의 소수 부분을 버린 것 같습니다. numericalDiff(f, x)와 실제로 쓰는 기울기를 출력해 보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = Math.trunc(numericalDiff(f, x))']],
  },
  {
    id: 'slope-to-one-decimal',
    says: {
      en: 'The line goes through the right point, but its slope has one decimal only: the derivative seems to be rounded. Look for toFixed or Math.round, and round only what you print.',
      ko: '직선이 맞는 점을 지나지만 기울기가 소수점 아래 한 자리뿐입니다. 미분을 반올림한 것 같습니다. toFixed나 Math.round를 찾아보고, 출력할 때만 반올림하십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = Number(numericalDiff(f, x).toFixed(1))']],
  },
  {
    id: 'size-of-slope',
    says: {
      en: 'Where the curve falls, the line rises: the sign of the slope seems to get lost, as with an absolute value. Draw the tangent of t² at -1.',
      ko: '곡선이 내려가는 곳에서도 직선이 올라갑니다. 절댓값처럼 기울기의 부호가 사라지는 것 같습니다. -1에서 t²의 접선을 그려 보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = Math.abs(numericalDiff(f, x))']],
  },
  {
    id: 'slope-halved',
    says: {
      en: 'The line goes through the right point, but with half the slope. Is the derivative divided by something, although numericalDiff has divided by 2h already?',
      ko: '직선이 맞는 점을 지나지만 기울기가 반입니다. numericalDiff가 이미 2h로 나누었는데 미분을 다시 나누지 않는지 살펴보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = numericalDiff(f, x) / 2']],
  },
  {
    id: 'slope-at-minus-x',
    says: {
      en: 'The slope is that at -x instead of x: a minus sign seems to have come before x. Which place is numericalDiff asked for?',
      ko: '기울기가 x가 아니라 -x에서의 값입니다. x 앞에 마이너스가 붙은 것 같습니다. numericalDiff에 어느 위치를 넣는지 확인하십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = numericalDiff(f, -x)']],
  },
  {
    id: 'divided-by-x-in-intercept',
    says: {
      en: 'The slope is right, but in the intercept the slope seems to be divided by x instead of multiplied. Put t = x into your formula: what has to cancel so that f(x) is left?',
      ko: '기울기는 맞지만 절편에서 기울기에 x를 곱하지 않고 x로 나눈 것 같습니다. 식에 t = x를 넣었을 때 f(x)만 남으려면 무엇이 지워져야 하는지 생각해 보십시오.',
    },
    change: [['f(x) - d * x', 'f(x) - d / x']],
  },
  {
    id: 'line-cut-off-at-0',
    says: {
      en: 'The line never goes below 0: something like Math.max(…, 0) seems to cut it off. A tangent is straight, above the axis and below it.',
      ko: '직선이 0 아래로 내려가지 않습니다. Math.max(…, 0) 같은 것으로 잘라 낸 것으로 보입니다. 접선은 축의 위에서도 아래에서도 곧은 직선입니다.',
    },
    change: [['return (t) => d * t + intercept', 'return (t) => Math.max(d * t + intercept, 0)']],
  },
  {
    id: 'lines-remembered-by-x',
    says: {
      en: 'Another f at the same x gets the line of the f before: lines seem to be remembered by x alone. Look for a variable outside the function, and draw the tangents of two functions at one x.',
      ko: '같은 x에서 f를 바꾸어도 앞의 f의 접선이 나옵니다. 직선을 x만으로 기억하는 것으로 보입니다. 함수 밖에 있는 변수를 찾아보고, 한 x에서 두 함수의 접선을 구해 보십시오.',
    },
    change: [
      [
        'return (t) => d * t + intercept',
        'const line = known.get(x) ?? ((t: number) => d * t + intercept)\n  known.set(x, line)\n  return line',
      ],
      ['export function', 'const known = new Map<number, (t: number) => number>()\n\nexport function'],
    ],
  },
  {
    id: 'difference-of-a-tenth',
    says: {
      en: 'The slope is a little too large or too small, as from a forward difference with h = 0.1 in the place of numericalDiff(f, x). Which function of the exercise before gives the slope?',
      ko: '기울기가 조금 다릅니다. numericalDiff(f, x) 대신 h = 0.1인 전방 차분을 쓴 것으로 보입니다. 앞의 문제에서 만든 어느 함수가 기울기를 구해 주는지 생각해 보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'const d = 0 * numericalDiff(f, x) + (f(x + 0.1) - f(x)) / 0.1']],
  },
  {
    id: 'power-for-product',
    says: {
      en: 'The slope seems to be raised to the power t instead of multiplied by t: ** is the power, * the product.',
      ko: '기울기에 t를 곱하지 않고 기울기의 t제곱을 구한 것으로 보입니다. **는 거듭제곱이고 *가 곱셈입니다.',
    },
    change: [['d * t + intercept', 'd ** t + intercept']],
  },
  {
    id: 'moved-twice',
    says: {
      en: 'At t = x the line is d · x too low: t seems to be measured from x, d · (t - x), and d · x taken away once more in the intercept. Put t = x into your formula.',
      ko: 't = x에서 직선이 d · x만큼 낮습니다. d · (t - x)로 x를 뺀 다음 절편에서 d · x를 한 번 더 뺀 것으로 보입니다. 식에 t = x를 넣어 보십시오.',
    },
    change: [['d * t + intercept', 'd * (t - x) + intercept']],
  },
  {
    id: 'product-inside-f',
    says: {
      en: 'The intercept seems to be f(x - d · x): the product that should be taken from f(x) stands inside the brackets of f. Where does the bracket of f close?',
      ko: '절편이 f(x - d · x)인 것으로 보입니다. f(x)에서 빼야 할 곱이 f의 괄호 안에 들어 있습니다. f의 괄호가 어디에서 닫히는지 확인하십시오.',
    },
    change: [['f(x) - d * x', 'f(x - d * x)']],
  },
  {
    id: 'normal-with-the-intercept-of-the-tangent',
    says: {
      en: 'The slope is -1 / d: that is the normal, at a right angle to the tangent, with the intercept of the tangent. Which slope has f itself at x?',
      ko: '기울기가 -1 / d입니다. 절편은 접선의 것이지만 기울기는 접선과 직각인 법선의 것입니다. x에서 f의 기울기가 얼마인지 확인하십시오.',
    },
    change: [['d * t + intercept', '-t / d + intercept']],
  },
  {
    id: 'height-for-slope-and-slope-for-height',
    says: {
      en: 'Slope and height seem to have changed places: the line rises by f(x) for each step and is d high at x. Which of the two comes from numericalDiff?',
      ko: '기울기와 높이가 서로 바뀐 것으로 보입니다. 한 칸마다 f(x)만큼 올라가고 x에서의 높이가 d입니다. 둘 가운데 numericalDiff의 결과가 무엇인지 확인하십시오.',
    },
    change: [
      ['  const intercept = f(x) - d * x\n  return (t) => d * t + intercept', '  return (t) => f(x) * (t - x) + d'],
    ],
  },
  {
    id: 'x-of-0-taken-for-1',
    says: {
      en: 'At x = 0 the line is that of x = 1, elsewhere it is right: 0 seems to be taken for a missing number. In TypeScript 0 counts as false: look for || or a condition on x itself.',
      ko: 'x = 0에서 x = 1의 접선이 나오고 다른 곳에서는 맞습니다. 0을 값이 없는 것으로 처리한 것 같습니다. TypeScript에서 0은 거짓입니다. ||나 x 자체에 대한 조건이 있는지 찾아보십시오.',
    },
    change: [['const d = numericalDiff(f, x)', 'x = x || 1\n  const d = numericalDiff(f, x)']],
  },
]
