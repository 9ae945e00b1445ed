import type { Subject } from '../../checks/subject.ts'
import type { NAMES } from '../../checks/network/params.ts'
import { parseEntry, parseNumbers } from './parse.ts'
import { tinyParams, tinyT, tinyX } from './tiny-network.ts'

/** Every slope that the student's `gradient` returns for the tiny network. */
export type SlopesData = Readonly<Record<(typeof NAMES)[number], readonly (number | null)[]>>

/** Requests the gradient by backpropagation. */
export async function collectSlopes(
  subject: Subject<'ch04/two_layer_net'> | Subject<'ch05/two_layer_net'>,
): Promise<SlopesData> {
  const { W1, b1, W2, b2 } = tinyParams
  const at = subject as Subject<'ch04/two_layer_net'>
  const found = await at.evaluate(
    ({ TwoLayerNet }, _np, W1, b1, W2, b2, x, t) => {
      const network = new TwoLayerNet(4, 3, 3)
      // Write into the existing arrays: layers may hold references to them.
      network.params.W1.data.set(W1.data)
      network.params.b1.data.set(b1.data)
      network.params.W2.data.set(W2.data)
      network.params.b2.data.set(b2.data)
      const gradient = network.gradient(x, t)
      return {
        W1: Array.from(gradient.W1.data),
        b1: Array.from(gradient.b1.data),
        W2: Array.from(gradient.W2.data),
        b2: Array.from(gradient.b2.data),
      }
    },
    W1,
    b1,
    W2,
    b2,
    tinyX,
    tinyT,
  )
  const numbers = (name: (typeof NAMES)[number]): (number | null)[] =>
    parseNumbers(parseEntry(found, name), tinyParams[name].size)
  return { W1: numbers('W1'), b1: numbers('b1'), W2: numbers('W2'), b2: numbers('b2') }
}
