import * as np from '#np'
import { expect } from 'vitest'
import { golden } from '../golden/golden.ts'
import { arraysOf, NAMES } from '../network/params.ts'
import { triedSteps } from '../network/tried.ts'
import type { Subject } from '../subject.ts'

/** Demands that a few steps of training end where the book's do, with parameters changed in place as with new ones. */
export async function demandSmallTraining(subject: Subject<'ch04/two_layer_net'>): Promise<void> {
  for (const { in: given, out } of golden.smallTraining('train_ch04/random/000', 'train_ch04/random/001')) {
    for (const inPlace of [true, false]) {
      const tried = triedSteps(
        '4, 3, 3',
        `(${given.batches[0].length}, 4), (${given.batches[0].length}, 3)`,
        inPlace ? 'in place' : 'replaced',
      )
      const trained = await subject.with({ tried }).evaluate(
        ({ TwoLayerNet }, np, params, x, labels, batches, lr, inPlace) => {
          const [inputs, hidden] = params.W1.shape
          const network = new TwoLayerNet(inputs, hidden, params.b2.size)
          const names = ['W1', 'b1', 'W2', 'b2'] as const
          for (const name of names) network.params[name] = params[name]
          for (const rows of batches) {
            const t = np.zeros(rows.length, params.b2.size)
            rows.forEach((row, i) => t.set(i, labels[row], 1))
            const gradient = network.gradient(x.take(rows), t)
            for (const name of names) {
              const step = gradient[name].mul(lr)
              if (inPlace) network.params[name].subInPlace(step)
              else network.params[name] = network.params[name].sub(step)
            }
          }
          return { ...network.params }
        },
        arraysOf(given.params),
        np.array(given.x),
        given.labels,
        given.batches,
        given.lr,
        inPlace,
      )
      // Measured: 1e-13 + 1e-10 · |value| over instruction sets and libraries.
      for (const name of NAMES) expect(trained[name]).toBeCloseToValue(out.params[name], { atol: 1e-13, rtol: 1e-10 })
    }
  }
}
