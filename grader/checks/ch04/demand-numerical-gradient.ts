import * as np from '#np'
import { callText } from '../call-text.ts'
import { demand } from '../matchers.ts'
import { expectEither } from '../expect-either.ts'
import { golden } from '../golden/golden.ts'
import { arraysOf, NAMES } from '../network/params.ts'
import { demandSlopes } from '../network/demand-slopes.ts'
import { SETS_PARAMS, setParams } from '../network/set-params.ts'
import { slopes } from '../network/slopes.ts'
import type { Subject } from '../subject.ts'
import { demandUnchanged } from '../unchanged.ts'

/** Demands that `numericalGradient` gives the slopes of the loss, the network's own if that one is wrong, and puts its parameters back. */
export async function demandNumericalGradient(subject: Subject<'ch04/two_layer_net'>): Promise<void> {
  for (const { in: given, out, num_atol } of golden.networks('TwoLayerNet/edge/001', 'TwoLayerNet/random/003')) {
    const params = arraysOf(given.params)
    const [x, t] = [np.array(given.x), np.array(given.t)]
    const after = await subject
      .with({ tried: callText(NUMERICAL_TEXT, [params, x, t]), given: { slopes, setParams } })
      .evaluate(
        ({ TwoLayerNet, slopes, setParams }, np, params, x, t) => {
          const [inputs, hidden] = params.W1.shape
          const network = new TwoLayerNet(inputs, hidden, params.b2.size)
          setParams(network, params)
          const before = { ...network.params }
          const num = network.numericalGradient(x, t)
          const own = slopes(np, () => network.loss(x, t), network.params)
          const kept = (['W1', 'b1', 'W2', 'b2'] as const).every((name) => network.params[name] === before[name])
          return { num, own, kept, params: { ...network.params } }
        },
        params,
        x,
        t,
      )
    demandSlopes(after.num, arraysOf(out.num), after.own)
    for (const name of NAMES) {
      // Rounding noise of the loss over 2h. A wrong loss has been told already: its own slopes will do.
      expectEither(after.num[name], [out.num[name], () => after.own[name]], { atol: 10 * num_atol })
    }
    demandUnchanged(params, after.params)
    demand(after.kept, REPLACED)
  }
}

// --- internal ---

const REPLACED = {
  en: 'numericalGradient put new arrays into params: whoever holds the old ones no longer sees what changes.',
  ko: 'numericalGradient가 params에 새 배열을 넣었습니다. 그러면 이전 배열을 가진 쪽에서는 바뀐 값을 볼 수 없습니다.',
}

const NUMERICAL_TEXT = `(own, np, params, x, t) => {
  const [inputs, hidden] = params.W1.shape
  const network = new TwoLayerNet(inputs, hidden, params.b2.size)
  ${SETS_PARAMS}
  return network.numericalGradient(x, t)
}`
