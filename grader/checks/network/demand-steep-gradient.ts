import type { NdArray } from '#np'
import { callText } from '../call-text.ts'
import { expectEither } from '../expect-either.ts'
import type { Activation } from '../../model/plan.ts'
import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'
import { nearestToKink, slopesOf } from './mathematics.ts'
import { NAMES, type Params } from './params.ts'
import { SETS_PARAMS, setParams } from './set-params.ts'
import { slopes } from './slopes.ts'

/** Demands that backpropagation is right where the loss is steep: a gradient is as large as it is. A wrong loss has been told already: its own slopes will do. */
export async function demandSteepGradient(
  subject: Subject<'ch04/two_layer_net'> | Subject<'ch05/two_layer_net'>,
  activation: Activation,
  random: Random,
): Promise<void> {
  const { params, x } = steep(random)
  const t = random.oneHot(6, 3)
  const at = subject as Subject<'ch04/two_layer_net'>
  const { grad, own } = await at.with({ tried: callText(TEXT, [params, x, t]), given: { slopes, setParams } }).evaluate(
    ({ TwoLayerNet, slopes, setParams }, np, params, x, t) => {
      const network = new TwoLayerNet(5, 4, 3)
      setParams(network, params)
      return { grad: network.gradient(x, t), own: slopes(np, () => network.loss(x, t), network.params) }
    },
    params,
    x,
    t,
  )
  for (const name of NAMES)
    expectEither(
      grad[name],
      [slopesOf(activation, params, name, x, t), () => own[name]],
      { ...STEEP, name: `gradient(x, t).${name}` },
      OWN,
    )
}

// --- internal ---

// Central differences of the mathematics are good to 5e-4 here (the worst of 400 networks): so steep a loss bends. Typical mistakes are 1e-1 away.
const STEEP = { atol: 1e-2 }
// The 1e-7 in a loss shows in its slopes where a class has hardly any probability.
const OWN = { atol: 0.1 }

/** Weights of the second layer that make the slopes larger than 1; away from the places where ReLU has none. */
function steep(random: Random): { params: Params; x: NdArray } {
  const params = {
    W1: random.normal(5, 4),
    b1: random.normal(4),
    W2: random.normal(4, 3).mul(20),
    b2: random.normal(3),
  }
  const x = random.normal(6, 5).mul(2)
  return nearestToKink(params, x) < 0.01 ? steep(random) : { params, x }
}

const TEXT = `(own, np, params, x, t) => {
  const network = new TwoLayerNet(5, 4, 3)
  ${SETS_PARAMS}
  return network.gradient(x, t)
}`
