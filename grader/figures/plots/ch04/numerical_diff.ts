import { AT, collectDerivatives, type DerivativeData } from '../../data/ch04/numerical_diff.ts'
import { compared, short, sides } from '../../drawing/compare.ts'
import { linesSpec, markLayer, type Point } from '../../drawing/lines.ts'
import { ink } from '../../drawing/palette.ts'
import { tableOf } from '../../drawing/table.ts'
import { roundingPanel } from '../rounding.ts'
import { secantPanel, TOUCH } from '../secant.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** The slopes of the book's f, and the error of numerical differentiation against h. */
export const figures = [
  figureOf<DerivativeData>({
    name: 'numerical-diff',
    collect: collectDerivatives,
    draw: (data, word) => ({
      title: word({ en: 'Slopes, and how good they are', ko: '미분 값과 그 정밀도' }),
      caption: word({
        en: 'A large h looks too far away; with a tiny one x + h is rounded until nothing is left of it. Between the two lies the best h: about 1e-5 for the central difference, and 1e-4 is close. The forward difference never becomes as good.',
        ko: 'h가 크면 너무 먼 점을 보게 되고, 지나치게 작으면 x + h가 반올림되어 차이가 사라집니다. 가장 좋은 h는 그 사이에 있으며, 중심 차분에서는 1e-5쯤이고 1e-4도 충분히 좋습니다. 전방 차분은 그만큼 정밀해지지 않습니다.',
      }),
      panels: [
        slopes(data, word),
        secantPanel(data?.slopes[AT.indexOf(TOUCH)], word),
        errors(data, word),
        roundingPanel(word),
      ],
    }),
  }),
]

// --- internal ---

const right = AT.map((x) => 0.02 * x + 0.1)

function slopes(data: DerivativeData | undefined, word: Word): Panel {
  const names = sides(word)
  const points = (values: readonly (number | null)[] = []): Point[] => values.map((y, i) => ({ x: AT[i], y }))
  return {
    kind: 'plot',
    title: word({ en: 'Slope of f(x) = 0.01x² + 0.1x', ko: 'f(x) = 0.01x² + 0.1x의 미분' }),
    says: `${word({ en: 'The slope rises evenly from -0.1 at x = -10 to 0.5 at x = 20.', ko: '미분 값은 x = -10에서 -0.1, x = 20에서 0.5로 일정하게 커집니다.' })} ${compared(right, data?.slopes, word)}`,
    spec: linesSpec(
      [
        { name: names.right, as: 'right', points: points(right) },
        { name: names.yours, as: 'points', points: points(data?.slopes) },
      ],
      { title: 'x', domain: [-10.5, 20.5] },
      { title: word({ en: 'slope', ko: '미분' }), domain: [-0.2, 0.6] },
    ),
    table: tableOf('x', AT, { [names.right]: right, [names.yours]: data?.slopes }),
  }
}

// A logarithmic axis has no 0: an error of 0 is drawn at its lower end.
const FLOOR = 1e-14
const H = Array.from({ length: 65 }, (_, i) => 10 ** (-i / 4))
const cube = (x: number): number => x * x * x
const errorOf = (slope: number): number => Math.max(FLOOR, Math.abs(slope - 3))
const forward = H.map((h) => errorOf((cube(1 + h) - 1) / h))
const central = H.map((h) => errorOf((cube(1 + h) - cube(1 - h)) / (2 * h)))

function errors(data: DerivativeData | undefined, word: Word): Panel {
  const points = (values: readonly number[]): Point[] => values.map((y, i) => ({ x: H[i], y }))
  const own = ownPoint(data)
  return {
    kind: 'plot',
    title: word({ en: 'Error against h, for x³ at 1', ko: 'h에 따른 오차(x³, x = 1)' }),
    says: `${word({ en: 'On logarithmic axes both errors fall with h and rise again; the central difference is best near 1e-5, the forward difference near 1e-8.', ko: '로그 축에서 두 오차는 h와 함께 줄었다가 다시 커집니다. 중심 차분은 1e-5 근처, 전방 차분은 1e-8 근처에서 가장 작습니다.' })} ${own ? word({ en: `Yours takes h = ${short(own.x)} and is off by ${short(own.y)}.`, ko: `내 함수가 쓰는 h는 ${short(own.x)}, 오차는 ${short(own.y)}입니다.` }) : word({ en: 'There is no result of yours yet.', ko: '아직 내 결과가 없습니다.' })}`,
    spec: linesSpec(
      [
        { name: word({ en: 'central', ko: '중심 차분' }), as: 'right', points: points(central) },
        { name: word({ en: 'forward', ko: '전방 차분' }), as: 'second', points: points(forward) },
        { name: word({ en: 'yours', ko: '내 함수' }), as: 'points', points: own ? [own] : [] },
      ],
      { title: 'h', domain: [1e-16, 1], log: true, values: TICKS },
      { title: word({ en: 'error', ko: '오차' }), domain: [FLOOR, 1], log: true, values: TICKS },
      {
        before: own ? [markLayer({ type: 'point', filled: true, size: 160, color: ink.yours, opacity: 1 }, [own])] : [],
      },
    ),
    table: tableOf(
      'h',
      H.map((h) => h.toExponential(1)),
      {
        [word({ en: 'central', ko: '중심 차분' })]: central,
        [word({ en: 'forward', ko: '전방 차분' })]: forward,
      },
    ),
  }
}

const TICKS = [1e-16, 1e-12, 1e-8, 1e-4, 1]

function ownPoint(data: DerivativeData | undefined): { x: number; y: number } | undefined {
  if (!data || data.ofCube === null || data.step === null || data.step <= 0) return undefined
  return { x: Math.min(1, Math.max(1e-16, data.step)), y: Math.min(1, errorOf(data.ofCube)) }
}
