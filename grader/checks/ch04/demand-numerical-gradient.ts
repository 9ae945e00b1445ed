import * as np from '#np'
import { callText } from '../call-text.ts'
import { expectEither } from '../expect-either.ts'
import { golden } from '../golden/golden.ts'
import { arraysOf, NAMES } from '../network/params.ts'
import { slopes } from '../network/slopes.ts'
import type { Subject } from '../subject.ts'
import { demandUnchanged } from '../unchanged.ts'

/** Demands that `numericalGradient` gives the slopes of the loss, the network's own if that one is wrong, and puts its parameters back. */
export async function demandNumericalGradient(subject: Subject<'ch04/two_layer_net'>): Promise<void> {
  for (const { in: given, out, num_atol } of golden.networks('TwoLayerNet/edge/001', 'TwoLayerNet/random/003')) {
    const params = arraysOf(given.params)
    const [x, t] = [np.array(given.x), np.array(given.t)]
    const after = await subject.with({ tried: callText(NUMERICAL_TEXT, [params, x, t]), given: { slopes } }).evaluate(
      ({ TwoLayerNet, slopes }, np, params, x, t) => {
        const [inputs, hidden] = params.W1.shape
        const network = new TwoLayerNet(inputs, hidden, params.b2.size)
        network.params = params
        const num = network.numericalGradient(x, t)
        const own = slopes(np, () => network.loss(x, t), params)
        return { num, own, params }
      },
      params,
      x,
      t,
    )
    for (const name of NAMES) {
      // Rounding noise of the loss over 2h. A wrong loss has been told already: its own slopes will do.
      expectEither(after.num[name], [out.num[name], () => after.own[name]], { atol: 10 * num_atol })
    }
    demandUnchanged(params, after.params)
  }
}

// --- internal ---

const NUMERICAL_TEXT = `(own, np, params, x, t) => {
  const [inputs, hidden] = params.W1.shape
  const network = new TwoLayerNet(inputs, hidden, params.b2.size)
  network.params = params
  return network.numericalGradient(x, t)
}`
