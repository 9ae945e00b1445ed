import { demand } from '../matchers.ts'
import { fakeNetwork } from '../network/fake-network.ts'
import type { Subject } from '../subject.ts'
import { triedZero } from './tried-training.ts'

/** Demands that an option of 0 is followed: a default is only for what is not given. */
export async function demandZeroOptions(subject: Subject<'ch04/train_neuralnet'>): Promise<void> {
  for (const [iterations, learningRate, says] of [
    [0, 0.1, SAYS.iterations],
    [2, 0, SAYS.learningRate],
  ] as const) {
    const tried = triedZero(iterations, learningRate)
    const seen = await subject.with({ timeoutMs: 10_000, tried, given: { fakeNetwork } }).evaluate(
      ({ trainNeuralnet, fakeNetwork }, np, iterations, learningRate) => {
        const ones = () => ({ W1: np.ones(1, 1), b1: np.ones(1), W2: np.ones(1, 1), b2: np.ones(1) })
        let updates = 0
        const gradient = () => {
          updates++
          return ones()
        }
        const network = fakeNetwork(ones(), { gradient })
        const x = np.ones(2, 1)
        trainNeuralnet(
          network,
          { xTrain: x, tTrain: x, xTest: x, tTest: x },
          { iterations, batchSize: 1, learningRate },
        )
        return { updates, W1: network.params.W1.item() }
      },
      iterations,
      learningRate,
    )
    demand(seen.updates === iterations && seen.W1 === 1, says, {
      expected: `${iterations} × gradient, W1: 1`,
      received: `${seen.updates} × gradient, W1: ${seen.W1}`,
    })
  }
}

// --- internal ---

const SAYS = {
  iterations: {
    en: 'With iterations: 0 nothing should be trained: 0 is given, and the default is only for what is not given.',
    ko: 'iterations가 0이면 학습하지 않아야 합니다. 0도 정해진 값이며, 기본값은 정하지 않았을 때만 씁니다.',
  },
  learningRate: {
    en: 'With learningRate: 0 the parameters should stay as they are: 0 is given, and the default is only for what is not given.',
    ko: 'learningRate가 0이면 매개변수가 그대로여야 합니다. 0도 정해진 값이며, 기본값은 정하지 않았을 때만 씁니다.',
  },
} as const
