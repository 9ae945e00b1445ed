import * as np from '#np'
import { expect, test } from 'vitest'
import { compiler } from '../../signature/compiler.ts'
import type { Network } from '../network/fake-network.ts'
import { SHARE } from './measured.ts'
import { triedDefaults, triedEpochs, triedUpdates, triedZero } from './tried-training.ts'

type Data = Record<'xTrain' | 'tTrain' | 'xTest' | 'tTest', np.NdArray>

test('the network that is shown gives the accuracies that are asked of the one in the check', () => {
  const seen: number[][] = []
  const trainNeuralnet = ({ gradient, accuracy }: Network, { xTrain, tTrain, xTest, tTest }: Data): void => {
    gradient(xTrain, tTrain)
    seen.push([accuracy(xTrain, tTrain), accuracy(xTest, tTest)])
  }
  const { outputText } = compiler.transpileModule(triedEpochs(20, 5, 9), {})
  // oxlint-disable-next-line typescript/no-implied-eval -- the check's own code
  new Function('np', 'trainNeuralnet', 'console', outputText)(np, trainNeuralnet, { log: () => {} })
  const once = [1e6 + 20_000 + 1 + SHARE, 1e6 + 7000 + 2 + SHARE]
  expect(seen).toEqual([once, once])
})

test('the network that is shown of moved parameters starts where the check’s does, and prints the arrays that were there first', () => {
  const start = { W1: np.array([[1, 2]]), b1: np.array([3]), W2: np.array([[4], [5]]), b2: np.array([6]) }
  const replaces = (network: Network): void => {
    const { W1 } = network.gradient(start.W1, start.W1)
    network.params.W1 = network.params.W1.sub(W1.mul(0.5))
  }
  const [first, after] = printed(triedUpdates(start, 1, 0.5), replaces) as Network['params'][]
  expect([first.W1.toArray(), after.W1.toArray()]).toEqual([[[1, 2]], [[-14.5, -28.5]]])
})

test('the network that is shown of the defaults and of options of 0 counts what is asked of it', () => {
  const asks = ({ gradient }: Network): void => void gradient(np.ones(7, 1), np.ones(7, 1))
  expect(printed(triedDefaults(), asks).slice(0, 2)).toEqual([1, 7])
  expect(printed(triedZero(0, 0.1), asks)[0]).toBe(1)
})

// --- internal ---

function printed(code: string, trainNeuralnet: (network: Network) => void): unknown[] {
  const lines: unknown[][] = []
  const { outputText } = compiler.transpileModule(code, {})
  const console = { log: (...values: unknown[]) => lines.push(values) }
  // oxlint-disable-next-line typescript/no-implied-eval -- the check's own code
  new Function('np', 'trainNeuralnet', 'console', outputText)(np, trainNeuralnet, console)
  return lines[0]
}
