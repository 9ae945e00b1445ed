import { collectGraph, type Edge, EDGES, type GraphData } from '../../data/ch05/layer_naive.ts'
import { short } from '../../drawing/compare.ts'
import { channel, markLayer } from '../../drawing/lines.ts'
import { ink } from '../../drawing/palette.ts'
import { panelSpec, type Spec } from '../../drawing/spec.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** The book's figure 5-17: buying 2 apples and 3 oranges, as a computational graph with the student's numbers. */
export const figures = [
  figureOf<GraphData>({
    name: 'layer-naive',
    collect: collectGraph,
    draw: (data, word) => ({
      title: word({ en: 'Two apples, three oranges, and the tax', ko: '사과 2개와 귤 3개, 그리고 소비세' }),
      caption: word({
        en: 'Above each edge stands what runs forward, below it the derivative that runs back: how much the price changes if this number grows by one. A number that is not right has a ✗; what it should be is in the table.',
        ko: '선 위의 숫자는 순전파, 선 아래의 숫자는 역전파로 흐르는 미분입니다. 미분은 그 값이 1만큼 커질 때 금액이 얼마나 달라지는지를 나타냅니다. 틀린 숫자에는 ✗를 붙였으며 올바른 값은 표에 있습니다.',
      }),
      panels: [panel(data, word)],
    }),
  }),
]

// --- internal ---

const FORWARD: Readonly<Record<Edge, number>> = {
  appleNum: 2,
  apple: 100,
  orange: 150,
  orangeNum: 3,
  tax: 1.1,
  applePrice: 200,
  orangePrice: 450,
  allPrice: 650,
  price: 715,
}
const BACKWARD: Readonly<Record<Edge, number>> = {
  appleNum: 110,
  apple: 2.2,
  orange: 3.3,
  orangeNum: 165,
  tax: 650,
  applePrice: 1.1,
  orangePrice: 1.1,
  allPrice: 1.1,
  price: 1,
}

const NODES = [
  { x: 46, y: 88, text: '×' },
  { x: 46, y: 46, text: '×' },
  { x: 66, y: 67, text: '+' },
  { x: 85, y: 46, text: '×' },
] as const

type Point = readonly [number, number]

// The start and end of each edge, and the positions of its numbers.
const PATHS: Readonly<Record<Edge, { readonly from: Point; readonly to: Point; readonly at: Point }>> = {
  appleNum: { from: [18, 97], to: [46, 88], at: [29, 93.5] },
  apple: { from: [18, 79], to: [46, 88], at: [29, 82.5] },
  orange: { from: [18, 55], to: [46, 46], at: [29, 51.5] },
  orangeNum: { from: [18, 37], to: [46, 46], at: [29, 40.5] },
  tax: { from: [18, 12], to: [85, 46], at: [45, 25.7] },
  applePrice: { from: [46, 88], to: [66, 67], at: [56, 77.5] },
  orangePrice: { from: [46, 46], to: [66, 67], at: [56, 56.5] },
  allPrice: { from: [66, 67], to: [85, 46], at: [75.5, 56.5] },
  price: { from: [85, 46], to: [104, 46], at: [97, 46] },
}

function panel(data: GraphData | undefined, word: Word): Panel {
  const names = namesOf(word)
  return {
    kind: 'plot',
    title: word({ en: 'Forward above, backward below', ko: '위는 순전파, 아래는 역전파' }),
    says: word({
      en: 'A computational graph: apples and oranges are multiplied by their prices, added, and multiplied by the tax; the numbers are in the table.',
      ko: '사과와 귤의 가격과 개수를 곱하고 더한 다음 소비세를 곱하는 계산 그래프입니다. 숫자는 표에 있습니다.',
    }),
    spec: specOf(data, names),
    table: {
      columns: [
        word({ en: 'edge', ko: '선' }),
        word({ en: 'forward', ko: '순전파' }),
        word({ en: 'backward', ko: '역전파' }),
      ],
      rows: EDGES.map((edge) => [
        names[edge],
        label(FORWARD[edge], edge in COMES_IN ? FORWARD[edge] : data?.forward[edge], true),
        label(BACKWARD[edge], edge === 'price' ? 1 : data?.backward[edge], true),
      ]),
    },
  }
}

const COMES_IN: Readonly<Partial<Record<Edge, true>>> = {
  appleNum: true,
  apple: true,
  orange: true,
  orangeNum: true,
  tax: true,
}

const namesOf = (word: Word): Record<Edge, string> => ({
  appleNum: word({ en: 'apples', ko: '사과 개수' }),
  apple: word({ en: 'apple price', ko: '사과 가격' }),
  orange: word({ en: 'orange price', ko: '귤 가격' }),
  orangeNum: word({ en: 'oranges', ko: '귤 개수' }),
  tax: word({ en: 'tax', ko: '소비세' }),
  applePrice: word({ en: 'apples together', ko: '사과 합계' }),
  orangePrice: word({ en: 'oranges together', ko: '귤 합계' }),
  allPrice: word({ en: 'sum', ko: '합계' }),
  price: word({ en: 'price', ko: '금액' }),
})

function specOf(data: GraphData | undefined, names: Record<Edge, string>): Spec {
  const edges = EDGES.map((edge) => {
    const { from, to } = PATHS[edge]
    return { x: from[0], y: from[1], x2: to[0], y2: to[1] }
  })
  const inputs = EDGES.filter((edge) => edge in COMES_IN).map((edge) => {
    const [x, y] = PATHS[edge].from
    return { x: x - 2, y, text: names[edge] }
  })
  const written = (way: 'forward' | 'backward'): object[] =>
    EDGES.map((edge) => {
      const given = way === 'forward' ? edge in COMES_IN : edge === 'price'
      const right = (way === 'forward' ? FORWARD : BACKWARD)[edge]
      const text = label(right, given ? right : data?.[way][edge])
      return { x: PATHS[edge].at[0], y: PATHS[edge].at[1], text, wrong: text.includes('✗') ? 1 : 0 }
    })
  const hidden = { title: null, domain: [0, 104] } as const
  const text = { text: { field: 'text', type: 'nominal' } }
  return panelSpec(
    {
      encoding: { x: { ...channel('x', hidden), axis: null }, y: { ...channel('y', hidden), axis: null } },
      layer: [
        markLayer({ type: 'rule', color: ink.soft, strokeWidth: 1.5 }, edges, {
          x2: { field: 'x2' },
          y2: { field: 'y2' },
        }),
        markLayer(
          { type: 'point', shape: 'circle', size: 620, filled: true, color: ink.grid, opacity: 1, stroke: ink.soft },
          NODES,
        ),
        markLayer({ type: 'text', fontSize: 17, fontWeight: 'bold', color: ink.text }, NODES, text),
        markLayer({ type: 'text', fontSize: 12, align: 'right', color: ink.soft, clip: false }, inputs, text),
        ...numbersLayers(written('forward'), ink.text, -8),
        ...numbersLayers(written('backward'), ink.right, 9),
      ],
    },
    400,
  )
}

// The numbers are on top of the edges: an outline in the colour of the paper separates them.
const numbersLayers = (values: readonly object[], color: string, dy: number): Spec[] => {
  const mark = { type: 'text', fontSize: 13, dy, clip: false, fontWeight: 'bold' }
  const text = { field: 'text', type: 'nominal' }
  return [
    markLayer({ ...mark, color: ink.paper, stroke: ink.paper, strokeWidth: 5, strokeJoin: 'round' }, values, { text }),
    markLayer(mark, values, {
      text,
      color: { condition: { test: 'datum.wrong === 1', value: ink.yours }, value: color },
    }),
  ]
}

// If there is room, the expected number is shown beside a wrong one.
function label(right: number, own: number | null | undefined, room = false): string {
  if (own === undefined) return '?'
  if (own !== null && Math.abs(own - right) <= 1e-9 * Math.abs(right)) return short(right)
  return `✗ ${own === null ? 'NaN/∞' : short(own)}${room ? ` (${right})` : ''}`
}
