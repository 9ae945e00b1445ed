import * as np from '#np'
import { demand } from '../matchers.ts'
import { fakeNetwork } from '../network/fake-network.ts'
import type { Subject } from '../subject.ts'
import { demandUnchanged } from '../unchanged.ts'
import { column } from './column.ts'
import { PRINTING_BATCHES, triedTraining } from './tried-training.ts'

/** Demands that each iteration trains with a mini-batch of its own, drawn from all of the training data, with its labels. */
export async function demandNewBatches(subject: Subject<'ch04/train_neuralnet'>): Promise<void> {
  const { batches, after } = await subject
    .with({
      tried: triedTraining({ gradient: PRINTING_BATCHES, rows: 60, options: '{ iterations: 40, batchSize: 5 }' }),
      given: { fakeNetwork, column },
      drawn: true,
    })
    .evaluate(({ trainNeuralnet, fakeNetwork, column }, np) => {
      const batches: { x: number[]; t: number[] }[] = []
      const flat = (array: typeof zero) => Array.from(array.data)
      const zero = np.zeros(1, 1)
      const params = { W1: zero.copy(), b1: zero.copy(), W2: zero.copy(), b2: zero.copy() }
      const network = fakeNetwork(params, {
        // Small from the start: the training goes on all the same.
        loss: () => 0,
        gradient: (x, t) => {
          batches.push({ x: flat(x), t: flat(t) })
          return { W1: zero, b1: zero, W2: zero, b2: zero }
        },
      })
      // Row i of the training data holds i, its label 1000 + i; the test data can be told from both.
      const data = {
        xTrain: column(np, 0, 60),
        tTrain: column(np, 1000, 60),
        xTest: column(np, 5000, 20),
        tTest: column(np, 6000, 20),
      }
      trainNeuralnet(network, data, { iterations: 40, batchSize: 5 })
      const { tTest, xTest, tTrain, xTrain } = data
      return { batches, after: { xTrain, tTrain, xTest, tTest } }
    })
  demand(batches.length === 40, SAYS.oncePerIteration, { expected: '40', received: String(batches.length) })
  for (const { x, t } of batches) {
    demand(x.length !== 60, SAYS.allRows, { expected: '5', received: '60' })
    demand(x.length === 5, SAYS.batchSize, { expected: '5', received: String(x.length) })
    demand(
      x.every((row) => row >= 0 && row < 60),
      SAYS.fromTraining,
      { received: x },
    )
    demand(String(t) === String(x.map((row) => 1000 + row)), SAYS.together, {
      expected: x.map((row) => 1000 + row),
      received: t,
    })
  }
  // 40 batches of 5 out of 60 rows: two that are equal, or a row range left out, happen by chance less than once in 1e9 times.
  demand(new Set(batches.map(({ x }) => String(x))).size > 30, SAYS.sameBatch)
  const seen = new Set(batches.flatMap(({ x }) => x))
  demand(Math.max(...seen) >= 45 && Math.min(...seen) < 15 && seen.size > 30, SAYS.wholeData, {
    received: `${seen.size} / 60`,
  })
  const [xTrain, tTrain] = [column(np, 0, 60), column(np, 1000, 60)]
  demandUnchanged({ xTrain, tTrain, xTest: column(np, 5000, 20), tTest: column(np, 6000, 20) }, after)
  await demandAllRows(subject)
}

// --- internal ---

/** Demands that no row is left out. One of 8 is missed by 240 draws with probability (7/8) ** 240 < 2e-14. */
async function demandAllRows(subject: Subject<'ch04/train_neuralnet'>): Promise<void> {
  const drawn = await subject
    .with({
      tried: triedTraining({ gradient: PRINTING_BATCHES, rows: 8, options: '{ iterations: 60, batchSize: 4 }' }),
      given: { fakeNetwork, column },
      drawn: true,
    })
    .evaluate(({ trainNeuralnet, fakeNetwork, column }, np) => {
      const drawn: number[] = []
      const zero = np.zeros(1, 1)
      const params = { W1: zero.copy(), b1: zero.copy(), W2: zero.copy(), b2: zero.copy() }
      const network = fakeNetwork(params, {
        gradient: (x) => {
          drawn.push(...x.data)
          return { W1: zero, b1: zero, W2: zero, b2: zero }
        },
      })
      const [x, t] = [column(np, 0, 8), column(np, 1000, 8)]
      trainNeuralnet(network, { xTrain: x, tTrain: t, xTest: x, tTest: t }, { iterations: 60, batchSize: 4 })
      return drawn
    })
  const missed = [0, 1, 2, 3, 4, 5, 6, 7].filter((row) => !drawn.includes(row))
  demand(missed.length === 0, SAYS.neverDrawn, { received: missed })
}

const SAYS = {
  oncePerIteration: {
    en: 'network.gradient should be called once in each iteration.',
    ko: 'network.gradient는 반복마다 한 번씩 호출해야 합니다.',
  },
  allRows: {
    en: 'All rows of the training data went into network.gradient: it should be given the mini-batch of this iteration.',
    ko: '훈련 데이터의 모든 행이 network.gradient에 들어갔습니다. 이번 반복의 미니배치를 넘겨야 합니다.',
  },
  batchSize: { en: 'A mini-batch has the wrong number of rows.', ko: '미니배치의 행의 수가 다릅니다.' },
  fromTraining: {
    en: 'A mini-batch holds rows that are not training data.',
    ko: '미니배치에 훈련 데이터가 아닌 행이 있습니다.',
  },
  together: {
    en: 'The labels of a mini-batch do not belong to its rows.',
    ko: '미니배치의 정답이 데이터와 짝이 맞지 않습니다.',
  },
  sameBatch: { en: 'The same mini-batch is used again and again.', ko: '같은 미니배치를 되풀이해서 씁니다.' },
  neverDrawn: {
    en: 'In 60 mini-batches of 4 these of the 8 rows of xTrain never came up.',
    ko: '미니배치를 4개씩 60번 뽑는 동안 xTrain의 행 8개 가운데 다음 행은 한 번도 나오지 않았습니다.',
  },
  wholeData: {
    en: 'The mini-batches come from a part of the training data only.',
    ko: '미니배치를 훈련 데이터의 일부에서만 뽑습니다.',
  },
} as const
