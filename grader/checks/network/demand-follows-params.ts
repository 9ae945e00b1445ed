import * as np from '#np'
import type { NdArray } from '#np'
import { callText } from '../call-text.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'
import { NAMES } from './params.ts'
import { setParams } from './set-params.ts'

/**
 * Demands that every method of a network computes with the parameters of now, whether their arrays were changed in place, replaced, or
 * first replaced and then changed. A method that is wrong has been told already: it is compared with that of a new network.
 */
export async function demandFollowsParams(
  subject: Subject<'ch04/two_layer_net'> | Subject<'ch05/two_layer_net'>,
  random: Random,
): Promise<void> {
  const at = subject as Subject<'ch04/two_layer_net'>
  const [x, t] = [random.normal(5, 3), random.oneHot(5, 3)]
  for (const how of ['inPlace', 'replaced', 'both'] as const) {
    // Biases so large that they decide about the classes.
    const params = {
      W1: random.normal(3, 4),
      b1: random.normal(4).mul(3),
      W2: random.normal(4, 3),
      b2: random.normal(3).mul(3),
    }
    const results = await at.with({ tried: callText(TRIED[how], [params, x, t]), given: { setParams } }).evaluate(
      ({ TwoLayerNet, setParams }, np, how, params, x, t) => {
        const newNetwork = () => new TwoLayerNet(3, 4, 3)
        // What throws has been told already, but without predict and gradient nothing is learned.
        const orNothing = <Result>(run: () => Result): Result | undefined => {
          try {
            return run()
          } catch {
            return undefined
          }
        }
        const resultsOf = (network: ReturnType<typeof newNetwork>, x: typeof t) => ({
          y: network.predict(x.copy()),
          gradient: network.gradient(x.copy(), t.copy()),
          loss: orNothing(() => network.loss(x.copy(), t.copy())),
          accuracy: orNothing(() => network.accuracy(x.copy(), t.copy())),
          numerical: orNothing(() => network.numericalGradient(x.copy(), t.copy())),
        })
        const network = newNetwork()
        resultsOf(network, x)
        for (const name of ['W1', 'b1', 'W2', 'b2'] as const)
          if (how !== 'inPlace') network.params[name] = params[name].mul(how === 'both' ? -1 : 1)
        if (how === 'both') resultsOf(network, x)
        for (const name of ['W1', 'b1', 'W2', 'b2'] as const)
          if (how !== 'replaced') network.params[name].data.set(params[name].data)
        const [fresh, control] = [newNetwork(), newNetwork()]
        setParams(fresh, params)
        setParams(control, params)
        // What a network remembers of the batch before, whatever its parameters are, has been told already.
        resultsOf(control, x.mul(-1))
        return [network, fresh, control].map((one) => resultsOf(one, x))
      },
      how,
      params,
      x,
      t,
    )
    const [received, expected, control] = results.map(({ y, gradient, loss, accuracy, numerical }) => [
      y,
      ...NAMES.map((name) => gradient[name]),
      loss,
      accuracy,
      ...NAMES.map((name) => numerical?.[name]),
    ])
    const departs = expected.findIndex(
      (value, i) => value !== undefined && departsFrom(received[i], value) && !findMismatch(control[i], value, SAME),
    )
    demand(departs < 0, SAYS[how], { expected: expected[departs], received: received[departs] })
  }
}

// --- internal ---

// The same network with the same numbers: only the order of a sum may differ.
const SAME = { atol: 1e-9, rtol: 1e-9 }

// An array of another shape has been told already: what it holds is compared.
function departsFrom(received: unknown, value: number | NdArray): boolean {
  const isArray = np.isNdArray(received) && np.isNdArray(value) && received.size === value.size
  return findMismatch(isArray ? received.reshape(...value.shape) : received, value, SAME) !== undefined
}

const tried = (update: string): string => `(own, np, params, x, t) => {
  const network = new TwoLayerNet(3, 4, 3)
  console.log(network.predict(x))
  for (const name of ['W1', 'b1', 'W2', 'b2'] as const) {
    ${update}
  }
  console.log(network.predict(x), network.loss(x, t), network.accuracy(x, t))
  console.log(network.gradient(x, t), network.numericalGradient(x, t))
}`

const TRIED = {
  inPlace: tried('network.params[name].data.set(params[name].data)'),
  replaced: tried('network.params[name] = params[name].copy()'),
  both: tried(
    'network.params[name] = params[name].neg()\n    network.predict(x)\n    network.params[name].mulInPlace(-1)',
  ),
} as const

const SAYS = {
  inPlace: {
    en: 'After the arrays in params were changed in place, the network still computes with the old values.',
    ko: 'params의 배열을 직접 바꾼 뒤에도 신경망이 이전 값으로 계산합니다.',
  },
  replaced: {
    en: 'After new arrays were put into params (params.W1 = …), the network still computes with the old ones.',
    ko: 'params에 새 배열을 넣은 뒤에도(params.W1 = …) 신경망이 이전 배열로 계산합니다.',
  },
  both: {
    en: 'After new arrays were put into params and then changed in place, the network still computes with the old values.',
    ko: 'params에 새 배열을 넣고 그 내용을 직접 바꾼 뒤에도 신경망이 이전 값으로 계산합니다.',
  },
} as const
