import * as np from '#np'
import { callText } from '../call-text.ts'
import { golden } from '../golden/golden.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import { manyRows } from '../network/many-rows.ts'
import { arraysOf, NAMES } from '../network/params.ts'
import { SETS_PARAMS, setParams } from '../network/set-params.ts'
import type { Subject } from '../subject.ts'

/** Demands that a batch with each row many times has the loss and the gradient of the batch itself. A wrong loss is not told again. */
export async function demandManyRows(
  subject: Subject<'ch05/two_layer_net'>,
  method: 'loss' | 'gradient',
): Promise<void> {
  const [{ in: given }] = golden.layeredNetworks('TwoLayerNet/random/002')
  const [params, x, t] = [arraysOf(given.params), np.array(given.x), np.array(given.t)]
  const [many, few] = await subject
    .with({ tried: callText(textOf(method), [params, x, t]), given: { setParams } })
    .evaluate(
      ({ TwoLayerNet, setParams }, np, params, batches) => {
        const [inputs, hidden] = params.W1.shape
        return batches.map(({ x, t }) => {
          const network = new TwoLayerNet(inputs, hidden, params.b2.size)
          setParams(network, params)
          return { loss: network.loss(x, t), gradient: network.gradient(x, t) }
        })
      },
      params,
      [
        { x: manyRows(x), t: manyRows(t) },
        { x, t },
      ],
    )
  const isLossRight = !findMismatch(many.loss, few.loss, TOLERANCE)
  if (method === 'loss') demand(isLossRight, ONLY_SOME, { expected: few.loss, received: many.loss })
  if (method === 'loss' || !isLossRight) return
  for (const name of NAMES) {
    const [expected, received] = [few.gradient[name], many.gradient[name]]
    demand(!findMismatch(received, expected, TOLERANCE), ONLY_SOME, { expected, received })
  }
}

// --- internal ---

// Means over more than 100 rows: orders of the sum differ by some 1e-14.
const TOLERANCE = { atol: 1e-9, rtol: 1e-9 }

const ONLY_SOME = {
  en: 'Each row of the batch stands in it many times here, more than 100 rows in all: the mean over them should be that of the batch itself.',
  ko: '여기서는 배치의 행마다 여러 번 되풀이해 모두 100행이 넘습니다. 그 평균은 원래 배치의 것과 같아야 합니다.',
} as const

const textOf = (method: string): string => `(own, np, params, x, t) => {
  const [inputs, hidden] = params.W1.shape
  const network = new TwoLayerNet(inputs, hidden, params.b2.size)
  ${SETS_PARAMS}
  const rows = Array.from({ length: 50 * x.shape[0] }, (_, i) => Math.floor(i / 50))
  return [network.${method}(x, t), network.${method}(x.take(rows), t.take(rows))]
}`
