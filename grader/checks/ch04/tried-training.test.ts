import * as np from '#np'
import { expect, test } from 'vitest'
import { compiler } from '../../signature/compiler.ts'
import type { Network } from '../network/fake-network.ts'
import { SHARE } from './measured.ts'
import { triedEpochs } from './tried-training.ts'

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
