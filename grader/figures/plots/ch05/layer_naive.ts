import { ANSWERED, collectGraphs, type GraphData, type GraphName, GRAPHS } from '../../data/ch05/layer_naive.ts'
import { given, numberAt, numberInTable, type Way } from '../../drawing/edge-text.ts'
import { graphSpec } from '../../drawing/graph.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'
import { sigmoidPlan, squarePlan } from './function-graphs.ts'
import { type GraphPlan, numbered } from './graph-plan.ts'
import { applesPlan, fruitPlan } from './price-graphs.ts'

/** The book's computational graphs, with the numbers of the student's layers. */
export const figures = [
  figureOf<GraphData>({
    name: 'layer-naive',
    collect: collectGraphs,
    draw: (data, word) => ({
      title: word({
        en: 'Computational graphs, with the numbers of your layers',
        ko: '내 계층으로 계산한 계산 그래프',
      }),
      caption: word({
        en: 'Above each edge stands what runs forward, below it, in blue, the derivative that runs back: how much the result changes if this number grows by one. Beside ∂ stand a node’s local derivatives, for its inputs from the top: what runs back into a node, times these, runs back out of it. A number that is not right is red and has a ✗; what it should be is in the table.',
        ko: '선 위의 숫자는 순전파, 선 아래의 파란색 숫자는 역전파로 흐르는 미분입니다. 미분은 그 값이 1만큼 커질 때 결과가 얼마나 달라지는지를 나타냅니다. ∂ 옆의 숫자는 노드의 국소적 미분이며 위쪽 입력부터 적었습니다. 상류에서 온 미분에 국소적 미분을 곱하면 하류로 흘러가는 미분이 됩니다. 틀린 숫자는 빨간색이고 ✗를 붙였으며, 올바른 값은 표에 있습니다.',
      }),
      panels: GRAPHS.map((name) => panelOf(name, data, word)),
    }),
  }),
]

// --- internal ---

const PLANS: Readonly<Record<GraphName, (word: Word) => GraphPlan>> = {
  apples: applesPlan,
  fruit: fruitPlan,
  square: squarePlan,
  sigmoid: sigmoidPlan,
}

function panelOf(name: GraphName, data: GraphData | undefined, word: Word): Panel {
  const plan = PLANS[name](word)
  const own = (way: Way, edge: string): number | null | undefined => data?.[name][way][edge]
  const isOwn = (way: Way, edge: string): boolean => ANSWERED[name][way].includes(edge)
  const nodes = numbered(plan, (way, edge, right) =>
    isOwn(way, edge) ? numberAt(right, own(way, edge)) : given(right),
  )
  const inTable = (way: Way, edge: string, right: number): string =>
    isOwn(way, edge) ? numberInTable(right, own(way, edge)) : given(right).text
  return {
    kind: 'plot',
    title: plan.title,
    says: plan.says,
    spec: graphSpec(nodes, plan),
    table: {
      columns: word({ en: 'edge|forward|backward', ko: '선|순전파|역전파' }).split('|'),
      rows: plan.nodes.flatMap(({ edge }) =>
        edge
          ? [[edge.shown, inTable('forward', edge.name, edge.forward), inTable('backward', edge.name, edge.backward)]]
          : [],
      ),
    },
  }
}
