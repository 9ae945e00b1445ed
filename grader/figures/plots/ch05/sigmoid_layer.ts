import { collectSigmoidLayer } from '../../data/ch05/sigmoid_layer.ts'
import { AT, type LayerData } from '../../data/elementwise-layer.ts'
import { figureOf } from '../../figure.ts'
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
      panels: layerPanels(
        AT.map(sigmoid),
        AT.map((x) => sigmoid(x) * (1 - sigmoid(x))),
        [-0.1, 1.1],
        data,
        word,
      ),
    }),
  }),
]

// --- internal ---

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
