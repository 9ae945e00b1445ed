import type { NdArray } from '#np'
import { plainCopy } from '../battery/plain-copy.ts'
import { callText } from '../call-text.ts'
import { demandNothingLeft } from '../demand-nothing-left.ts'
import { expectEither } from '../expect-either.ts'
import { findMismatch, type Tolerance } from '../mismatch.ts'
import { demandSlopes } from '../network/demand-slopes.ts'
import { NAMES, type Params } from '../network/params.ts'
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
        .with({ tried: callText(GRADIENT_TEXT, [params, x, t]), given: { slopes, setParams, plainCopy } })
        .evaluate(
          ({ TwoLayerNet, slopes, setParams, plainCopy }, np, params, x, t) => {
            const [inputs, hidden] = params.W1.shape
            const network = new TwoLayerNet(inputs, hidden, params.b2.size)
            setParams(network, params)
            // Another batch goes first, with the same parameters: the layers must not go on remembering it.
            network.gradient(x.mul(-2), t)
            // As it is now: whether a later call may change it is another question.
            const grad = plainCopy(np, network.gradient(x, t)) as ReturnType<typeof network.gradient>
            const num = network.numericalGradient(x, t)
            const own = slopes(np, () => network.loss(x, t), network.params)
            const { W1, b1, W2, b2 } = network.params
            const fresh = new TwoLayerNet(inputs, hidden, params.b2.size)
            setParams(fresh, params)
            const first = fresh.gradient(x, t)
            return { grad, first, num, own, after: { x, t, W1, b1, W2, b2 } }
          },
          params,
          x,
          t,
        )
      demandForgets(after.grad, after.first, grad, tolerance)
      demandSlopes(after.num, num, after.own)
      for (const name of NAMES) {
        // A wrong loss has been told already: its own slopes will do, where it has any.
        const own = (): NdArray => (isFlat(after.own) ? grad[name] : after.own[name])
        const [ofGrad, ofNum] = [`gradient(x, t).${name}`, `numericalGradient(x, t).${name}`]
        expectEither(after.grad[name], [grad[name], own], { ...tolerance, name: ofGrad }, SLOPES)
        expectEither(after.num[name], [num[name], own], { ...numTolerance, name: ofNum })
      }
      demandUnchanged({ x, t, ...params }, after.after)
    }
  }
}

// --- internal ---

// Of central differences with h = 1e-4, and of the 1e-7 in the loss, which backpropagation has not: below 1e-5 in the cases used here.
const SLOPES = { atol: 1e-5 }

/** Demands that a gradient that is right on a new network is right after another batch too. */
function demandForgets(received: Params, onNew: Params, expected: Params, tolerance: Tolerance): void {
  if (NAMES.some((name) => findMismatch(onNew[name], expected[name], tolerance))) return
  for (const name of NAMES) demandNothingLeft(received[name], expected[name], REMEMBERS, tolerance)
}

const REMEMBERS = {
  en: 'gradient is right on a new network, but not after it was called with another batch, as here: the network or one of its layers goes on with what it remembers of that one. Every call has to go forward through all layers, the last one too.',
  ko: 'gradient가 새 신경망에서는 맞지만, 여기서처럼 다른 배치로 호출한 다음에는 맞지 않습니다. 신경망이나 어떤 계층이 이전 배치에서 기억한 값을 계속 쓰는 것입니다. 호출할 때마다 마지막 계층까지 모든 계층을 순전파로 거쳐야 합니다.',
} as const

const GRADIENT_TEXT = `(own, np, params, x, t) => {
  const [inputs, hidden] = params.W1.shape
  const network = new TwoLayerNet(inputs, hidden, params.b2.size)
  ${SETS_PARAMS}
  network.gradient(x.mul(-2), t)
  return { gradient: network.gradient(x, t), numerical: network.numericalGradient(x, t) }
}`
