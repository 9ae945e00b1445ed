import type { Subject } from '../../../checks/subject.ts'
import { AT, type LayerData, parseLayer } from '../elementwise-layer.ts'

/** Requests the outputs of the ReLU layer. */
export async function collectRelu(subject: Subject<'ch05/relu'>): Promise<LayerData> {
  const found = await subject.evaluate(
    ({ Relu }, np, at) => {
      const layer = new Relu()
      const forward = Array.from(layer.forward(np.array(at)).data)
      return { forward, backward: Array.from(layer.backward(np.ones(at.length)).data) }
    },
    [...AT],
  )
  return parseLayer(found)
}
