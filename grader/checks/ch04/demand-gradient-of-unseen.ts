import { expect } from 'vitest'
import { slopesOf } from '../network/mathematics.ts'
import { NAMES } from '../network/params.ts'
import type { Random } from '../random.ts'
import { setParams } from '../network/set-params.ts'
import type { Subject } from '../subject.ts'

/**
 * Demands that backpropagation on a random network gives the central differences of the mathematics: the book's
 * gradient check.
 */
export async function demandGradientOfUnseen(subject: Subject<'ch04/two_layer_net'>, random: Random): Promise<void> {
  const params = { W1: random.normal(5, 4), b1: random.normal(4), W2: random.normal(4, 3), b2: random.normal(3) }
  const [x, t] = [random.normal(6, 5), random.oneHot(6, 3)]
  const grad = await subject.with({ given: { setParams } }).evaluate(
    ({ TwoLayerNet, setParams }, np, params, x, t) => {
      const network = new TwoLayerNet(5, 4, 3)
      setParams(network, params)
      return network.gradient(x, t)
    },
    params,
    x,
    t,
  )
  // Good to h², here about 1e-8; typical mistakes are 1e-2 away.
  for (const name of NAMES) expect(grad[name]).toBeCloseToValue(slopesOf('sigmoid', params, name, x, t), { atol: 1e-6 })
}
