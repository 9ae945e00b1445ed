import type { WrongAnswer } from '../wrong-answer.ts'

/** Wrong answers to tangent_line. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'through-the-origin',
    says: {
      en: 'The slope is right, but the line seems to go through the origin whatever f is: line(0) is always 0. How far is line(x) from f(x), and what would bring the line there?',
      ko: '기울기는 맞지만 f가 무엇이든 직선이 원점을 지나는 것 같습니다. line(0)이 언제나 0입니다. line(x)가 f(x)와 얼마나 차이 나는지, 무엇을 더하면 그 높이가 되는지 생각해 보십시오.',
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
]
