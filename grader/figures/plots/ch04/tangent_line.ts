import { AT, collectTangents, type TangentData, TOUCHES } from '../../data/ch04/tangent_line.ts'
import { linesSpec, markLayer, type Point } from '../../drawing/lines.ts'
import { NONE, short } from '../../drawing/compare.ts'
import { ink } from '../../drawing/palette.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'
import { tableOf } from '../../drawing/table.ts'

/** The book's figures 4-6 and 4-7. */
export const figures = [
  figureOf<TangentData>({
    name: 'tangent-line',
    collect: collectTangents,
    draw: (data, word) => ({
      title: word({ en: 'Tangents of f(x) = 0.01x² + 0.1x', ko: 'f(x) = 0.01x² + 0.1x의 접선' }),
      caption: word({
        en: 'A tangent touches the curve at one point and has the curve’s slope there: 0.2 at x = 5, 0.3 at x = 10.',
        ko: '접선은 한 점에서 곡선에 닿으며, 그 점에서 곡선의 기울기와 같습니다. x = 5에서는 0.2, x = 10에서는 0.3입니다.',
      }),
      panels: TOUCHES.map((touch, i) => panel(touch, data?.heights[i], word)),
    }),
  }),
]

// --- internal ---

const f = (x: number): number => 0.01 * x ** 2 + 0.1 * x
const tangent = (touch: number, t: number): number => (0.02 * touch + 0.1) * (t - touch) + f(touch)

function panel(touch: number, yours: readonly (number | null)[] | undefined, word: Word): Panel {
  const points = (of: (x: number) => number | null): Point[] => AT.map((x) => ({ x, y: of(x) }))
  const right = points((t) => tangent(touch, t))
  const own = (yours ?? []).map((y, i) => ({ x: AT[i], y }))
  const names = {
    right: word({ en: 'right tangent', ko: '올바른 접선' }),
    yours: word({ en: 'your tangent', ko: '내 접선' }),
  }
  return {
    kind: 'plot',
    title: word({ en: `At x = ${touch}`, ko: `x = ${touch}에서` }),
    says: `${word({
      en: `The curve f and its tangent at ${touch}, from ${shown(right[0].y)} at x = 0 to ${shown(right.at(-1)?.y)} at x = 20.`,
      ko: `곡선 f와 ${touch}에서의 접선이며, 올바른 접선은 x = 0에서 ${shown(right[0].y)}, x = 20에서 ${shown(right.at(-1)?.y)}입니다.`,
    })} ${saysOfYours(yours, word)}`,
    spec: linesSpec(
      [
        { name: 'f(x)', as: 'plain', points: points(f) },
        { name: names.right, as: 'right', points: right },
        { name: names.yours, as: 'yours', points: own },
      ],
      { title: 'x', domain: [0, 20] },
      { title: 'f(x)', domain: [-2, 6] },
      {
        before: [
          markLayer({ type: 'point', filled: true, size: 70, color: ink.text, opacity: 1 }, [
            { x: touch, y: f(touch) },
          ]),
        ],
      },
    ),
    table: tableOf('t', AT, { 'f(t)': AT.map(f), [names.right]: right.map(({ y }) => y), [names.yours]: yours }),
  }
}

function saysOfYours(yours: readonly (number | null)[] | undefined, word: Word): string {
  if (!yours) return word({ en: 'There is no result of yours yet.', ko: '아직 내 결과가 없습니다.' })
  const [first, last] = [shown(yours[0]), shown(yours.at(-1))]
  return word({ en: `Your line goes from ${first} to ${last}.`, ko: `내 직선은 ${first}에서 ${last}까지입니다.` })
}

const shown = (value: number | null | undefined): string =>
  value === undefined || value === null ? NONE : Math.abs(value) < 1e6 ? value.toFixed(2) : short(value)
