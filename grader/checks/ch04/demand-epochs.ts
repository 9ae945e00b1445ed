import { expect } from 'vitest'
import type { Localized } from '../../model/localized.ts'
import { LEFT_BEHIND } from '../general-hints.ts'
import { demand } from '../matchers.ts'
import { fakeNetwork } from '../network/fake-network.ts'
import type { Subject } from '../subject.ts'
import { column } from './column.ts'
import { demandMoments, demandOwnData, SHARE } from './measured.ts'
import { triedEpochs } from './tried-training.ts'

/** Demands that both accuracies are measured in each epoch, of all the data there is, and that `onEpoch` is told of them. */
export async function demandEpochs(subject: Subject<'ch04/train_neuralnet'>): Promise<void> {
  for (const { rows, batchSize, iterations, epochs: wanted, bookEpochs } of [
    { rows: 20, batchSize: 5, iterations: 9, epochs: [0, 4, 8] },
    { rows: 3, batchSize: 10, iterations: 2, epochs: [0, 1] },
    { rows: 23, batchSize: 5, iterations: 9, epochs: [0, 4, 8], bookEpochs: [0] },
  ]) {
    const seen = await subject
      .with({
        tried: triedEpochs(rows, batchSize, iterations),
        given: { fakeNetwork, column },
      })
      .evaluate(
        ({ trainNeuralnet, fakeNetwork, column }, np, rows, batchSize, iterations, share) => {
          const reports: { epoch: number; trainAccuracy: number; testAccuracy: number }[] = []
          let updates = 0
          const zero = np.zeros(1, 1)
          const params = { W1: zero.copy(), b1: zero.copy(), W2: zero.copy(), b2: zero.copy() }
          const network = fakeNetwork(params, {
            // It tells how many rows it was asked about, in which labels, and after how many updates.
            accuracy: (x, t) => 1e6 * updates + 1000 * x.shape[0] + t.data[0] + share,
            gradient: () => {
              updates++
              return { W1: zero, b1: zero, W2: zero, b2: zero }
            },
          })
          const data = {
            xTrain: column(np, 0, rows),
            tTrain: column(np, 1, rows),
            xTest: column(np, 0, 7),
            tTest: column(np, 2, 7),
          }
          const handed: typeof reports = []
          const onEpoch = (report: (typeof reports)[number]) => {
            handed.push(report)
            reports.push({ ...report })
          }
          // The record of another training is not that of this one.
          const first = trainNeuralnet(network, data, { iterations: 1, batchSize })
          const lengths = () =>
            [first?.trainLoss, first?.trainAccuracy, first?.testAccuracy].map((list) => list?.length)
          const early = lengths()
          updates = 0
          const history = trainNeuralnet(network, data, { iterations, batchSize, onEpoch })
          const kept = String(lengths()) === String(early)
          const keptReports = handed.every((report, n) => report.epoch === reports[n].epoch)
          return {
            reports,
            kept,
            keptReports,
            trainAccuracy: history.trainAccuracy,
            testAccuracy: history.testAccuracy,
          }
        },
        rows,
        batchSize,
        iterations,
        SHARE,
      )
    // The book does not round N / batchSize down, and where the batch does not go into N it has no whole number of updates to an epoch.
    const isBook = bookEpochs && seen.trainAccuracy.length === bookEpochs.length
    const epochs = isBook ? bookEpochs : wanted
    const train = epochs.map((i) => 1e6 * (i + 1) + 1000 * rows + 1 + SHARE)
    const test = epochs.map((i) => 1e6 * (i + 1) + 7000 + 2 + SHARE)
    const trained = { rows, batchSize, iterations, times: epochs.length }
    demandMoments(trained, epochs, seen.trainAccuracy)
    demand(seen.trainAccuracy.length === epochs.length, howOften(trained, seen.trainAccuracy.length))
    demandOwnData('trainAccuracy', seen.trainAccuracy, train, test)
    demandOwnData('testAccuracy', seen.testAccuracy, test, train)
    expect(seen.trainAccuracy).toBeCloseToValue(train, EXACT)
    expect(seen.testAccuracy).toBeCloseToValue(test, EXACT)
    demand(seen.reports.length === epochs.length, howOftenTold(epochs.length, seen.reports.length))
    expect(seen.reports.map(({ epoch }) => epoch)).toBeCloseToValue(
      epochs.map((_, epoch) => epoch),
      { ...EXACT, name: 'epoch' },
    )
    expect(seen.reports.map(({ trainAccuracy }) => trainAccuracy)).toBeCloseToValue(train, {
      ...EXACT,
      name: 'report.trainAccuracy',
    })
    expect(seen.reports.map(({ testAccuracy }) => testAccuracy)).toBeCloseToValue(test, {
      ...EXACT,
      name: 'report.testAccuracy',
    })
    demand(seen.kept, OVERWRITTEN, { hint: LEFT_BEHIND })
    demand(seen.keptReports, REFILLED, { hint: LEFT_BEHIND })
  }
}

// --- internal ---

// Sums in float64: any order of them agrees to 1e-12.
const EXACT = { atol: 1e-12, rtol: 1e-12 }

const OVERWRITTEN = {
  en: 'A later training changed the history that an earlier one had given: each training needs lists of its own.',
  ko: '학습을 다시 했더니 앞서 돌려준 기록이 바뀌었습니다. 기록은 학습할 때마다 새 배열에 담아야 합니다.',
} as const

const REFILLED = {
  en: 'What onEpoch was told in an epoch changed in a later one: each report needs an object of its own.',
  ko: 'onEpoch에 앞서 넘긴 보고의 값이 다음 에폭에서 바뀌었습니다. 보고는 호출할 때마다 새 객체에 담아야 합니다.',
} as const

interface Trained {
  readonly rows: number
  readonly batchSize: number
  readonly iterations: number
  readonly times: number
}

const howOften = ({ rows, batchSize, iterations, times }: Trained, received: number): Localized => ({
  en: `The accuracies should be measured after the updates 0, E, 2E, …: with ${rows} rows, batches of ${batchSize} and ${iterations} iterations ${times} times. trainAccuracy holds ${received} of them.`,
  ko: `정확도는 0, E, 2E, …번째 갱신 뒤에 재야 합니다. 데이터 ${rows}개, 배치 ${batchSize}개, 반복 ${iterations}회이면 ${times}번 재야 하는데 trainAccuracy에는 값이 ${received}개 있습니다.`,
})

const howOftenTold = (times: number, received: number): Localized => ({
  en: `onEpoch should be called each time the accuracies are measured: ${times} times here. It was called ${received} times.`,
  ko: `정확도를 잴 때마다 onEpoch을 호출해야 합니다. 여기서는 ${times}번 호출해야 하는데 ${received}번 호출했습니다.`,
})
