import type { Params } from '../../checks/network/params.ts'
import { openReference } from './guest.ts'
import { type PythonOptions, startOnMnist } from './python.ts'

/** One of the sides that train; each call of `train` continues where the last one ended. */
export interface Side {
  readonly name: string
  /** The milliseconds of each turn, and how many of them were spent on measuring accuracy. */
  readonly turns: number[]
  readonly evaluations: number[]
  /** Trains for some iterations; returns the milliseconds. */
  train(iterations: number): Promise<number>
  /** The parameters learned so far. */
  testAccuracy(): Promise<number>
  close(): void
}

/** The reference solution in a guest; the trusted side measures the accuracy of its parameters. */
export async function referenceSide(judge: (params: Params) => number): Promise<Side> {
  const guest = await openReference()
  const [turns, evaluations]: number[][] = [[], []]
  let learnt: Params | null = null
  return {
    name: '#np, in the sandbox',
    turns,
    evaluations,
    train: async (iterations) => {
      const { value, ms } = await guest.evaluate(
        ({ trainNeuralnet, TwoLayerNet, mnist }, _, iterations, learnt) => {
          const network = new TwoLayerNet(784, 50, 10)
          if (learnt) network.params = learnt
          const accuracy = network.accuracy.bind(network)
          let evaluationMs = 0
          network.accuracy = (x, t) => {
            const started = Date.now()
            const share = accuracy(x, t)
            evaluationMs += Date.now() - started
            return share
          }
          trainNeuralnet(network, mnist, { iterations, batchSize: 100, learningRate: 0.1 })
          return { params: { ...network.params }, evaluationMs }
        },
        iterations,
        learnt,
      )
      learnt = value.params
      turns.push(ms)
      evaluations.push(value.evaluationMs)
      return ms
    },
    testAccuracy: async () => (learnt ? judge(learnt) : NaN),
    close: guest.close,
  }
}

/** The same in NumPy, written as in the book. */
export function numpySide(name: string, options: PythonOptions = {}): Side {
  const python = startOnMnist('book_training.py', options)
  const [turns, evaluations]: number[][] = [[], []]
  let latest = NaN
  return {
    name,
    turns,
    evaluations,
    train: async (iterations) => {
      const question = { iterations, batch: 100, hidden: 50, evaluate: true, fresh: false }
      const { ms, evaluationMs, testAccuracy } = await python.ask<NumpyTurn>(question)
      turns.push(ms)
      evaluations.push(evaluationMs)
      latest = testAccuracy
      return ms
    },
    testAccuracy: async () => latest,
    close: python.close,
  }
}

// --- internal ---

interface NumpyTurn {
  readonly ms: number
  readonly evaluationMs: number
  readonly testAccuracy: number
}
