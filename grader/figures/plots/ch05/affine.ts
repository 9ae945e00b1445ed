import { type AffineData, B, collectAffine, DOUT, PARTS, W, X } from '../../data/ch05/affine.ts'
import { agreementSpec } from '../../drawing/agreement.ts'
import { compared, sides } from '../../drawing/compare.ts'
import { type EdgeText, given, type Way, wrong } from '../../drawing/edge-text.ts'
import { type GraphNode, graphSpec } from '../../drawing/graph.ts'
import { shapeText } from '../../../text/shape-text.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** Every output of an affine layer for one batch, beside the expected value. */
export const figures = [
  figureOf<AffineData>({
    name: 'affine',
    collect: collectAffine,
    draw: (data, word) => ({
      title: word({ en: 'Everything the affine layer gives', ko: 'Affine 계층이 구하는 모든 값' }),
      caption: word({
        en: 'One batch goes through forward and back. Where your value is the right one, its mark lies on the diagonal: y = x·W + b, dx = dout·Wᵀ, dW = xᵀ·dout, db = the sum of dout over the batch.',
        ko: '배치 하나의 순전파와 역전파입니다. 값이 올바르면 표식이 대각선 위에 놓입니다. y = x·W + b, dx = dout·Wᵀ, dW = xᵀ·dout이고 db는 dout을 배치에 걸쳐 더한 값입니다.',
      }),
      panels: [shapesPanel(data, word), panel(data, word)],
    }),
  }),
]

// --- internal ---

type Part = keyof typeof PARTS

type Matrix = readonly (readonly number[])[]

const transposed = (m: Matrix): number[][] => m[0].map((_, j) => m.map((row) => row[j]))
const product = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => transposed(b).map((column) => row.reduce((sum, value, k) => sum + value * column[k], 0)))

const RIGHT: Readonly<Record<Part, number[]>> = {
  y: product(X, W).flatMap((row) => row.map((value, j) => value + B[j])),
  dx: product(DOUT, transposed(W)).flat(),
  dW: product(transposed(X), DOUT).flat(),
  db: transposed(DOUT).map((column) => column.reduce((sum, value) => sum + value, 0)),
}

const NAMES = Object.keys(PARTS) as Part[]

// The shapes at the edges of x · W + b, and which of the layer's outputs runs there; what has none follows from the mathematics.
const EDGES = {
  x: { shape: [2, 3], backward: 'dx' },
  W: { shape: [3, 2], backward: 'dW' },
  product: { shape: [2, 2] },
  b: { shape: [2], backward: 'db' },
  y: { shape: [2, 2], forward: 'y' },
} satisfies Record<string, Edge>

interface Edge {
  readonly shape: readonly number[]
  readonly forward?: Part
  readonly backward?: Part
}

function shapesAt({ shape, forward, backward }: Edge, data: AffineData | undefined): Record<Way, EdgeText> {
  const right = shapeText(shape)
  const at = (part: Part | undefined): EdgeText => {
    if (part === undefined) return given(right)
    if (!data) return given('?')
    const own = shapeText(data.shapes[part])
    return own === right ? given(own) : wrong(own)
  }
  return { forward: at(forward), backward: at(backward) }
}

function shapesPanel(data: AffineData | undefined, word: Word): Panel {
  const at = (name: keyof typeof EDGES): Record<Way, EdgeText> => shapesAt(EDGES[name], data)
  const nodes: GraphNode[] = [
    { id: 'x', to: 'dot', is: 'input', text: 'x', ...at('x') },
    { id: 'W', to: 'dot', is: 'input', text: 'W', ...at('W') },
    { id: 'dot', to: 'plus', is: 'operation', text: 'dot', ...at('product') },
    { id: 'b', to: 'plus', is: 'input', text: 'b', ...at('b') },
    { id: 'plus', to: 'out', is: 'operation', text: '+', ...at('y') },
    { id: 'out', is: 'output', text: '' },
  ]
  return {
    kind: 'plot',
    title: word({ en: 'The shapes at its edges', ko: '선마다 흐르는 배열의 형상' }),
    says: word({
      en: 'Forward above, backward below: a derivative has the shape of what it belongs to. dW = xᵀ · dout is (3, 2) · (2, 2), as W; db is added up over the batch.',
      ko: '위는 순전파, 아래는 역전파입니다. 미분의 형상은 그 대상의 형상과 같습니다. dW = xᵀ · dout은 (3, 2) · (2, 2)이므로 W와 형상이 같고, db는 배치에 걸쳐 더한 값입니다.',
    }),
    spec: graphSpec(nodes, { height: 250, left: 30 }),
    table: {
      columns: word({ en: 'edge|forward|backward|right shape', ko: '선|순전파|역전파|올바른 형상' }).split('|'),
      rows: Object.entries<Edge>(EDGES).map(([name, edge]) => {
        const { forward, backward } = shapesAt(edge, data)
        return [name === 'product' ? 'x · W' : name, forward.text, backward.text, shapeText(edge.shape)]
      }),
    },
  }
}

function panel(data: AffineData | undefined, word: Word): Panel {
  const names = sides(word)
  const all = NAMES.flatMap((name) => RIGHT[name].map((value, i) => ({ name, i, value, own: data?.[name][i] ?? null })))
  return {
    kind: 'plot',
    title: word({ en: 'Your values against the right ones', ko: '내 결과와 올바른 값' }),
    says: compared(
      all.map(({ value }) => value),
      data && all.map(({ own }) => own),
      word,
    ),
    spec: agreementSpec(
      NAMES.map((name) => ({ name, right: RIGHT[name], yours: data?.[name] })),
      word,
    ),
    table: {
      columns: [word({ en: 'value', ko: '값' }), names.right, names.yours],
      rows: all.map(({ name, i, value, own }) => [`${name}[${i}]`, value, own]),
    },
  }
}
