import type { Subject } from '../../checks/subject.ts'
import { parseNumbers } from './parse.ts'

/** What a layer that works element by element gives over `AT`, forward, and back for a dout of 1. */
export interface LayerData {
  readonly forward: readonly (number | null)[]
  readonly backward: readonly (number | null)[]
}

const HALF = [1e-9, ...Array.from({ length: 20 }, (_, i) => (i + 1) / 4)]

/** From -5 to 5; close to 0 on both sides, but not on it, where ReLU bends. */
export const AT: readonly number[] = [...HALF.map((x) => -x).toReversed(), ...HALF]

/** Asks the ReLU layer. */
export async function collectRelu(subject: Subject<'ch05/relu'>): Promise<LayerData> {
  const found = await subject.evaluate(
    ({ Relu }, np, at) => {
      const layer = new Relu()
      const forward = Array.from(layer.forward(np.array(at)).data)
      return { forward, backward: Array.from(layer.backward(np.ones(at.length)).data) }
    },
    [...AT],
  )
  return parsed(found)
}

/** Asks the sigmoid layer. */
export async function collectSigmoidLayer(subject: Subject<'ch05/sigmoid_layer'>): Promise<LayerData> {
  const found = await subject.evaluate(
    ({ Sigmoid }, np, at) => {
      const layer = new Sigmoid()
      const forward = Array.from(layer.forward(np.array(at)).data)
      return { forward, backward: Array.from(layer.backward(np.ones(at.length)).data) }
    },
    [...AT],
  )
  return parsed(found)
}

// --- internal ---

const parsed = ({ forward, backward }: LayerData): LayerData => ({
  forward: parseNumbers(forward, AT.length),
  backward: parseNumbers(backward, AT.length),
})
