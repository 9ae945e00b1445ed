import { collectRelu } from '../../data/ch05/relu.ts'
import { AT, type LayerData } from '../../data/elementwise-layer.ts'
import { figureOf } from '../../figure.ts'
import { layerPanels } from '../elementwise-layer.ts'

/** The ReLU layer, forward and backward. */
export const figures = [
  figureOf<LayerData>({
    name: 'relu',
    collect: collectRelu,
    draw: (data, word) => ({
      title: word({ en: 'The ReLU layer, forward and back', ko: 'ReLU 계층의 순전파와 역전파' }),
      caption: word({
        en: 'Where x is above 0, it goes through, and dout comes back unchanged; below 0 both ways are shut.',
        ko: 'x가 0보다 크면 x가 그대로 지나가고 dout도 그대로 돌아옵니다. 0보다 작으면 양쪽 모두 막힙니다.',
      }),
      panels: layerPanels(
        AT.map((x) => Math.max(0, x)),
        AT.map((x) => (x > 0 ? 1 : 0)),
        [-0.5, 5],
        data,
        word,
      ),
    }),
  }),
]
