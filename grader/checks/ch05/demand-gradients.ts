import type { NdArray } from '#np'
import { callText } from '../call-text.ts'
import { expectEither } from '../expect-either.ts'
import { demand, MismatchError } from '../matchers.ts'
import type { Localized } from '../../model/localized.ts'
import { NAMES } from '../network/params.ts'
import { SETS_PARAMS, setParams } from '../network/set-params.ts'
import { slopes } from '../network/slopes.ts'
import type { Subject } from '../subject.ts'
import { demandUnchanged } from '../unchanged.ts'
import { type GradientCase, isFlat } from './gradient-cases.ts'

/** Demands that a network's gradient is right, by backpropagation and numerically, and that what it was handed stays as it was. */
export async function demandGradients(
  subject: Subject<'ch05/two_layer_net'>,
  cases: readonly GradientCase[],
): Promise<void> {
  for (const { params, x, targets, grad, num, tolerance, numTolerance } of cases) {
    for (const t of targets) {
      const after = await subject
        .with({ tried: callText(GRADIENT_TEXT, [params, x, t]), given: { slopes, setParams } })
        .evaluate(
          ({ TwoLayerNet, slopes, setParams }, np, params, x, t) => {
            const [inputs, hidden] = params.W1.shape
            const network = new TwoLayerNet(inputs, hidden, params.b2.size)
            // Another batch goes first: the layers must not go on remembering it.
            network.gradient(x.mul(-2), t)
            setParams(network, params)
            const grad = network.gradient(x, t)
            const num = network.numericalGradient(x, t)
            const own = slopes(np, () => network.loss(x, t), network.params)
            const { W1, b1, W2, b2 } = network.params
            return { grad, num, own, after: { x, t, W1, b1, W2, b2 } }
          },
          params,
          x,
          t,
        )
      for (const name of NAMES) {
        // A wrong loss has been told already: its own slopes will do, where it has any.
        const own = (): NdArray => (isFlat(after.own) ? grad[name] : after.own[name])
        naming(`gradient(x, t).${name}`, () => expectEither(after.grad[name], [grad[name], own], tolerance, SLOPES))
        naming(`numericalGradient(x, t).${name}`, () => expectEither(after.num[name], [num[name], own], numTolerance))
      }
      demandUnchanged({ x, t, ...params }, after.after)
    }
  }
}

// --- internal ---

// Of central differences with h = 1e-4, and of the 1e-7 in the loss, which backpropagation has not: below 1e-5 in the cases used here.
const SLOPES = { atol: 1e-5 }

/** Runs an expectation; where values are wrong, the message says of what. */
function naming(what: string, expectation: () => void): void {
  try {
    expectation()
  } catch (error) {
    if (!(error instanceof MismatchError) || error.mismatch.kind !== 'value') throw error
    const { expected, received } = error.mismatch
    demand(false, wrong(what), { expected, received })
  }
}

const GRADIENT_TEXT = `(own, np, params, x, t) => {
  const [inputs, hidden] = params.W1.shape
  const network = new TwoLayerNet(inputs, hidden, params.b2.size)
  network.gradient(x.mul(-2), t)
  ${SETS_PARAMS}
  return { gradient: network.gradient(x, t), numerical: network.numericalGradient(x, t) }
}`

const wrong = (what: string): Localized => ({
  en: `${what} has the right shape, but not the right values.`,
  ko: `${what}의 형상은 맞지만 값이 기대한 것과 다릅니다.`,
})
