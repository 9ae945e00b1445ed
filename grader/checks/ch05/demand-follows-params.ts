import * as np from '#np'
import { golden } from '../golden/golden.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import { arraysOf, NAMES } from '../network/params.ts'
import { triedSteps } from '../network/tried.ts'
import type { Subject } from '../subject.ts'
import { FORWARD } from './gradient-cases.ts'

/** Demands that a network computes with the parameters of now, whether they are changed in place or replaced. */
export async function demandFollowsParams(subject: Subject<'ch05/two_layer_net'>): Promise<void> {
  const [{ in: given, out }] = golden.smallTraining('train_ch05/random/000')
  for (const inPlace of [true, false]) {
    const trained = await subject
      .with({ tried: triedSteps('4, 3, 3', '(5, 4), (5,)', inPlace ? 'in place' : 'replaced') })
      .evaluate(
        ({ TwoLayerNet }, np, names, params, x, labels, batches, lr, inPlace) => {
          const networkOf = (values: typeof params) => {
            const [inputs, hidden] = params.W1.shape
            const network = new TwoLayerNet(inputs, hidden, params.b2.size)
            for (const name of names) network.params[name].data.set(values[name].data)
            return network
          }
          const network = networkOf(params)
          const few = np.arange(0, 4)
          const before = network.predict(x.take(few))
          for (const rows of batches) {
            const gradient = network.gradient(x.take(rows), labels.take(rows))
            for (const name of names) {
              const step = gradient[name].mul(lr)
              if (inPlace) network.params[name].subInPlace(step)
              else network.params[name] = network.params[name].sub(step)
            }
          }
          // Trained or new: with the same parameters they are the same network.
          const fresh = networkOf(network.params)
          const both = [network, fresh].map((one) => ({ y: one.predict(x.take(few)), ...one.gradient(x, labels) }))
          return { params: { ...network.params }, before, trained: both[0], fresh: both[1] }
        },
        NAMES,
        arraysOf(given.params),
        np.array(given.x),
        np.array(given.labels),
        given.batches,
        given.lr,
        inPlace,
      )
    // Measured: 1e-13 + 1e-10 · |value| over instruction sets and libraries.
    const learned = { atol: 1e-13, rtol: 1e-10 }
    if (NAMES.every((name) => !findMismatch(trained.params[name], out.params[name], learned))) continue
    // A wrong gradient has been told already: what is asked about here are the arrays that the network uses.
    const stands = !findMismatch(trained.trained.y, trained.before, {})
    const departs = (['y', ...NAMES] as const).find((key) =>
      findMismatch(trained.trained[key], trained.fresh[key], FORWARD),
    )
    demand(!stands && departs === undefined, inPlace ? SAYS.inPlace : SAYS.replaced, {
      expected: trained.fresh[departs ?? 'y'],
      received: trained.trained[departs ?? 'y'],
    })
  }
}

// --- internal ---

const SAYS = {
  inPlace: {
    en: 'After the arrays in params were changed in place, the network still computes with the old values.',
    ko: 'params의 배열을 직접 바꾼 뒤에도 신경망이 이전 값으로 계산합니다.',
  },
  replaced: {
    en: 'After new arrays were put into params (params.W1 = …), the network still computes with the old ones.',
    ko: 'params에 새 배열을 넣은 뒤에도(params.W1 = …) 신경망이 이전 배열로 계산합니다.',
  },
} as const
