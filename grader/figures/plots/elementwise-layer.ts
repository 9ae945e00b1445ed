import { AT, collectRelu, collectSigmoidLayer, type LayerData } from '../data/elementwise-layer.ts'
import { compared, short, sides } from '../drawing/compare.ts'
import { linesSpec, type Point } from '../drawing/lines.ts'
import { tableOf } from '../drawing/table.ts'
import { figureOf, type Panel, type Word } from '../figure.ts'

/** The ReLU layer, forward and back. */
export const reluFigure = figureOf<LayerData>({
  name: 'relu',
  exercise: 'ch05/relu',
  collect: collectRelu,
  draw: (data, word) => ({
    title: word('The ReLU layer, forward and back', 'ReLU 계층의 순전파와 역전파'),
    caption: word(
      'Where x is above 0, it goes through, and dout comes back unchanged; below 0 both ways are shut.',
      'x가 0보다 크면 x가 그대로 지나가고 dout도 그대로 돌아옵니다. 0보다 작으면 양쪽 모두 막힙니다.',
    ),
    panels: panels(
      AT.map((x) => Math.max(0, x)),
      AT.map((x) => (x > 0 ? 1 : 0)),
      [-0.5, 5],
      data,
      word,
    ),
  }),
})

/** The sigmoid layer, forward and back. */
export const sigmoidLayerFigure = figureOf<LayerData>({
  name: 'sigmoid-layer',
  exercise: 'ch05/sigmoid_layer',
  collect: collectSigmoidLayer,
  draw: (data, word) => ({
    title: word('The sigmoid layer, forward and back', 'Sigmoid 계층의 순전파와 역전파'),
    caption: word(
      'What comes back is y (1 - y): at most a quarter of dout, and next to nothing where sigmoid is flat.',
      '역전파의 결과는 y (1 - y)에 비례합니다. 가장 커도 dout의 4분의 1이고, 시그모이드 함수가 평평한 곳에서는 거의 0입니다.',
    ),
    panels: panels(
      AT.map(sigmoid),
      AT.map((x) => sigmoid(x) * (1 - sigmoid(x))),
      [-0.1, 1.1],
      data,
      word,
    ),
  }),
})

// --- internal ---

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

type Domain = readonly [number, number]

function panels(
  forward: readonly number[],
  backward: readonly number[],
  domain: Domain,
  data: LayerData | undefined,
  word: Word,
): Panel[] {
  const back: Domain = [-0.1, 1.1]
  return [
    panel(word('Forward', '순전파'), 'y', forward, data?.forward, domain, word),
    panel(word('Backward, for a dout of 1', '역전파(dout = 1)'), 'dx', backward, data?.backward, back, word),
  ]
}

function panel(
  title: string,
  axis: string,
  right: readonly number[],
  yours: readonly (number | null)[] | undefined,
  domain: Domain,
  word: Word,
): Panel {
  const names = sides(word)
  const points = (values: readonly (number | null)[] = []): Point[] => values.map((y, i) => ({ x: AT[i], y }))
  return {
    kind: 'plot',
    title,
    says: `${title}. ${compared(right, yours, word)}`,
    spec: linesSpec(
      [
        { name: names.right, as: 'right', points: points(right) },
        { name: names.yours, as: 'yours', points: points(yours) },
      ],
      { title: 'x', domain: [-5, 5] },
      { title: axis, domain },
    ),
    table: tableOf('x', AT.map(short), { [names.right]: right, [names.yours]: yours }),
  }
}
