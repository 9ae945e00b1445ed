import { collectSigmoidLayer } from '../../data/ch05/sigmoid_layer.ts'
import { AT, type LayerData } from '../../data/elementwise-layer.ts'
import { type EdgeText, given, numberAt, numberInTable } from '../../drawing/edge-text.ts'
import { type GraphNode, graphSpec } from '../../drawing/graph.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'
import { sigmoidPlan } from './function-graphs.ts'
import { numbered, OUT } from './graph-plan.ts'
import { layerPanels } from '../elementwise-layer.ts'

/** The sigmoid layer, forward and backward. */
export const figures = [
  figureOf<LayerData>({
    name: 'sigmoid-layer',
    collect: collectSigmoidLayer,
    draw: (data, word) => ({
      title: word({ en: 'The sigmoid layer, forward and back', ko: 'Sigmoid 계층의 순전파와 역전파' }),
      caption: word({
        en: 'What comes back is y (1 - y): at most a quarter of dout, and next to nothing where sigmoid is flat.',
        ko: '역전파의 결과는 y (1 - y)에 비례합니다. 가장 커도 dout의 4분의 1이고, 시그모이드 함수가 평평한 곳에서는 거의 0입니다.',
      }),
      panels: [
        chainPanel(data, word),
        collapsedPanel(data, word),
        ...layerPanels(forward, backward, [-0.1, 1.1], data, word),
      ],
    }),
  }),
]

// --- internal ---

const [forward, backward] = [[...AT], [...AT]]
for (const [i, x] of AT.entries()) {
  forward[i] = 1 / (1 + Math.exp(-x))
  backward[i] = forward[i] * (1 - forward[i])
}

// x = 1 is one of the points that the layer was asked at.
const ONE = AT.indexOf(1)
const [Y, DX] = [forward[ONE], backward[ONE]]

const ends = (data: LayerData | undefined): { y: EdgeText; dx: EdgeText } => ({
  y: numberAt(Y, data?.forward[ONE]),
  dx: numberAt(DX, data?.backward[ONE]),
})

const tableOf = (data: LayerData | undefined, word: Word): Panel['table'] => ({
  columns: word({ en: 'value|yours', ko: '값|내 결과' }).split('|'),
  rows: [
    ['y', numberInTable(Y, data?.forward[ONE])],
    ['dx = y (1 - y)', numberInTable(DX, data?.backward[ONE])],
  ],
})

// The steps inside are the mathematics'; what comes out at both ends is the student's.
function chainPanel(data: LayerData | undefined, word: Word): Panel {
  const plan = sigmoidPlan(word)
  const { y, dx } = ends(data)
  const nodes = numbered(plan, (way, edge, right) => {
    if (way === 'forward' && edge === 'y') return y
    return way === 'backward' && edge === 'x' ? dx : given(right)
  })
  return { kind: 'plot', title: plan.title, says: plan.says, spec: graphSpec(nodes, plan), table: tableOf(data, word) }
}

function collapsedPanel(data: LayerData | undefined, word: Word): Panel {
  const { y, dx } = ends(data)
  const nodes: GraphNode[] = [
    { id: 'x', to: 'sigmoid', is: 'input', text: 'x', forward: given(1), backward: dx },
    { id: 'sigmoid', to: 'out', is: 'operation', text: 'σ', local: '∂ y (1 - y)', forward: y, backward: given(1) },
    OUT,
  ]
  return {
    kind: 'plot',
    title: word({ en: 'The same as one node: your layer', ko: '노드 하나로 묶은 계층' }),
    says: word({
      en: 'All four steps in one: what runs back is y (1 - y) = 0.197, and only y has to be remembered.',
      ko: '네 단계를 하나로 묶었습니다. 역전파로 y (1 - y) = 0.197이 흐르며, y만 기억해 두면 됩니다.',
    }),
    spec: graphSpec(nodes, { height: 130, left: 20 }),
    table: tableOf(data, word),
  }
}
