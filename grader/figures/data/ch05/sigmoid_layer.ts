import type { Subject } from '../../../checks/subject.ts'
import { AT, type LayerData, parseLayer } from '../elementwise-layer.ts'

/** Requests the outputs of the sigmoid layer. */
export async function collectSigmoidLayer(subject: Subject<'ch05/sigmoid_layer'>): Promise<LayerData> {
  const found = await subject.evaluate(
    ({ Sigmoid }, np, at) => {
      const layer = new Sigmoid()
      const forward = Array.from(layer.forward(np.array(at)).data)
      return { forward, backward: Array.from(layer.backward(np.ones(at.length)).data) }
    },
    [...AT],
  )
  return parseLayer(found)
}
